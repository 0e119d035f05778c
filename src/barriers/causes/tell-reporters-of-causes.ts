import type { Text } from '../../platform/i18n/texts.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { isClosed } from '../barrier.ts';
import { reportersToTell } from '../reporter-messages.store.ts';
import { tellReporter } from '../tell-reporters.ts';
import { barriersBehind } from './causes.store.ts';

/**
 * Tells those who reported a barrier behind some causes what is done against them, in the form each wished. What is closed is not
 * spoken of again, and whoever reported several barriers from one address gets one mail.
 * @returns how many were told
 */
export async function tellReportersOfCauses(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  causeIds: readonly string[],
  news: Text,
): Promise<number> {
  const behind = await barriersBehind(work.db, causeIds);
  const open = new Map(behind.filter(({ state }) => !isClosed(state)).map((barrier) => [barrier.id, barrier]));
  const addresses = new Set<string>();
  let told = 0;
  for (const barrier of open.values()) {
    for (const reporter of await reportersToTell(work.db, barrier.id)) {
      const address = reporter.answerWish === 'email' ? reporter.email?.trim().toLowerCase() : undefined;
      if (address !== undefined && addresses.has(address)) continue;
      if (address !== undefined) addresses.add(address);
      await tellReporter(work, services, { barrier, reporter, news });
      told += 1;
    }
  }
  return told;
}
