import { staffNames } from '../../accounts/index.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editPlanWords, handlePlan } from '../action-plan.access.ts';
import { findMeasure, findWorkingEdition, measureDeletedAt, type MeasureRow } from '../action-plan.store.ts';
import { measurePath, measureRoute, measuresPath, readMeasureNumber } from '../care/measure-address.ts';
import type { Gap } from '../measure.ts';
import { compareSaves } from './compare-saves.ts';
import type { Conflict } from './conflict-part.tsx';
import { editMeasure, gapsOpened, type EditFault } from './edit-measure.ts';
import { codesOf, readChoices } from './measure-choices.ts';
import { findMeasureInEdition, type MeasureInEdition } from './measure-edition.ts';
import { formTexts as t, type FieldName } from './measure-form.messages.ts';
import { ClosedPage, MeasureFormPage } from './measure-form.page.tsx';
import { fieldValues, lastingValues, versionValues } from './measure-values.ts';
import { checkMeasure, type CheckedMeasure } from './measure.form.ts';
import type { TypedMeasure } from './typed-part.tsx';
import { revisionsOf } from './versions.store.ts';

type Opened = { measure: MeasureRow; found: MeasureInEdition };
type Shown = { values: FormValues; errors?: readonly FieldError[]; conflict?: Conflict };

/** What somebody may send who may change texts only. */
const textFields = [
  'version',
  'title',
  'problem',
  'goalText',
  'text',
  'titleEasy',
  'textEasy',
  'easyState',
  'meaningChanged',
];

async function open(c: RequestContext): Promise<Opened | undefined> {
  const { db } = c.var.services;
  const number = readMeasureNumber(c.req.param('number'));
  const measure = number === null ? undefined : await findMeasure(db, number);
  const found = measure && (await findMeasureInEdition(db, measure.id, c.req.query('fassung')));
  return found && { measure, found };
}

async function renderForm(c: RequestContext, { measure, found }: Opened, { values, errors, conflict }: Shown) {
  const { edition, version, words } = found;
  const choices = await readChoices(c.var.services, edition, words);
  return renderPage(
    c,
    { ...around(measure.number, t.editTitle), errors, wide: true },
    <MeasureFormPage
      edition={edition}
      measure={{ number: measure.number, version }}
      form={{ locale: 'de', values, errors }}
      choices={choices}
      wordsOnly={!may(c.var.staff, handlePlan)}
      conflict={conflict}
    />,
  );
}

const around = (number: number, title: string) => ({
  title: `${title}: ${t.eyebrow(number)}`,
  current: measuresPath,
  breadcrumbs: [
    { href: measuresPath, text: t.list },
    { href: measurePath(number), text: t.eyebrow(number) },
  ],
});

function renderClosed(c: RequestContext, number: number, status: 200 | 422, typed?: TypedMeasure) {
  const link = { href: measurePath(number, 'bearbeiten'), text: t.closed.current };
  const page = <ClosedPage title={t.closed.title} body={t.closed.body} link={link} typed={typed} />;
  return renderPage(c, around(number, t.closed.title), page, status);
}

/** The edition was superseded while the form was open. */
async function renderLate(c: RequestContext, { measure, found }: Opened, values: FormValues): Promise<Response> {
  const choices = await readChoices(c.var.services, found.edition, 'everything');
  return renderClosed(c, measure.number, 422, { values, choices });
}

/** Somebody deleted the measure while the form was open: what was typed there is shown once more. */
async function renderDeleted(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const number = readMeasureNumber(c.req.param('number'));
  const deletedAt = number === null ? undefined : await measureDeletedAt(db, number);
  const edition = await findWorkingEdition(db);
  if (number === null || !deletedAt || !edition) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const typed = { values, choices: await readChoices(c.var.services, edition, 'everything') };
  const { title, body } = t.deleted;
  const link = { href: measuresPath, text: t.backToList };
  const page = <ClosedPage title={title} body={body(formatDate(deletedAt, 'de'))} link={link} typed={typed} />;
  return renderPage(c, { ...around(number, title), breadcrumbs: [{ href: measuresPath, text: t.list }] }, page, 422);
}

