import { findStaffName } from '../../accounts/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, kilobytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { success } from '../../platform/result.ts';
import { twinFormTexts } from '../../platform/text-twin/twin-form.messages.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { libraryPath, libraryRoute } from '../solution-address.ts';
import { done, surroundings, withSolution } from '../solution-request.route.ts';
import { editSolutions as permission } from '../solutions.access.ts';
import { findSolution, wordsAtVersion, type SolutionRow } from '../solutions.store.ts';
import { staffTexts as t } from '../staff.messages.ts';
import { compareSaves } from './compare-saves.ts';
import type { Conflict } from './conflict-part.tsx';
import { createSolution, editSolution } from './save-solution.ts';
import { SolutionFormPage } from './solution-form.page.tsx';
import { checkSolution } from './solution.form.ts';
import { openedValues, solutionValues, typedValues } from './solution-values.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[]; conflict?: Conflict };

const known = (c: RequestContext) => ({
  lifeAreas: c.var.services.district.lifeAreas.map(({ code }) => code),
  today: dayOf(c.var.services.clock.now()),
});

function renderNew(c: RequestContext, { values, errors }: Shown): Response {
  return renderPage(
    c,
    {
      title: t.form.newTitle,
      current: libraryPath,
      breadcrumbs: [{ href: libraryPath, text: t.title }],
      errors,
      wide: true,
    },
    <SolutionFormPage form={{ locale: 'de', values, errors }} lifeAreas={c.var.services.district.lifeAreas} />,
  );
}

function renderEdit(c: RequestContext, solution: SolutionRow, { values, errors, conflict }: Shown): Response {
  return renderPage(
    c,
    { ...surroundings(c, solution, t.form.editTitle), errors, wide: true },
    <SolutionFormPage
      solution={solution}
      form={{ locale: 'de', values, errors }}
      lifeAreas={c.var.services.district.lifeAreas}
      conflict={conflict}
    />,
  );
}

function showNew(c: RequestContext): Response {
  const [year = '', month = '', day = ''] = known(c)
    .today.split('-')
    .map((part) => String(Number(part)));
  return renderNew(c, {
    values: { 'asOf-day': day, 'asOf-month': month, 'asOf-year': year, easyState: 'draft', ...newFormKey() },
  });
}

async function saveNew(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkSolution(values, known(c));
  if (!checked.ok) return renderNew(c, { values, errors: checked.failure });
  const { words, chosen } = checked.value;
  const created = await transact(c.var.services, staffActor(c), (work) =>
    makeOnce<SolutionRow, never>(work, {
      sent: sentForm('solution', values),
      make: async () => success(await createSolution(work, { words, chosen })),
      nameOf: ({ number }) => String(number),
    }),
  );
  if (created.ok) return done(c, Number(created.value), 'angelegt');
  const message = formKeyTexts.alreadyMade(t.eyebrow(Number(created.failure.alreadyMade)));
  return renderNew(c, { values: { ...values, ...newFormKey() }, errors: [{ field: 'title', message }] });
}

async function saveEdit(c: RequestContext, solution: SolutionRow): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkSolution(values, known(c));
  if (!checked.ok) return renderEdit(c, solution, { values, errors: checked.failure });
  const saved = await transact(c.var.services, staffActor(c), (work) =>
    editSolution(work, { ...checked.value, solutionId: solution.id }),
  );
  if (saved.ok) return done(c, solution.number, 'gespeichert');
  switch (saved.failure) {
    case 'not-found':
      return renderFault(c, 'notFound');
    case 'changed-meanwhile':
      return renderConflict(c, solution.number, values, checked.value.version);
    case 'meaning-unknown': {
      const errors = [{ field: 'meaningChanged', message: twinFormTexts.meaningMissing }];
      return renderEdit(c, solution, { values, errors });
    }
    case 'incomplete':
      return renderEdit(c, solution, { values, errors: [{ field: 'action', message: t.errors.stillPublic }] });
  }
}

/** With the new version in the form, saving again is a decision and not an accident. */
async function renderConflict(c: RequestContext, number: number, values: FormValues, version: number) {
  const { db } = c.var.services;
  const now = await findSolution(db, number);
  if (!now) return renderFault(c, 'notFound');
  const stored = solutionValues(now);
  const typed = typedValues(values, stored);
  const { merged, taken, differing } = compareSaves(typed, stored, await wordsAtVersion(db, now.id, version));
  const savedBy = now.updatedBy === null ? null : ((await findStaffName(db, now.updatedBy)) ?? null);
  return renderEdit(c, now, {
    values: { ...values, ...merged, version: String(now.version) },
    errors: [{ field: differing[0] ?? 'title', message: t.errors.changed }],
    conflict: { typed, stored, taken, differing, savedBy, savedAt: now.updatedAt },
  });
}

const maxBody = kilobytes(512);

export const writeRoutes: readonly Route[] = [
  get(`${libraryPath}/neu`, { permission }, showNew),
  post(`${libraryPath}/neu`, { permission, audit: 'solutions.created', maxBody }, saveNew),
  get(
    `${libraryRoute}/bearbeiten`,
    { permission },
    withSolution((c, solution) => renderEdit(c, solution, { values: openedValues(solution) })),
  ),
  post(`${libraryRoute}/bearbeiten`, { permission, audit: 'solutions.edited', maxBody }, withSolution(saveEdit)),
];
