import { dayOf } from '../platform/calendar.ts';
import { doneFlash } from '../platform/http/done-flash.ts';
import { renderFault } from '../platform/http/errors.tsx';
import { renderPage } from '../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../platform/http/route.ts';
import { anyStaff as permission, may, roles, type Role } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { awayOf } from './away.ts';
import { AllWorkPage } from './all-work.page.tsx';
import { areasOf, collectOpenWork } from './collect-open-work.ts';
import { timeOfDay } from './greeting.ts';
import { countAll, countByUrgency, inOrderOfUrgency, matching, mostPressingCount } from './open-work.ts';
import { readOffice } from './read-office.ts';
import { readDeciding } from './set-aside/read-deciding.ts';
import { asideTexts } from './set-aside/set-aside.messages.ts';
import { setAsideRoutes } from './set-aside/set-aside.route.tsx';
import type { Part, SortedWork } from './sort-out.ts';
import { allWorkAddress, allWorkPath, readPage, readWorkFilter, workListPath } from './work-filter.ts';
import { quickActions, workListTexts as t } from './work-list.messages.ts';
import { WorkListPage } from './work-list.page.tsx';

const pageSize = 50;

/** The start page of the staff and the list of everything that waits, asked from the other slices. */
export function workListRoutes(slices: readonly Slice[]): readonly Route[] {
  const pages = slices.flatMap(({ routes }) => routes).filter(({ method }) => method === 'GET');

  const actionsOf = (role: Role) =>
    quickActions.filter(({ path }) => pages.some((page) => page.path === path && may({ role }, page.permission)));
  const actions = new Map(roles.map((role) => [role, actionsOf(role)]));

  const { flashes } = asideTexts;
  const flashOf = (c: RequestContext) =>
    doneFlash(c, { ...flashes, vorbei: { tone: 'info', text: flashes.vorbei } }, 'getan');

  async function showStart(c: RequestContext): Promise<Response> {
    const { services, staff } = c.var;
    if (!staff) return renderFault(c, 'forbidden');
    const now = services.clock.now();
    const [sorted, deciding, office] = await Promise.all([
      collectOpenWork(slices, services, staff, mostPressingCount),
      readDeciding(services, staff, workListPath),
      readOffice(services),
    ]);
    const groups = sorted.mine;
    return renderPage(
      c,
      { title: t.title, current: workListPath, flash: flashOf(c) },
      <WorkListPage
        name={staff.name}
        time={timeOfDay(now)}
        today={dayOf(now)}
        things={inOrderOfUrgency(groups).slice(0, mostPressingCount)}
        counts={countByUrgency(groups)}
        elsewhere={{
          colleague: countAll(sorted.colleague),
          putOff: countAll(sorted.putOff),
          later: countAll(sorted.later),
        }}
        away={awayOf(office, staff)}
        deciding={deciding}
        actions={actions.get(staff.role) ?? []}
      />,
    );
  }

  async function showAll(c: RequestContext): Promise<Response> {
    const { services, staff } = c.var;
    if (!staff) return renderFault(c, 'forbidden');
    const wantedPage = readPage(c.req.query());
    const sorted = await collectOpenWork(slices, services, staff, wantedPage * pageSize);
    const areas = areasOf(sorted.everything);
    const filter = readWorkFilter(
      c.req.query(),
      areas.map(({ code }) => code),
    );
    const groups = sorted[filter.part];
    const wanted = matching(groups, filter);
    const total = countAll(wanted);
    const first = (filter.page - 1) * pageSize;
    // Beyond the last page, for example after somebody has worked through it.
    if (first >= total && filter.page > 1) return c.redirect(allWorkAddress({ ...filter, page: 1 }), 303);
    return renderPage(
      c,
      { title: t.everythingTitle, current: workListPath, wide: true, flash: flashOf(c) },
      <AllWorkPage
        filter={filter}
        things={inOrderOfUrgency(wanted).slice(first, first + pageSize)}
        total={total}
        pages={Math.ceil(total / pageSize)}
        counts={countByUrgency(matching(groups, { area: filter.area }))}
        areas={areas}
        parts={partCounts(sorted)}
        deciding={await readDeciding(services, staff, allWorkAddress(filter))}
        today={dayOf(services.clock.now())}
      />,
    );
  }

  return [
    get(workListPath, { permission }, showStart),
    get(allWorkPath, { permission }, showAll),
    ...setAsideRoutes(slices),
  ];
}

function partCounts(sorted: SortedWork): Readonly<Record<Part, number>> {
  const { mine, colleague, putOff, everything } = sorted;
  return {
    mine: countAll(mine),
    colleague: countAll(colleague),
    putOff: countAll(putOff),
    everything: countAll(everything),
  };
}
