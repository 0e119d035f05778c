import type { Db } from '../../platform/database.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Tone } from '../../ui/data/tone.ts';
import { listWordings } from '../barriers.store.ts';
import { barrierPath } from './barrier.page.tsx';
import { newestSolved } from './public-barriers.store.ts';
import { placeLine, wordsFor } from './public-words.ts';
import { stateTag, stateWords } from './state-words.ts';

/** What neighbours show of a public barrier. */
export type BarrierTeaser = {
  readonly path: string;
  readonly title: string;
  /** Set when the title is in another language than the page. */
  readonly lang: string | undefined;
  readonly place: string | null;
  readonly state: { readonly tone: Tone; readonly text: string };
  readonly since: Date;
};

/** The barriers solved last, as a proof that reporting helps. */
export async function solvedBarriers(db: Db, locale: Locale, limit: number): Promise<readonly BarrierTeaser[]> {
  const [rows, wordings] = await Promise.all([newestSolved(db, limit), listWordings(db)]);
  const words = stateWords(wordings, locale);
  return rows.map((row) => {
    const { title, lang } = wordsFor(locale, row);
    return {
      path: barrierPath(row.number),
      title,
      lang,
      place: placeLine(row.placeText, row.municipality),
      state: stateTag(row, words),
      since: row.stateSince,
    };
  });
}
