import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { LinkList, type ListedLink } from '../../ui/data/link-list.tsx';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import type { BarrierState, Outcome } from '../barrier.ts';
import { browseTexts } from './browse.messages.ts';
import { placeLine, wordsFor } from './public-words.ts';
import { stateTag, type StateWords } from './state-words.ts';

export type BarrierEntry = Parameters<typeof wordsFor>[1] & {
  readonly number: number;
  readonly state: BarrierState;
  readonly outcome: Outcome | null;
  readonly placeText: string | null;
  readonly municipality: string | null;
  readonly createdAt: Date;
  /** People also affected; null while the number is too small to be published. */
  readonly people: number | null;
};

type BarrierEntriesProps = {
  locale: Locale;
  barriers: readonly BarrierEntry[];
  words: StateWords;
  headingLevel?: HeadingLevel | undefined;
};

/** Barriers one below the other, each with what one needs to know it again. */
export function BarrierEntries({ locale, barriers, words, headingLevel }: BarrierEntriesProps) {
  return <LinkList headingLevel={headingLevel} links={barriers.map((barrier) => entryOf(locale, barrier, words))} />;
}

function entryOf(locale: Locale, barrier: BarrierEntry, words: StateWords): ListedLink {
  const t = browseTexts(locale);
  const { title, lang, twin } = wordsFor(locale, barrier);
  const { number, placeText, municipality, createdAt, people } = barrier;
  return {
    href: localized(locale, `/barrieren/${number}`),
    title,
    lang,
    state: stateTag(barrier, words),
    text: placeLine(placeText, municipality) ?? t.noPlace,
    meta: [
      t.number(number),
      t.reportedOn(formatDate(createdAt, locale)),
      ...(people === null ? [] : [t.alsoAffected(formatNumber(people, locale))]),
      ...(twin === 'missing' ? [t.easyMissing] : []),
    ],
  };
}
