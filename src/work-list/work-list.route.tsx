import { dayOf } from '../platform/calendar.ts';
import { renderFault } from '../platform/http/errors.tsx';
import { renderPage } from '../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../platform/http/route.ts';
import { anyStaff as permission, may, type Staff } from '../platform/permission.ts';
import type { Slice } from '../platform/slice.ts';
import { AllWorkPage } from './all-work.page.tsx';
import { areasOf, collectOpenWork } from './collect-open-work.ts';
import { timeOfDay } from './greeting.ts';
import { countAll, countByUrgency, inOrderOfUrgency, matching, mostPressingCount } from './open-work.ts';
import { allWorkAddress, allWorkPath, readPage, readWorkFilter, workListPath } from './work-filter.ts';
import { quickActions, workListTexts as t } from './work-list.messages.ts';
import { WorkListPage } from './work-list.page.tsx';

const pageSize = 50;

/** The start page of the staff and the list of everything that waits, asked from the other slices. */
export function workListRoutes(slices: readonly Slice[]): readonly Route[] {
  const pages = slices.flatMap(({ routes }) => routes).filter(({ method }) => method === 'GET');

  const actionsFor = (staff: Staff) =>
    quickActions.filter(({ path }) => pages.some((page) => page.path === path && may(staff, page.permission)));

  async function showStart(c: RequestContext): Promise<Response> {
    const { services, staff } = c.var;
    if (!staff) return renderFault(c, 'forbidden');
    const now = services.clock.now();
    const groups = await collectOpenWork(slices, services, staff, mostPressingCount);
    return renderPage(
      c,
      { title: t.title, current: workListPath },
      <WorkListPage
        name={staff.name}
        time={timeOfDay(now)}
        today={dayOf(now)}
        things={inOrderOfUrgency(groups).slice(0, mostPressingCount)}
        counts={countByUrgency(groups)}
        actions={actionsFor(staff)}
      />,
    );
  }

  async function showAll(c: RequestContext): Promise<Response> {
    const { services, staff } = c.var;
    if (!staff) return renderFault(c, 'forbidden');
    const wantedPage = readPage(c.req.query());
    const groups = await collectOpenWork(slices, services, staff, wantedPage * pageSize);
    const areas = areasOf(groups);
    const filter = readWorkFilter(
      c.req.query(),
      areas.map(({ code }) => code),
    );
    const wanted = matching(groups, filter);
    const total = countAll(wanted);
    const first = (filter.page - 1) * pageSize;
    // Beyond the last page, for example after somebody has worked through it.
    if (first >= total && filter.page > 1) return c.redirect(allWorkAddress({ ...filter, page: 1 }), 303);
    return renderPage(
      c,
      { title: t.everythingTitle, current: workListPath, wide: true },
      <AllWorkPage
        filter={filter}
        things={inOrderOfUrgency(wanted).slice(first, first + pageSize)}
        total={total}
        pages={Math.ceil(total / pageSize)}
        counts={countByUrgency(matching(groups, { area: filter.area }))}
        areas={areas}
        today={dayOf(services.clock.now())}
      />,
    );
  }

  return [get(workListPath, { permission }, showStart), get(allWorkPath, { permission }, showAll)];
}
