import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editBarriers, handleBarriers, readBarriers } from '../barriers.access.ts';
import { findBarrier, listWordings } from '../barriers.store.ts';

import { wordingNames } from '../triage/wording-names.ts';
import { causeRoute, causesPath } from './cause-address.ts';
import { barriersForm } from './cause.form.ts';
import { CausePage } from './cause.page.tsx';
import { causeDone, causeFlash, withCause } from './cause-request.route.ts';
import { barriersWithPeople, type CauseRow } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';
import { linkCause, unlinkCause } from './link-cause.ts';
import { linkError } from './link-error.ts';
import { publishCause, withdrawCause } from './publish-cause.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function renderCause(c: RequestContext, cause: CauseRow, { values, errors }: Shown = {}): Promise<Response> {
  const { services, staff, chain } = c.var;
  const [barriers, measures, wordings] = await Promise.all([
    barriersWithPeople(services.db, cause.id),
    chain({ locale: 'de', audience: 'office' }, [cause.id]),
    listWordings(services.db),
  ]);
  return renderPage(
    c,
    {
      title: `${cause.title}: ${causesTexts.eyebrow(cause.number)}`,
      current: causesPath,
      breadcrumbs: [{ href: causesPath, text: causesTexts.title }],
      flash: causeFlash(c),
      errors,
      wide: true,
    },
    <CausePage
      cause={cause}
      barriers={barriers}
      measures={measures}
      names={wordingNames(wordings)}
      access={{ handle: may(staff, handleBarriers), edit: may(staff, editBarriers) }}
      form={{ locale: 'de', values, errors }}
    />,
  );
}

async function link(c: RequestContext, cause: CauseRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(barriersForm, values);
  if (!checked.ok) return renderCause(c, cause, { values, errors: checked.failure });
  const linked = await transact(c.var.services, staffActor(c), (work) =>
    linkCause(work, { causeId: cause.id, barriers: checked.value.barriers }),
  );
  if (linked.ok) return causeDone(c, cause.number, 'verknuepft');
  return renderCause(c, cause, { values, errors: [linkError('barriers', linked.failure)] });
}

async function unlink(c: RequestContext, cause: CauseRow): Promise<Response> {
  const number = readNumber(c.req.param('barrier'));
  const barrier = number === null ? undefined : await findBarrier(c.var.services.db, number);
  if (!barrier) return renderFault(c, 'notFound');
  await transact(c.var.services, staffActor(c), (work) => unlinkCause(work, { causeId: cause.id, barrier }));
  return causeDone(c, cause.number, 'geloest');
}

async function publish(c: RequestContext, cause: CauseRow): Promise<Response> {
  const published = await transact(c.var.services, staffActor(c), (work) => publishCause(work, cause.id));
  if (published.ok) return causeDone(c, cause.number, 'veroeffentlicht');
  if (published.failure === 'not-found') return renderFault(c, 'notFound');
  return renderCause(c, cause, { errors: [{ field: 'text', message: causesTexts.errors.needsText }] });
}

async function withdraw(c: RequestContext, cause: CauseRow): Promise<Response> {
  await transact(c.var.services, staffActor(c), (work) => withdrawCause(work, cause.id));
  return causeDone(c, cause.number, 'zurueckgenommen');
}

const handling = (event: string) => ({ permission: handleBarriers, audit: `barriers.${event}` as const });
const editing = (event: string) => ({ permission: editBarriers, audit: `barriers.${event}` as const });

export const causeRoutes: readonly Route[] = [
  get(causeRoute, { permission: readBarriers }, withCause(renderCause)),
  post(`${causeRoute}/barrieren`, handling('cause-linked'), withCause(link)),
  post(`${causeRoute}/barrieren/:barrier{[0-9]+}/loesen`, handling('cause-unlinked'), withCause(unlink)),
  post(`${causeRoute}/veroeffentlichen`, editing('cause-published'), withCause(publish)),
  post(`${causeRoute}/zuruecknehmen`, editing('cause-withdrawn'), withCause(withdraw)),
];
