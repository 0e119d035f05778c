import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { fieldsOf } from '../editions.store.ts';
import { fetchMissingMeasures } from './branch-edition.ts';
import { continuationValues, fieldsOfMeasure, readMarks } from './continuation.form.ts';
import { continuationTexts as t } from './continuation.messages.ts';
import { ContinuationPage, type ContinuationGroup } from './continuation.page.tsx';
import type { OldMeasure } from './continuation.ts';
import { editionPath, editionRoute } from './edition-address.ts';
import { isOwnChange } from '../own-change.route.ts';
import { around, done, withEdition } from './edition-request.route.ts';
import { markContinuation, type MarkRefusal } from './mark-continuation.ts';
import { readDraft, type DraftContents } from './read-edition.ts';

const isOpen = ({ after }: OldMeasure): boolean => after.continuation === null;

/** The old measures below the fields of the draft, those without one at the end. */
async function groupsOf(
  c: RequestContext,
  draft: EditionRow,
  shown: readonly OldMeasure[],
): Promise<readonly ContinuationGroup[]> {
  const fields = await fieldsOf(c.var.services.db, draft.id);
  const named = fields.map(({ slug, title }) => ({
    id: `feld-${slug}`,
    title,
    measures: shown.filter(({ after }) => after.fieldSlug === slug),
  }));
  const loose = shown.filter(({ after }) => after.fieldSlug === null);
  const groups = [...named, { id: 'ohne-feld', title: t.withoutField, measures: loose }];
  return groups.filter(({ measures }) => measures.length > 0);
}

type Shown = { contents: DraftContents; values?: FormValues; errors?: readonly FieldError[]; onlyOpen: boolean };

async function render(
  c: RequestContext,
  draft: EditionRow,
  { contents, values, errors, onlyOpen }: Shown,
): Promise<Response> {
  const { old, versions, present, missing } = contents;
  if (!old) return renderFault(c, 'notFound');
  const inForm = ({ after }: OldMeasure): boolean => values?.[fieldsOfMeasure(after.number).seen] !== undefined;
  // A form that came back shows the measures that were in it, even if a colleague has decided about some.
  const shown = present.filter((measure) => (values ? inForm(measure) : !onlyOpen || isOpen(measure)));
  const oldNumbers = new Set(present.map(({ after }) => after.number));
  return renderPage(
    c,
    { ...around(c, t.title, draft), errors, wide: true },
    <ContinuationPage
      edition={draft.number}
      from={old.number}
      groups={await groupsOf(c, draft, shown)}
      counts={{ all: present.length, open: present.filter(isOpen).length }}
      onlyOpen={onlyOpen}
      missing={missing}
      fresh={versions.filter(({ number }) => !oldNumbers.has(number))}
      form={{ locale: 'de', values: values ?? continuationValues(shown), errors }}
    />,
  );
}

const onlyOpenOf = (c: RequestContext): boolean => c.req.query('zeige') === 'offen';

const show = withEdition(async (c, edition) => {
  if (edition.state !== 'draft') return renderFault(c, 'notFound');
  return render(c, edition, { contents: await readDraft(c.var.services.db, edition), onlyOpen: onlyOpenOf(c) });
});

const save = withEdition(async (c, edition) => {
  const { services } = c.var;
  const { values } = await readForm(c);
  const onlyOpen = onlyOpenOf(c);
  const contents = await readDraft(services.db, edition);
  const read = readMarks(values, contents.present, values['rest'] === 'vorschlag');
  if (!read.ok) return render(c, edition, { contents, values, errors: read.failure, onlyOpen });
  const marked = await transact(services, staffActor(c), (work) =>
    markContinuation(work, { edition: edition.number, marks: read.value }),
  );
  const path = editionPath(edition.number, 'fortschreibung');
  if (marked.ok) {
    return c.redirect(`${path}?${onlyOpen ? 'zeige=offen&' : ''}erledigt=gekennzeichnet`, 303);
  }
  if (marked.failure.kind !== 'refused') return renderFault(c, 'notFound');
  const { refusals } = marked.failure;
  const fresh = await readDraft(services.db, edition);
  const isOwn = await isOwnChange(c, `edition ${edition.number}`, 'continuation-marked');
  const errors = refusals.map((refusal) => errorOf(refusal, isOwn));
  return render(c, edition, { contents: fresh, values: withWhatIsStored(values, refusals, fresh), errors, onlyOpen });
});

function errorOf({ number, fault }: MarkRefusal, isOwn: boolean): FieldError {
  const names = fieldsOfMeasure(number);
  return { field: fault === 'reason-missing' ? names.reason : names.mark, message: t.refusals[fault](number, isOwn) };
}

/** Where a colleague decided in between, saving again is a decision and not an accident: the form now knows what they said. */
function withWhatIsStored(
  values: FormValues,
  refusals: readonly MarkRefusal[],
  { present }: DraftContents,
): FormValues {
  const changed = new Set(refusals.filter(({ fault }) => fault === 'changed-meanwhile').map(({ number }) => number));
  const seen = present
    .filter(({ after }) => changed.has(after.number))
    .map(({ after }) => [fieldsOfMeasure(after.number).seen, after.continuation ?? '']);
  return { ...values, ...Object.fromEntries(seen) };
}

const fetchMissing = withEdition(async (c, edition) => {
  const fetched = await transact(c.var.services, staffActor(c), (work) => fetchMissingMeasures(work, edition.number));
  return fetched.ok ? done(c, editionPath(edition.number, 'fortschreibung'), 'geholt') : renderFault(c, 'notFound');
});

export const continuationRoutes: readonly Route[] = [
  get(`${editionRoute}/fortschreibung`, { permission: handlePlan }, show),
  post(
    `${editionRoute}/fortschreibung`,
    { permission: handlePlan, audit: 'action-plan.continuation-marked', maxBody: kilobytes(1024) },
    save,
  ),
  post(
    `${editionRoute}/fortschreibung/holen`,
    { permission: handlePlan, audit: 'action-plan.measures-fetched' },
    fetchMissing,
  ),
];
