import { publicPlanPages } from '../../action-plan/index.ts';
import { publicBarrierNumbers } from '../../barriers/index.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { publicAddresses } from '../articles/articles.store.ts';
import { feedbackPath } from '../feedback/feedback.page.tsx';
import { sitemap } from './sitemap.ts';

/** A sitemap may hold 50,000 addresses; each barrier has one in three languages. */
const mostBarriers = 15_000;

/** Pages that neither the navigation nor the footer names. */
const furtherPages = [
  '/',
  '/arbeit-im-projekt',
  '/leicht-erklaert',
  '/barrieren/karte',
  '/daten/barrieren',
  feedbackPath,
];

async function show(c: RequestContext): Promise<Response> {
  const { frame, services } = c.var;
  const { navigation, footer } = frame.around('de');
  const pages = new Set([...furtherPages, ...[...navigation, ...footer].map(({ path }) => path)]);
  const barriers = await publicBarrierNumbers(services.db, mostBarriers);
  const [plan, articles] = await Promise.all([
    publicPlanPages(services),
    publicAddresses(services.db, services.clock.now()),
  ]);
  const entries = [
    ...[...pages].map((path) => ({ path })),
    ...plan,
    ...articles.map(({ path, updatedAt }) => ({ path, changed: updatedAt })),
    ...barriers.map(({ number, updatedAt }) => ({ path: `/barrieren/${number}`, changed: updatedAt })),
  ];
  return c.body(sitemap(services.config.baseUrl, entries), 200, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
}

export const sitemapRoutes: readonly Route[] = [get('/sitemap.xml', { permission: everyone }, show)];
