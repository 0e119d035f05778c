import type { Day } from '../calendar.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Text } from '../i18n/texts.ts';
import type { Services } from '../services.ts';

/** Title and text of a thing in one language; the text may be Markdown. */
export type FindableWords = { readonly title: string; readonly text: string };

/** One thing that everybody may find in the search over everything. Public words only: it is copied into the index as it is. */
export type FindableDocument = {
  /** Names it within its kind: the value of the watched columns. */
  readonly id: string;
  /** Where it stands, without language; may lead to a part of a page (`/glossar#rollstuhl`). */
  readonly path: string;
  /** In the languages that it is written in, one at least. */
  readonly words: Readonly<Partial<Record<Locale, FindableWords>>>;
  /** Words that mean the same as the title; who types one of them finds everything that says the title, too („Rolli“ → „Rollstuhl“). */
  readonly otherWords?: readonly string[] | undefined;
  /** Further words it is found by; they are not shown. */
  readonly keywords?: string | undefined;
  /** A short line below the title, such as „Barriere 17 · Sangerhausen“. */
  readonly about?: Text | undefined;
  /** The day it is about, or was published on. */
  readonly day?: Day | null | undefined;
  /** It is shown between these moments only, without anybody doing anything. */
  readonly publicFrom?: Date | null | undefined;
  readonly publicUntil?: Date | null | undefined;
};

/** A table of the slice: whatever is written there makes the search read anew what it is about. */
export type Watched = {
  readonly table: string;
  /** The column with the id of the thing; left out when a row concerns everything of the kind, such as an edition of the plan. */
  readonly id?: string;
};

/**
 * A kind of things that the search over everything shows. A slice joins by `findable` of its `index.ts`:
 *
 * ```ts
 * const events: Findable = {
 *   kind: 'event',
 *   label: { de: 'Veranstaltungen', 'de-simple': 'Veranstaltungen', en: 'Events' },
 *   watches: [{ table: 'events', id: 'id' }],
 *   read: async ({ db, clock }, ids) =>
 *     (await publicEvents(db, ids)).map((event) => ({
 *       id: event.id,
 *       path: `/veranstaltungen/${event.slug}`,
 *       words: {
 *         de: { title: event.title, text: event.text },
 *         ...(event.titleEasy && { 'de-simple': { title: event.titleEasy, text: event.textEasy ?? '' } }),
 *       },
 *       day: event.day,
 *     })),
 * };
 * ```
 *
 * Nothing has to be called when something changes. Triggers on the watched tables note in the transaction of the change that the thing
 * is to be read anew; from that commit on the search leaves it out until it has read it again, which it does before it answers. So
 * what is withdrawn is never shown afterwards, and what is published is found at once (docs/decisions/0095).
 */
export type Findable = {
  /** In addresses: small letters. */
  readonly kind: string;
  /** In the plural, for the filter. */
  readonly label: Text;
  /** Which tables say that something has changed; none for what comes with the program or the county's folder. */
  readonly watches: readonly Watched[];
  /** How much such a thing counts beside others with the same words; 1 unless said otherwise. */
  readonly weight?: number;
  /**
   * Those of the asked things that the public may see now or, with `publicFrom`, later; all of them for 'all'. What is left out is taken
   * out of the index. Asked with many ids at once: never a query per thing.
   */
  readonly read: (services: Services, ids: readonly string[] | 'all') => Promise<readonly FindableDocument[]>;
};
