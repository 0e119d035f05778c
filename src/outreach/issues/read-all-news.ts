import type { Services } from '../../platform/services.ts';
import type { News, Slice } from '../../platform/slice.ts';
import { toldUntil } from './issues.store.ts';

/** The first issue tells of a quarter. */
const firstReach = 92 * 24 * 60 * 60 * 1000;

/** Everything that became public since the last issue and still is, from every slice; the newest first. */
export async function readAllNews(services: Services, others: readonly Slice[]): Promise<readonly News[]> {
  const until = services.clock.now();
  const after = (await toldUntil(services.db)) ?? new Date(until.getTime() - firstReach);
  return readNewsBetween(services, others, { after, until });
}

/** What became public between two moments and still is, from every slice; the newest first. */
export async function readNewsBetween(
  services: Services,
  others: readonly Slice[],
  between: { after: Date; until: Date },
): Promise<readonly News[]> {
  const told = await Promise.all(others.map((slice) => slice.news?.(services, between) ?? Promise.resolve([])));
  return told.flat().toSorted((one, other) => other.at.getTime() - one.at.getTime());
}
