import { dayOf } from '../../platform/calendar.ts';
import { newFormKey } from '../../platform/forms/form-key.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { usageOf } from '../attach/attachments.store.ts';
import { picturesOf } from '../pictures/pictures.store.ts';
import { libraryPath, libraryRoute } from '../solution-address.ts';
import { done, surroundings, withSolution } from '../solution-request.route.ts';
import { editSolutions, readSolutions } from '../solutions.access.ts';
import { searchSolutions, type SolutionRow } from '../solutions.store.ts';
import { staffTexts as t } from '../staff.messages.ts';
import { FilePage } from './file.page.tsx';
import { listLibrary } from './library-list.store.ts';
import { libraryViews, pageSize } from './library-view.ts';
import { LibraryPage } from './list.page.tsx';
import { confirmSolution, publishSolution, withdrawSolution } from './publish-solution.ts';

async function showLibrary(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const view = libraryViews.find((one) => one === c.req.query('ansicht')) ?? 'alle';
  const words = (c.req.query('worte') ?? '').trim().slice(0, 200);
  const wanted = c.req.query('seite') ?? '';
  const page = /^[1-9]\d{0,5}$/u.test(wanted) ? Number(wanted) : 1;
  const today = dayOf(clock.now());
  const { entries, counts } = await listLibrary(db, { view, search: await searchSolutions(db, words), today, page });
  if (page > Math.max(1, Math.ceil(counts[view] / pageSize))) return c.redirect(libraryPath, 303);
  return renderPage(
    c,
    { title: t.title, current: libraryPath, wide: true },
    <LibraryPage {...{ view, words, page, entries, counts, today }} mayWrite={may(c.var.staff, editSolutions)} />,
  );
}

type Shown = { errors?: readonly FieldError[]; picture?: FormValues };

/** The page of one entry; `picture` is what was typed about a picture that was not added. */
export async function showFile(
  c: RequestContext,
  solution: SolutionRow,
  { errors, picture }: Shown = {},
): Promise<Response> {
  const { db, clock, district } = c.var.services;
  const around = surroundings(c, solution, solution.title);
  return renderPage(
    c,
    { ...around, breadcrumbs: around.breadcrumbs.slice(0, 1), errors, wide: true },
    <FilePage
      solution={solution}
      usage={await usageOf(db, solution.id)}
      pictures={await picturesOf(db, solution.id)}
      form={{ locale: 'de', values: picture ?? newFormKey(), errors }}
      district={district}
      today={dayOf(clock.now())}
      mayEdit={may(c.var.staff, editSolutions)}
    />,
  );
}

async function publish(c: RequestContext, solution: SolutionRow): Promise<Response> {
  const published = await transact(c.var.services, staffActor(c), (work) => publishSolution(work, solution.id));
  if (published.ok) return done(c, solution.number, 'veroeffentlicht');
  if (published.failure === 'not-found') return renderFault(c, 'notFound');
  return showFile(c, solution, { errors: [{ field: 'was-hilft', message: t.file.missing }] });
}

async function withdraw(c: RequestContext, solution: SolutionRow): Promise<Response> {
  await transact(c.var.services, staffActor(c), (work) => withdrawSolution(work, solution.id));
  return done(c, solution.number, 'zurueckgenommen');
}

async function confirm(c: RequestContext, solution: SolutionRow): Promise<Response> {
  await transact(c.var.services, staffActor(c), (work) => confirmSolution(work, solution.id));
  return done(c, solution.number, 'bestaetigt');
}

const editing = (event: string) => ({ permission: editSolutions, audit: `solutions.${event}` as const });

/** The library behind the scenes. */
export const careRoutes: readonly Route[] = [
  get(libraryPath, { permission: readSolutions }, showLibrary),
  get(
    libraryRoute,
    { permission: readSolutions },
    withSolution((c, solution) => showFile(c, solution)),
  ),
  post(`${libraryRoute}/veroeffentlichen`, editing('published'), withSolution(publish)),
  post(`${libraryRoute}/zuruecknehmen`, editing('withdrawn'), withSolution(withdraw)),
  post(`${libraryRoute}/bestaetigen`, editing('confirmed'), withSolution(confirm)),
];
