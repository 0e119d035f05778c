import { job, type Job } from '../platform/jobs/job.ts';
import type { Findable } from '../platform/search/findable.ts';
import type { Services } from '../platform/services.ts';
import { tidyIndexes } from './documents.store.ts';
import { patience, readEverythingAnew, refreshDocuments } from './refresh-documents.ts';

/** Every minute: a search finds the index up to date mostly, and what was withdrawn leaves the copy even if nobody searches. */
const refreshEveryMinute = (findables: readonly Findable[]): Job<Services> =>
  job<Services, object>(
    'search.refresh',
    async (services) => {
      await refreshDocuments(services, findables, patience.inTheBackground);
      await tidyIndexes(services.db);
    },
    '* * * * *',
  );

const readAnewNightly = (findables: readonly Findable[]): Job<Services> =>
  job<Services, object>(
    'search.read-everything-anew',
    async (services) => {
      await readEverythingAnew(services, findables);
      await tidyIndexes(services.db);
    },
    '35 2 * * *',
  );

export const searchJobs = (findables: readonly Findable[]): readonly Job<Services>[] => [
  refreshEveryMinute(findables),
  readAnewNightly(findables),
];
