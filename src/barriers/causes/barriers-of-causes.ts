import type { ChainLink, ChainReader } from '../../platform/chain.ts';
import type { Db } from '../../platform/database.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { listWordings } from '../barriers.store.ts';
import { wordsFor } from '../browse/public-words.ts';
import { stateTag, stateWords } from '../browse/state-words.ts';
import { barrierPath } from '../triage/barrier-address.ts';
import { barriersBehind } from './causes.store.ts';
import { causesTexts } from './causes.messages.ts';
import { chainTexts } from './chain.messages.ts';

/** The barriers behind some causes, as links in a chain: everybody gets the published ones, the office all of them. */
export async function barriersOfCauses(
  db: Db,
  { locale, audience }: ChainReader,
  causeIds: readonly string[],
): Promise<readonly ChainLink[]> {
  const [barriers, wordings] = await Promise.all([barriersBehind(db, causeIds), listWordings(db)]);
  const states = stateWords(wordings, locale);
  const isOffice = audience === 'office';
  return barriers
    .filter(({ publishedAt }) => isOffice || publishedAt !== null)
    .map((barrier) => {
      const { title, lang } = wordsFor(locale, barrier);
      return {
        of: barrier.causeId,
        name: chainTexts(locale).number(barrier.number),
        title: title || causesTexts.file.unnamed,
        lang,
        href: isOffice ? barrierPath(barrier.number) : localized(locale, `/barrieren/${barrier.number}`),
        states: [stateTag(barrier, states)],
        notes: barrier.municipality === null ? [] : [barrier.municipality],
      };
    });
}
