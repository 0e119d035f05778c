import { dayOf } from '../../../platform/calendar.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import { transact } from '../../../platform/use-case.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import type { MeasureRow } from '../../action-plan.store.ts';
import { participationOf, type ParticipationRow } from '../../participation.store.ts';
import { participationLevelNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { currentWords } from '../current-words.store.ts';
import { measureRoute } from '../measure-address.ts';
import { isOwnChange } from '../../own-change.route.ts';
import { done, partOf, surroundings, withMeasure } from '../measure-request.route.ts';
import { checkParticipation, participationValues } from './participation.form.ts';
import { participationTexts as t } from './participation.messages.ts';
import { ParticipationPage, ParticipationRecordPage } from './participation.page.tsx';
import { addParticipation, editParticipation, participationMark, removeParticipation } from './save-participation.ts';

const list = { path: 'beteiligung', text: t.title };

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: string };

const today = (c: RequestContext) => dayOf(c.var.services.clock.now());

async function renderList(c: RequestContext, { id, number }: MeasureRow, { values, errors }: Shown = {}) {
  const { db } = c.var.services;
  const words = await currentWords(db, id);
  return renderPage(
    c,
    { ...surroundings(c, number, t.title), errors },
    <ParticipationPage
      number={number}
      records={await participationOf(db, id)}
      isHidden={words?.hiddenFields.includes('participation') ?? false}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function add(c: RequestContext, measure: MeasureRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkParticipation(values, today(c));
  if (!checked.ok) return renderList(c, measure, { values, errors: checked.failure });
  const { heldOn, heldPrecision, who, level, effect } = checked.value;
  const added = await transact(c.var.services, staffActor(c), (work) =>
    addParticipation(work, { measureId: measure.id, heldOn, heldPrecision, who, level, effect }),
  );
  return added.ok ? done(c, measure.number, 'beteiligung', 'beteiligung') : renderFault(c, 'notFound');
}

type Handle = (c: RequestContext, measure: MeasureRow, record: ParticipationRow) => Response | Promise<Response>;

/** Runs a handler with the record of the address, or answers that this measure has none like it. */
function withRecord(handle: Handle): Handler {
  return withMeasure(async (c, measure) => {
    const record = partOf(c, await participationOf(c.var.services.db, measure.id));
    return record ? handle(c, measure, record) : renderFault(c, 'notFound');
  });
}

function renderOne(c: RequestContext, { number }: MeasureRow, record: ParticipationRow, shown: Shown = {}): Response {
  const { values = participationValues(record), errors, stored } = shown;
  return renderPage(
    c,
    { ...surroundings(c, number, t.editTitle, list), errors },
    <ParticipationRecordPage
      number={number}
      id={record.id}
      form={{ locale: 'de', values, errors }}
      seen={participationMark(record)}
      stored={stored}
    />,
  );
}

async function edit(c: RequestContext, measure: MeasureRow, record: ParticipationRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkParticipation(values, today(c));
  if (!checked.ok) return renderOne(c, measure, record, { values, errors: checked.failure });
  const edited = await transact(c.var.services, staffActor(c), (work) =>
    editParticipation(work, { measureId: measure.id, recordId: record.id, ...checked.value }),
  );
  if (edited.ok) return done(c, measure.number, 'beteiligung', 'beteiligung');
  const present = partOf(c, await participationOf(c.var.services.db, measure.id));
  if (edited.failure === 'not-found' || !present) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `measure ${measure.number}`, 'participation-saved');
  const errors = [{ field: 'who', message: careTexts.errors.changed(isOwn) }];
  return renderOne(c, measure, present, { values, errors, stored: storedText(present) });
}

function storedText({ heldOn, heldPrecision, who, level, effect }: ParticipationRow): string {
  return t.stored(formatRoughDay(heldOn, heldPrecision, 'de'), who, participationLevelNames[level].de, effect);
}

async function remove(c: RequestContext, measure: MeasureRow, record: ParticipationRow): Promise<Response> {
  const wanted = { measureId: measure.id, recordId: record.id };
  const removed = await transact(c.var.services, staffActor(c), (work) => removeParticipation(work, wanted));
  return removed.ok ? done(c, measure.number, 'entfernt', 'beteiligung') : renderFault(c, 'notFound');
}

const all = `${measureRoute}/beteiligung`;
const one = `${all}/:part`;
const saving = (event: string) => ({ permission, audit: `action-plan.${event}` as const });

export const participationRoutes: readonly Route[] = [
  get(
    all,
    { permission },
    withMeasure((c, measure) => renderList(c, measure)),
  ),
  post(all, saving('participation-saved'), withMeasure(add)),
  get(
    one,
    { permission },
    withRecord((c, measure, record) => renderOne(c, measure, record)),
  ),
  post(one, saving('participation-saved'), withRecord(edit)),
  post(`${one}/entfernen`, saving('participation-removed'), withRecord(remove)),
];
