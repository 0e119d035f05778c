import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import type { Slice } from '../../platform/slice.ts';
import { sitemap, type SitemapEntry } from './sitemap.ts';

/** Every page of every slice that is public, with what stands in the navigation and in the footer. */
async function show(c: RequestContext, others: readonly Slice[]): Promise<Response> {
  const { frame, services } = c.var;
  const { navigation, footer } = frame.around('de');
  const named = [...navigation.flatMap(({ path, section = [] }) => [{ path }, ...section]), ...footer];
  const told = await Promise.all(others.map((slice) => slice.publicPages?.(services) ?? Promise.resolve([])));
  // What a slice tells of a page says more than the menu does.
  const entries = new Map<string, SitemapEntry>(named.map(({ path }) => [path, { path }]));
  for (const page of told.flat()) entries.set(page.path, page);
  return c.body(sitemap(services.config.baseUrl, [...entries.values()]), 200, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
}

export const sitemapRoutes = (others: readonly Slice[]): readonly Route[] => [
  get('/sitemap.xml', { permission: everyone, sameForAll: true }, (c) => show(c, others)),
];
