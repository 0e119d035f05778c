import type { Slice } from '../platform/slice.ts';
import { searchDescriptionPath, searchDescriptionRoutes } from './for-machines/opensearch.route.ts';
import { sitemapRoutes } from './for-machines/sitemap.route.ts';
import { prepareSearch } from './refresh-documents.ts';
import { searchJobs } from './refresh-search.job.ts';
import { searchRoutes } from './search.route.tsx';
import { findablesOf } from './site-sections.ts';

/** One search over everything public, asked from every slice. It comes after the others: their tables and first things must be there. */
export const search = (others: readonly Slice[]): Slice => {
  const findables = findablesOf(others);
  return {
    name: 'search',
    routes: [...searchRoutes(findables), ...searchDescriptionRoutes, ...sitemapRoutes(others)],
    searchDescription: { path: searchDescriptionPath },
    jobs: searchJobs(findables),
    loadReferenceData: (services) => prepareSearch(services, findables),
  };
};
