import { dayOf } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { handlePartners, readWeeks, runWeeks } from '../action-weeks.access.ts';
import { editionStates } from '../edition.ts';
import { findEdition, listEditions, type EditionRow } from '../editions.store.ts';
import { countStates, itemsForOffice } from '../items.store.ts';
import { listInvited } from '../partners.store.ts';
import { editionPath, editionRoute, weeksPath } from '../weeks-address.ts';
import { aboveEdition, officeDone, officeFlash, withEdition } from './edition-request.route.ts';
import { EditEditionPage, NewEditionPage } from './edition-form.page.tsx';
import { editionValues, readEditionForm, versionForm, yearForm } from './edition.form.ts';
import { EditionPage } from './edition.page.tsx';
import { editionsTexts } from './editions.messages.ts';
import { EditionsPage } from './editions.page.tsx';
import { moveEdition } from './move-edition.ts';
import { createEdition, editEdition, type EditionFault } from './save-edition.ts';

const t = editionsTexts;
const newPath = `${weeksPath}/neu`;
const above = [{ href: weeksPath, text: t.title }];

async function showList(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const [editions, counts] = await Promise.all([listEditions(db), countStates(db)]);
  return renderPage(
    c,
    { title: t.title, current: weeksPath, wide: true, flash: officeFlash(c) },
    <EditionsPage {...{ editions, counts }} today={dayOf(clock.now())} mayRun={may(c.var.staff, runWeeks)} />,
  );
}

function renderNew(c: RequestContext, values: FormValues, errors?: readonly FieldError[]): Response {
  return renderPage(
    c,
    { title: t.form.newTitle, current: weeksPath, breadcrumbs: above, errors },
    <NewEditionPage form={{ locale: 'de', values, errors }} />,
  );
}

async function create(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const [typed, edition] = [checkForm(yearForm, values), readEditionForm(values)];
  if (!typed.ok || !edition.ok) {
    return renderNew(c, values, [...(typed.ok ? [] : typed.failure), ...(edition.ok ? [] : edition.failure)]);
  }
  const { words, facts, twin } = edition.value;
  const year = typed.value.year ?? 0;
  const made = await transact(c.var.services, staffActor(c), (work) =>
    createEdition(work, { year, words, facts, chosen: twin.chosen }),
  );
  if (made.ok) return officeDone(c, editionPath(year), 'angelegt');
  return renderNew(c, values, [{ field: 'year', message: t.errors.yearTaken }]);
}

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function showEdition(c: RequestContext, edition: EditionRow, { errors }: Shown = {}): Promise<Response> {
  const { services, staff } = c.var;
  const [items, invited] = await Promise.all([
    itemsForOffice(services.db, edition.id),
    listInvited(services.db, edition.id),
  ]);
  return renderPage(
    c,
    { title: t.yearTitle(edition.year), current: weeksPath, breadcrumbs: above, flash: officeFlash(c), errors },
    <EditionPage
      {...{ edition, items }}
      partners={invited.length}
      today={dayOf(services.clock.now())}
      form={{ locale: 'de', errors }}
      mayRun={may(staff, runWeeks)}
      mayHandlePartners={may(staff, handlePartners)}
    />,
  );
}

async function move(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { values } = await readForm(c);
  const to = editionStates.find((state) => state === valueOf({ locale: 'de', values }, 'to'));
  if (to === undefined) return renderFault(c, 'notFound');
  const moved = await transact(c.var.services, staffActor(c), (work) => moveEdition(work, { id: edition.id, to }));
  if (moved.ok) return officeDone(c, editionPath(edition.year), 'weiter');
  return showEdition(c, edition, { errors: [{ field: 'weiter', message: t.moveFaults[moved.failure] }] });
}

function renderEdit(
  c: RequestContext,
  edition: EditionRow,
  { values = editionValues(edition), errors, isChanged = false }: Shown & { isChanged?: boolean } = {},
): Response {
  return renderPage(
    c,
    { title: t.form.editTitle, current: weeksPath, breadcrumbs: aboveEdition(edition), errors },
    <EditEditionPage {...{ edition, isChanged }} form={{ locale: 'de', values, errors }} />,
  );
}

async function save(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { values } = await readForm(c);
  const [read, version] = [readEditionForm(values), checkForm(versionForm, values)];
  if (!read.ok) return renderEdit(c, edition, { values, errors: read.failure });
  if (!version.ok) return renderEdit(c, edition, { values, errors: [{ field: 'motto', message: t.errors.version }] });
  const { words, facts, twin } = read.value;
  const edit = { id: edition.id, version: Number(version.value.version), words, facts, ...twin };
  const saved = await transact(c.var.services, staffActor(c), (work) => editEdition(work, edit));
  if (saved.ok) return officeDone(c, editionPath(edition.year), 'gespeichert');
  if (saved.failure !== 'changed-meanwhile') return renderEdit(c, edition, { values, errors: errorsOf(saved.failure) });
  const stored = await findEdition(c.var.services.db, edition.year);
  if (!stored) return renderFault(c, 'notFound');
  // With the new version in the form, saving again is a decision and not an accident.
  const next = { ...values, version: String(stored.version) };
  return renderEdit(c, stored, { values: next, errors: errorsOf(saved.failure), isChanged: true });
}

function errorsOf(fault: EditionFault): readonly FieldError[] {
  const messages: Record<EditionFault, FieldError> = {
    'year-taken': { field: 'motto', message: t.errors.yearTaken },
    'not-found': { field: 'motto', message: t.errors.version },
    'changed-meanwhile': { field: 'motto', message: t.errors.changed },
    'meaning-unknown': { field: 'meaningChanged', message: twinFormTexts.meaningMissing },
    published: { field: 'periodFrom', message: t.errors.published },
  };
  return [messages[fault]];
}

const saving = (event: string) => ({ permission: runWeeks, audit: `action-weeks.${event}` }) as const;

export const editionRoutes: readonly Route[] = [
  get(weeksPath, { permission: readWeeks }, showList),
  get(newPath, { permission: runWeeks }, (c) => renderNew(c, { easyState: 'draft' })),
  post(newPath, saving('edition-created'), create),
  get(editionRoute, { permission: readWeeks }, withEdition(showEdition)),
  post(`${editionRoute}/stand`, saving('edition-moved'), withEdition(move)),
  get(`${editionRoute}/bearbeiten`, { permission: runWeeks }, withEdition(renderEdit)),
  post(`${editionRoute}/bearbeiten`, saving('edition-saved'), withEdition(save)),
];
