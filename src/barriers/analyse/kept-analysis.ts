import type { Services } from '../../platform/services.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { ChainReader } from '../../platform/chain.ts';
import type { Question } from './counted.store.ts';
import { readAnalysis, type Analysis, type Follow } from './read-analysis.ts';

/**
 * The same figures, counted once a day for all who ask the same until something changes: counting goes through every barrier. Of the
 * time they depend on the day only: periods, months and quarters begin with one, and what still waits is counted without its days.
 */
export function readKeptAnalysis(
  services: Pick<Services, 'db' | 'kept'>,
  follow: Follow,
  question: Question,
  locale: ChainReader['locale'],
): Promise<Analysis> {
  const { audience, filter, now } = question;
  const key = `analysis ${audience} ${locale} ${dayOf(now)} ${JSON.stringify(filter)}`;
  return services.kept.of(key, () => readAnalysis(services, follow, question, locale));
}
