import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { measurePath, measuresPath } from '../care/measure-address.ts';
import { codesOf, readChoices } from './measure-choices.ts';
import { findNamedEdition, readEditionNumber } from './measure-edition.ts';
import { formTexts as t } from './measure-form.messages.ts';
import { ClosedPage, MeasureFormPage } from './measure-form.page.tsx';
import { checkMeasure } from './measure.form.ts';
import type { TypedMeasure } from './typed-part.tsx';
import { findCause } from './versions.store.ts';
import { writeMeasure, type WriteFault } from './write-measure.ts';

const newPath = `${measuresPath}/neu`;

const around = (title: string) => ({
  title,
  current: measuresPath,
  breadcrumbs: [{ href: measuresPath, text: t.list }],
});

type Place = { edition: EditionRow; cause: { number: number; title: string } | undefined };

/** Where the new measure belongs, or the answer that says why it can't be written. */
async function placeOf(c: RequestContext, sent?: FormValues): Promise<Place | Response> {
  const { db } = c.var.services;
  const named = c.req.query('fassung');
  const edition = await findNamedEdition(db, named);
  if (!edition && named !== undefined) return renderFault(c, 'notFound');
  if (!edition) return renderClosed(c, t.noEdition, { href: '/verwaltung/aktionsplan', text: t.noEdition.link });
  if (edition.state === 'superseded') {
    const typed = sent && { values: sent, choices: await readChoices(c.var.services, edition, 'everything') };
    return renderClosed(c, t.closed, { href: measuresPath, text: t.backToList }, typed);
  }
  const causeNumber = c.req.query('ursache');
  if (causeNumber === undefined) return { edition, cause: undefined };
  const number = readEditionNumber(causeNumber);
  const cause = number === undefined ? undefined : await findCause(db, number);
  return cause ? { edition, cause } : renderFault(c, 'notFound');
}

function renderClosed(
  c: RequestContext,
  { title, body }: { title: string; body: string },
  link: { href: string; text: string },
  typed?: TypedMeasure,
): Response {
  const page = <ClosedPage title={title} body={body} link={link} typed={typed} />;
  return renderPage(c, around(title), page, typed ? 422 : 200);
}

async function renderForm(
  c: RequestContext,
  { edition, cause }: Place,
  { values, errors }: { values: FormValues; errors?: readonly FieldError[] },
): Promise<Response> {
  const choices = await readChoices(c.var.services, edition);
  const form = { locale: 'de' as const, values, errors };
  return renderPage(
    c,
    { ...around(t.newTitle), errors, wide: true },
    <MeasureFormPage edition={edition} cause={cause} form={form} choices={choices} />,
  );
}

async function showForm(c: RequestContext): Promise<Response> {
  const place = await placeOf(c);
  if (place instanceof Response) return place;
  const origin = place.cause ? 'cause' : '';
  return renderForm(c, place, { values: { contactPrivacy: 'office', easyState: 'draft', origin, ...newFormKey() } });
}

async function saveForm(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const place = await placeOf(c, values);
  if (place instanceof Response) return place;
  const { edition, cause } = place;
  const checked = checkMeasure(values, codesOf(await readChoices(c.var.services, edition)));
  if (!checked.ok) return renderForm(c, place, { values, errors: checked.failure });
  const { words, easyState } = checked.value;
  const actor = { kind: 'staff' as const, id: c.var.staff?.id ?? '' };
  const written = await transact(c.var.services, actor, (work) =>
    makeOnce(work, {
      sent: sentForm('measure', values),
      make: () => writeMeasure(work, { editionId: edition.id, words, easyState, cause: cause?.number }),
      nameOf: String,
    }),
  );
  if (written.ok) return c.redirect(`${measurePath(Number(written.value))}?erledigt=gespeichert`, 303);
  if (!isAlreadyMade(written.failure)) return renderForm(c, place, { values, errors: [errorOf[written.failure]] });
  const message = formKeyTexts.alreadyMade(t.eyebrow(Number(written.failure.alreadyMade)));
  return renderForm(c, place, { values: { ...values, ...newFormKey() }, errors: [{ field: 'title', message }] });
}

/** What changed between opening the page and saving. */
const errorOf: Record<WriteFault, FieldError> = {
  'edition-not-found': { field: 'title', message: t.closed.title },
  'edition-closed': { field: 'title', message: t.closed.title },
  'goal-elsewhere': { field: 'goalId', message: t.errors.goalGone },
  'cause-not-found': { field: 'origin', message: t.errors.causeGone },
  // Only an import asks for a number.
  'number-taken': { field: 'title', message: t.errors.changed },
};

export const writeMeasureRoutes: readonly Route[] = [
  get(newPath, { permission: handlePlan }, showForm),
  post(newPath, { permission: handlePlan, audit: 'action-plan.measure-written', maxBody: kilobytes(512) }, saveForm),
];
