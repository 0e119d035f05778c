import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { writtenOnce } from '../../platform/kept/written-once.tsx';
import { readBarriers } from '../barriers.access.ts';
import { barrierFileRoutes } from './barrier-file.route.tsx';
import { classificationRoutes } from './classification.route.tsx';
import { moveRoutes } from './move.route.tsx';
import { publishRoutes } from './publish.route.tsx';
import { readTriageFilter, triageAddress, triagePath } from './triage-filter.ts';
import { readTriageList } from './triage-list.ts';
import { triageTexts } from './triage.messages.ts';
import { TriagePage } from './triage.page.tsx';
import { wordsRoutes } from './words.route.tsx';

async function showList(c: RequestContext): Promise<Response> {
  const filter = readTriageFilter(c.req.query());
  const list = await readTriageList(c.var.services, c.var.staff, filter);
  // Beyond the last page, for example after a filter kept in a bookmark has become narrower.
  if (list.items.length === 0 && filter.page > 1) return c.redirect(triageAddress(filter, { page: 1 }), 303);
  return renderPage(c, { title: triageTexts.title, current: triagePath, wide: true }, triagePage(list));
}

/** A list that is kept is written once. */
const triagePage = writtenOnce(TriagePage);

export const triageRoutes: readonly Route[] = [
  get(triagePath, { permission: readBarriers }, showList),
  ...barrierFileRoutes,
  ...publishRoutes,
  ...wordsRoutes,
  ...classificationRoutes,
  ...moveRoutes,
];
