import { checkForm } from '../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { readNumber } from '../../platform/record-number.ts';
import { readTwin } from '../../platform/text-twin/twin.form.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { editBarriers, handleBarriers } from '../barriers.access.ts';
import { findBarrier } from '../barriers.store.ts';

import { barrierPath } from '../triage/barrier-address.ts';
import { causePath, causeRoute, causesPath } from './cause-address.ts';
import { CauseWordsPage, NewCausePage } from './cause-form.page.tsx';
import { causeForm, causeValues, newCauseForm } from './cause.form.ts';
import { causeDone, withCause } from './cause-request.route.ts';
import { findCause, type CauseRow } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';
import { linkError } from './link-error.ts';
import { createCause, editCause, type CauseFault } from './save-cause.ts';

const t = causesTexts.errors;
const newPath = `${causesPath}/neu`;
const above = { href: causesPath, text: causesTexts.title };

type Shown = { values: FormValues; errors?: readonly FieldError[] };

async function renderNew(c: RequestContext, { values, errors }: Shown): Promise<Response> {
  const number = readNumber(valueOf({ locale: 'de', values }, 'barriers').trim());
  const barrier = number === null ? undefined : await findBarrier(c.var.services.db, number);
  return renderPage(
    c,
    { title: causesTexts.form.newTitle, current: causesPath, breadcrumbs: [above], errors },
    <NewCausePage
      form={{ locale: 'de', values, errors }}
      barrier={barrier && { number: barrier.number, title: barrier.publicTitle ?? causesTexts.file.unnamed }}
      back={barrier ? barrierPath(barrier.number) : causesPath}
    />,
  );
}

async function showNew(c: RequestContext): Promise<Response> {
  const asked = c.req.query('barriere');
  if (asked === undefined) return renderNew(c, { values: { easyState: 'draft', ...newFormKey() } });
  const number = readNumber(asked);
  const barrier = number === null ? undefined : await findBarrier(c.var.services.db, number);
  if (!barrier) return renderFault(c, 'notFound');
  return renderNew(c, { values: { easyState: 'draft', barriers: String(barrier.number), ...newFormKey() } });
}

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(newCauseForm, values);
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  const { easyState, barriers, ...words } = checked.value;
  const { chosen } = readTwin({ easyState });
  const created = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('cause', values),
      make: () => createCause(work, { words, chosen, barriers }),
      nameOf: ({ number }) => String(number),
    }),
  );
  if (created.ok) return causeDone(c, Number(created.value), 'angelegt');
  if (isAlreadyMade(created.failure)) {
    const message = formKeyTexts.alreadyMade(causesTexts.eyebrow(Number(created.failure.alreadyMade)));
    return renderNew(c, { values: { ...values, ...newFormKey() }, errors: [{ field: 'title', message }] });
  }
  const error =
    created.failure === 'title-missing' ? { field: 'title', message: t.title } : linkError('barriers', created.failure);
  return renderNew(c, { values, errors: [error] });
}

function renderWords(
  c: RequestContext,
  cause: CauseRow,
  { values, errors, stored }: Shown & { stored?: CauseRow },
): Response {
  const breadcrumbs = [above, { href: causePath(cause.number), text: causesTexts.eyebrow(cause.number) }];
  return renderPage(
    c,
    { title: `${causesTexts.form.editTitle} ${cause.number}`, current: causesPath, breadcrumbs, errors },
    <CauseWordsPage cause={cause} form={{ locale: 'de', values, errors }} stored={stored} />,
  );
}

async function saveWords(c: RequestContext, cause: CauseRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(causeForm, values);
  if (!checked.ok) return renderWords(c, cause, { values, errors: checked.failure });
  const { version, easyState, meaningChanged, ...words } = checked.value;
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editCause(work, {
      causeId: cause.id,
      version: Number(version),
      words,
      ...readTwin({ easyState, meaningChanged }),
    }),
  );
  if (!saved.ok) return renderRefusal(c, cause, values, saved.failure);
  const fellBack = cause.easyState === 'tested' && saved.value.easyState === 'draft' && easyState === 'tested';
  return causeDone(c, cause.number, fellBack ? 'entwurf' : 'text');
}

async function renderRefusal(
  c: RequestContext,
  cause: CauseRow,
  values: FormValues,
  fault: CauseFault,
): Promise<Response> {
  const refuse = (field: string, message: string) => renderWords(c, cause, { values, errors: [{ field, message }] });
  if (fault === 'meaning-unknown') return refuse('meaningChanged', twinFormTexts.meaningMissing);
  if (fault === 'title-missing') return refuse('title', t.title);
  if (fault === 'text-missing') return refuse('text', t.publishedText);
  const stored = await findCause(c.var.services.db, cause.number);
  if (fault === 'not-found' || !stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const errors = [{ field: 'text', message: t.changed }];
  return renderWords(c, stored, { values: { ...values, version: String(stored.version) }, errors, stored });
}

export const saveCauseRoutes: readonly Route[] = [
  get(newPath, { permission: handleBarriers }, showNew),
  post(newPath, { permission: handleBarriers, audit: 'barriers.cause-created' }, create),
  get(
    `${causeRoute}/text`,
    { permission: editBarriers },
    withCause((c, cause) => renderWords(c, cause, { values: causeValues(cause) })),
  ),
  post(
    `${causeRoute}/text`,
    { permission: editBarriers, audit: 'barriers.cause-edited', maxBody: kilobytes(512) },
    withCause(saveWords),
  ),
];