async function showForm(c: RequestContext): Promise<Response> {
  const opened = await open(c);
  if (!opened) return renderFault(c, 'notFound');
  const { edition, version, words } = opened.found;
  if (edition.state === 'superseded') return renderClosed(c, opened.measure.number, 200);
  return renderForm(c, opened, { values: versionValues(version, words) });
}

async function saveForm(c: RequestContext): Promise<Response> {
  const opened = await open(c);
  if (!opened) return renderDeleted(c);
  const { measure, found } = opened;
  const { values: sent } = await readForm(c);
  if (found.edition.state === 'superseded') return renderLate(c, opened, sent);
  const values = may(c.var.staff, handlePlan) ? sent : withStored(sent, found);
  const checked = checkMeasure(values, codesOf(await readChoices(c.var.services, found.edition, found.words)));
  if (!checked.ok) return renderForm(c, opened, { values, errors: checked.failure });
  const actor = { kind: 'staff' as const, id: c.var.staff?.id ?? '' };
  const saved = await transact(c.var.services, actor, (work) =>
    editMeasure(work, { ...checked.value, number: measure.number, editionId: found.edition.id }),
  );
  if (saved.ok) return c.redirect(`${measurePath(measure.number)}?erledigt=gespeichert`, 303);
  return renderRefusal(c, opened, { values, checked: checked.value, fault: saved.failure });
}

/** Texts as they were sent, everything else as it is stored. */
function withStored(sent: FormValues, { version, words }: MeasureInEdition): FormValues {
  const texts = Object.fromEntries(textFields.map((field) => [field, sent[field] ?? '']));
  return { ...versionValues(version, words), ...texts };
}

const fieldOfGap = {
  accountableBody: 'accountableBody',
  goal: 'goalText',
  deadline: 'due',
  indicator: 'goalText',
  origin: 'origin',
} as const satisfies Record<Gap, FieldName>;

type Refusal = { values: FormValues; checked: CheckedMeasure; fault: EditFault };

async function renderRefusal(c: RequestContext, opened: Opened, { values, checked, fault }: Refusal) {
  const { measure, found } = opened;
  switch (fault) {
    case 'not-found':
      return renderFault(c, 'notFound');
    case 'edition-closed':
      return renderLate(c, opened, values);
    case 'changed-meanwhile':
      return renderConflict(c, checked, values);
    case 'meaning-unknown':
      return renderForm(c, opened, {
        values,
        errors: [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }],
      });
    case 'goal-elsewhere':
      return renderForm(c, opened, { values, errors: [{ field: 'goalId', message: t.errors.goalGone }] });
    case 'incomplete': {
      const gaps = gapsOpened(measure.status, found.words, checked.words);
      const errors = gaps.map((gap) => ({ field: fieldOfGap[gap], message: t.errors.gaps[gap] }));
      return renderForm(c, opened, { values, errors });
    }
  }
}

/** With the new version in the form, saving again is a decision and not an accident. */
async function renderConflict(c: RequestContext, { words, version }: CheckedMeasure, values: FormValues) {
  const { db } = c.var.services;
  const now = await open(c);
  if (!now) return renderFault(c, 'notFound');
  const { version: stored, words: storedWords } = now.found;
  const opened = (await revisionsOf(db, stored.id)).find((revision) => revision.version === version)?.before;
  const [typed, there] = [fieldValues(words), fieldValues(storedWords)];
  const { merged, taken, differing } = compareSaves(typed, there, opened && lastingValues(opened.words));
  const savedBy = stored.updatedBy === null ? null : ((await staffNames(db)).get(stored.updatedBy) ?? null);
  const isOwn = stored.updatedBy !== null && stored.updatedBy === c.var.staff?.id;
  return renderForm(c, now, {
    values: { ...values, ...merged, version: String(stored.version) },
    errors: [{ field: differing[0] ?? 'title', message: isOwn ? t.errors.ownChange : t.errors.changed }],
    conflict: { typed, stored: there, taken, differing, savedBy, isOwn, savedAt: stored.updatedAt },
  });
}

export const editMeasureRoutes: readonly Route[] = [
  get(`${measureRoute}/bearbeiten`, { permission: editPlanWords }, showForm),
  post(
    `${measureRoute}/bearbeiten`,
    { permission: editPlanWords, audit: 'action-plan.measure-edited', maxBody: kilobytes(512) },
    saveForm,
  ),
];
