import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { solutionsPath } from '../solution-address.ts';
import { searchSolutions } from '../solutions.store.ts';
import { browseTexts } from './browse.messages.ts';
import { dataRoutes } from './data.route.ts';
import { listPublicSolutions, pageSize } from './public-solutions.store.ts';
import { filterQuery, readPage, readSolutionFilter } from './solution-filter.ts';
import { SolutionsPage } from './solutions.page.tsx';
import { solutionRoutes } from './solution.route.tsx';

async function showList(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district } = services;
  const t = browseTexts(locale);
  const filter = readSolutionFilter(
    c.req.query(),
    district.lifeAreas.map(({ code }) => code),
  );
  const page = readPage(c.req.query('seite'));
  const search = await searchSolutions(db, filter.words);
  const { solutions, total } = await listPublicSolutions(db, { filter, search, page });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page !== 'all' && page > pages) return c.redirect(localized(locale, solutionsPath) + filterQuery(filter), 303);
  const isPart = page !== 1 || filterQuery(filter) !== '';
  return renderPage(
    c,
    { title: t.title, description: t.description, current: solutionsPath, wide: true, noIndex: isPart },
    <SolutionsPage
      {...{ locale, filter, solutions, total, page, pages }}
      lifeAreas={district.lifeAreas}
      corrected={search?.corrected ?? false}
    />,
  );
}

/** Everything that everybody can read about solutions. */
export const browseRoutes: readonly Route[] = [
  get(solutionsPath, { permission: everyone, sameForAll: true }, showList),
  ...solutionRoutes,
  ...dataRoutes,
];
