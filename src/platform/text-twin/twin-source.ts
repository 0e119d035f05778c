import type { RawBuilder } from 'kysely';
import type { Db } from '../database.ts';
import type { Permission } from '../permission.ts';
import type { Result } from '../result.ts';
import type { Work } from '../use-case.ts';
import type { chosenTwinStates, PublicWords, TwinState } from './text-twin.ts';

/** One text that has an easy twin, as a row of the list over all slices. Columns in the order of a `union all`. */
export type TwinEntry = {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly state: TwinState;
  readonly outdatedSince: Date | null;
  readonly changedAt: Date;
  /** The standard page that everybody reads, without language; null while it is not public. */
  readonly publicPath: string | null;
  /** Where the office works on all of it. */
  readonly officePath: string;
};

/** A piece of a text in both levels: its title, its first sentences, its body. */
export type TwinPart = {
  /** Letters a to z. */
  readonly name: string;
  readonly label: string;
  readonly standard: string;
  readonly easy: string;
  /** Most characters of the easy words. */
  readonly most: number;
  /** One line, such as a title. */
  readonly isShort?: boolean | undefined;
};

/** The words of one text. */
export type TwinText = {
  readonly id: string;
  readonly title: string;
  /** What a form carries to notice that somebody saved in between. */
  readonly version: string;
  readonly state: TwinState;
  readonly outdatedSince: Date | null;
  readonly parts: readonly TwinPart[];
};

/** The easy words by the names of their parts. */
export type EasyWords = Readonly<Record<string, string>>;

export type TwinEdit = {
  readonly id: string;
  /** Of the words that the editor saw. */
  readonly version: string;
  /** Parts that are not named stay as they are. */
  readonly easy: EasyWords;
  readonly chosen?: (typeof chosenTwinStates)[number] | undefined;
};

export type TwinFault =
  | { readonly kind: 'not-found' | 'changed-meanwhile' }
  /** What the slice says of the words, for the office, with the part that it speaks of. */
  | { readonly kind: 'refused'; readonly part?: string | undefined; readonly message: string };

/**
 * The texts of one kind that have an easy twin, offered by the slice that they belong to (`Slice.twins`). Whoever works on easy texts
 * over all slices knows them by this alone, and saves through the slice's own use case: history, audit and state hold.
 */
export type TwinSource = {
  /** Names the kind in addresses and files; never changes. */
  readonly kind: string;
  /** What the office calls one and many of them. */
  readonly name: string;
  readonly names: string;
  /** Who may change the words. */
  readonly mayEdit: Permission;
  /** A select of {@link TwinEntry} in snake_case, for a `union all` over all kinds. */
  readonly entries: (now: Date) => RawBuilder<unknown>;
  readonly read: (db: Db, ids: readonly string[]) => Promise<readonly TwinText[]>;
  readonly save: (work: Work, edit: TwinEdit) => Promise<Result<null, TwinFault>>;
};

type Limits = {
  readonly title: number;
  readonly text: number;
  readonly titleLabel: string;
  readonly textLabel: string;
};

/** Title and text as parts, for slices that keep no more than these two. */
export function partsOfWords(words: PublicWords, { title, text, titleLabel, textLabel }: Limits): readonly TwinPart[] {
  return [
    {
      name: 'title',
      label: titleLabel,
      standard: words.title,
      easy: words.titleEasy,
      most: title,
      isShort: true,
    },
    { name: 'text', label: textLabel, standard: words.text, easy: words.textEasy, most: text },
  ];
}

/** The words with other easy ones. */
export function withEasyWords<Words extends { titleEasy: string; textEasy: string }>(
  words: Words,
  { title = words.titleEasy, text = words.textEasy }: EasyWords,
): Words {
  return { ...words, titleEasy: title, textEasy: text };
}
