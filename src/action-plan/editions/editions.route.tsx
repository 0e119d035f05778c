import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editPlanWords, handlePlan, readPlan } from '../action-plan.access.ts';
import { findAdoptedEdition, findDraftEdition, type EditionRow } from '../action-plan.store.ts';
import { findEdition } from '../editions.store.ts';
import { BeginEditionPage } from './begin-edition.page.tsx';
import { branchEdition } from './branch-edition.ts';
import { createEdition } from './create-edition.ts';
import { editEdition, editionWords, twinOf } from './edit-edition.ts';
import { editionPath, editionRoute, planPath } from './edition-address.ts';
import { EditionListPage } from './edition-list.page.tsx';
import { isOwnChange } from '../own-change.route.ts';
import type { ChangedBy } from './words-fields.tsx';
import { around, done, flashOf, mayHandle, withEdition } from './edition-request.route.ts';
import { EditionWordsPage } from './edition-words.page.tsx';
import { beginForm, editionForm } from './edition.form.ts';
import { EditionPage } from './edition.page.tsx';
import { editionTexts as t } from './editions.messages.ts';
import { readEditionList, readEditionPage } from './read-edition.ts';
import { wordsEdit, wordsValues } from './words.form.ts';
import { wordsTexts } from './words.messages.ts';

async function showList(c: RequestContext): Promise<Response> {
  const editions = await readEditionList(c.var.services.db);
  return renderPage(
    c,
    { title: t.list.title, current: planPath, flash: flashOf(c), wide: true },
    <EditionListPage editions={editions} mayHandle={mayHandle(c)} />,
  );
}

const showEdition = withEdition(async (c, edition) => {
  const page = await readEditionPage(c.var.services.db, edition);
  return renderPage(
    c,
    { ...around(c, edition.title), title: `${t.edition(edition.number)}: ${edition.title}` },
    <EditionPage {...page} mayHandle={mayHandle(c)} mayEditWords={may(c.var.staff, editPlanWords)} />,
  );
});

type Shown = { values: FormValues; errors?: readonly FieldError[] | undefined };

async function renderBegin(c: RequestContext, { values, errors }: Shown): Promise<Response> {
  const { db } = c.var.services;
  const adopted = await findAdoptedEdition(db);
  const statuses = adopted ? (await readEditionPage(db, adopted)).statuses : [];
  const measures = statuses.reduce((sum, { count }) => sum + count, 0);
  return renderPage(
    c,
    { ...around(c, adopted ? t.begin.titleNext : t.begin.titleFirst), errors },
    <BeginEditionPage form={{ locale: 'de', values, errors }} from={adopted && { number: adopted.number, measures }} />,
  );
}

async function showBegin(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const draft = await findDraftEdition(db);
  if (draft) return c.redirect(editionPath(draft.number), 303);
  const adopted = await findAdoptedEdition(db);
  const values: FormValues = adopted
    ? {
        title: adopted.title,
        firstYear: String(adopted.lastYear + 1),
        lastYear: String(adopted.lastYear + 1 + adopted.lastYear - adopted.firstYear),
      }
    : {};
  return renderBegin(c, { values });
}

async function begin(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(beginForm, values);
  if (!checked.ok) return renderBegin(c, { values, errors: checked.failure });
  const { services } = c.var;
  if (!(await findAdoptedEdition(services.db))) {
    const created = await transact(services, staffActor(c), (work) => createEdition(work, checked.value));
    if (created.ok) return done(c, editionPath(created.value.number), 'angelegt');
  } else {
    const branched = await transact(services, staffActor(c), (work) => branchEdition(work, checked.value));
    if (branched.ok) return done(c, editionPath(branched.value.number), 'begonnen');
  }
  return renderBegin(c, { values, errors: [{ field: 'title', message: t.begin.exists }] });
}

type WordsShown = Shown & { changed?: ChangedBy | undefined };

function renderWords(c: RequestContext, edition: EditionRow, { values, errors, changed }: WordsShown): Response {
  const withTerm = mayHandle(c);
  return renderPage(
    c,
    { ...around(c, withTerm ? t.page.edit : t.page.editWords, edition), errors },
    <EditionWordsPage
      edition={edition}
      form={{ locale: 'de', values, errors }}
      withTerm={withTerm}
      changed={changed}
    />,
  );
}

const showWords = withEdition((c, edition) => {
  if (edition.state === 'superseded') return renderFault(c, 'notFound');
  const term = { firstYear: String(edition.firstYear), lastYear: String(edition.lastYear) };
  return renderWords(c, edition, {
    values: { ...wordsValues(editionWords(edition), twinOf(edition), edition.version), ...term },
  });
});

const saveWords = withEdition(async (c, edition) => {
  const { values } = await readForm(c);
  // Whoever writes words only keeps the term as it is.
  const term = { firstYear: String(edition.firstYear), lastYear: String(edition.lastYear) };
  const checked = checkForm(editionForm, mayHandle(c) ? values : { ...values, ...term });
  if (!checked.ok) return renderWords(c, edition, { values, errors: checked.failure });
  const version = Number(checked.value.version);
  const { firstYear, lastYear } = checked.value;
  const edit = { ...wordsEdit(checked.value), edition: edition.number, version, firstYear, lastYear };
  const saved = await transact(c.var.services, staffActor(c), (work) => editEdition(work, edit));
  if (saved.ok) return done(c, editionPath(edition.number), 'gespeichert');
  if (saved.failure === 'meaning-unknown') {
    const errors = [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }];
    return renderWords(c, edition, { values, errors });
  }
  const stored = await findEdition(c.var.services.db, edition.number);
  if (saved.failure !== 'changed-meanwhile' || !stored) return renderFault(c, 'notFound');
  const isOwn = await isOwnChange(c, `edition ${edition.number}`, 'edition-edited');
  // With the new version in the form, saving again is a decision and not an accident.
  return renderWords(c, stored, {
    values: { ...values, version: String(stored.version) },
    errors: [{ field: 'title', message: wordsTexts.errors.changed(isOwn) }],
    changed: isOwn ? 'self' : 'other',
  });
});

export const editionListRoutes: readonly Route[] = [
  get(planPath, { permission: readPlan }, showList),
  get(`${planPath}/neu`, { permission: handlePlan }, showBegin),
  post(`${planPath}/neu`, { permission: handlePlan, audit: 'action-plan.edition-branched' }, begin),
  get(editionRoute, { permission: readPlan }, showEdition),
  get(`${editionRoute}/text`, { permission: editPlanWords }, showWords),
  post(
    `${editionRoute}/text`,
    { permission: editPlanWords, audit: 'action-plan.edition-edited', maxBody: kilobytes(512) },
    saveWords,
  ),
];
