import { dayOf } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { countIndicators, findMeasure, type MeasureRow } from '../../action-plan.store.ts';
import { agreedStatuses, measureStatuses, statusesAfter, type MeasureStatus } from '../../measure.ts';
import { gapsOf } from '../../move-measure.ts';
import { statusNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { checkDay } from '../day.form.ts';
import { changeStatus, type StatusFault } from './change-status.ts';
import { currentWords } from '../current-words.store.ts';
import { measureRoute } from '../measure-address.ts';
import { gapsIn } from '../file/measure-file.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, surroundings, withMeasure } from '../measure-request.route.ts';
import { statusForm } from './status.form.ts';
import { statusTexts as t } from './status.messages.ts';
import { ChooseStatusPage, StatusNotFromHerePage, StatusPage } from './status.page.tsx';

const today = (c: RequestContext) => dayOf(c.var.services.clock.now());

type Shown = { to: MeasureStatus; values?: FormValues; errors?: readonly FieldError[] };

/** What keeps a measure from a status that only complete ones may have. */
async function obstacles(c: RequestContext, measureId: string, to: MeasureStatus) {
  if (!agreedStatuses.has(to)) return { gaps: [], isElsewhere: false };
  const { db } = c.var.services;
  const gaps = gapsIn(await currentWords(db, measureId), await countIndicators(db, measureId));
  return { gaps, isElsewhere: gaps.length === 0 && (await gapsOf({ db }, measureId)).length > 0 };
}

async function renderStep(c: RequestContext, measure: MeasureRow, { to, values, errors }: Shown): Promise<Response> {
  const { number, status: from, id } = measure;
  const above = { path: 'status', text: t.title };
  if (!statusesAfter(from).includes(to)) {
    const around = surroundings(c, number, t.notFromHere.title, above);
    return renderPage(c, around, <StatusNotFromHerePage number={number} status={from} />, 422);
  }
  return renderPage(
    c,
    { ...surroundings(c, number, careTexts.steps[to], above), errors },
    <StatusPage
      number={number}
      from={from}
      to={to}
      since={dayOf(measure.statusSince)}
      form={{ locale: 'de', values, errors }}
      {...await obstacles(c, id, to)}
    />,
  );
}

function wantedStatus(c: RequestContext): MeasureStatus | undefined {
  return measureStatuses.find((status) => status === c.req.query('nach'));
}

async function showStatus(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { number, status } = measure;
  if (c.req.query('nach') === undefined) {
    return renderPage(c, surroundings(c, number, t.title), <ChooseStatusPage number={number} status={status} />);
  }
  const to = wantedStatus(c);
  return to ? renderStep(c, measure, { to }) : renderFault(c, 'notFound');
}

async function saveStatus(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const to = wantedStatus(c);
  if (!to) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const checked = checkForm(statusForm, values);
  if (!checked.ok) return renderStep(c, measure, { to, values, errors: checked.failure });
  const on = checkDay(values, 'on', t.errors.on, today(c));
  if (!on.ok) return renderStep(c, measure, { to, values, errors: on.failure });
  const { from = measure.status, reason, reasonEasy, addressee, note: internalNote } = checked.value;
  const changed = await transact(c.var.services, staffActor(c), (work) =>
    changeStatus(work, {
      measureId: measure.id,
      from,
      to,
      reason,
      reasonEasy,
      addressee,
      internalNote,
      on: on.value ?? undefined,
    }),
  );
  if (changed.ok) return done(c, measure.number, 'status');
  return renderRefusal(c, measure, { to, values, fault: changed.failure });
}

type Refusal = { to: MeasureStatus; values: FormValues; fault: StatusFault };

async function renderRefusal(
  c: RequestContext,
  measure: MeasureRow,
  { to, values, fault }: Refusal,
): Promise<Response> {
  const error = (field: string, message: string, shown = measure) =>
    renderStep(c, shown, { to, values, errors: [{ field, message }] });
  switch (fault) {
    case 'not-found':
      return renderFault(c, 'notFound');
    case 'not-from-here':
      return renderStep(c, measure, { to, values });
    case 'reason-missing':
      return error('reason', t.errors.reason);
    case 'addressee-missing':
      return error('addressee', t.errors.addressee);
    case 'in-the-future':
      return error('on', t.errors.on.future);
    case 'before-the-last':
      return error('on', t.errors.beforeLast(formatDate(measure.statusSince, 'de')));
    case 'incomplete':
      return error('status', t.errors.incomplete);
    case 'changed-meanwhile': {
      const present = (await findMeasure(c.var.services.db, measure.number)) ?? measure;
      const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'measure-moved');
      return error('status', t.errors.changed(statusNames[present.status].de, isOwn), present);
    }
  }
}

export const statusRoutes: readonly Route[] = [
  get(`${measureRoute}/status`, { permission }, withMeasure(showStatus)),
  post(`${measureRoute}/status`, { permission, audit: 'action-plan.measure-moved' }, withMeasure(saveStatus)),
];
