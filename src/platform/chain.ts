import type { Tone } from '../ui/data/tone.ts';
import type { Locale } from './i18n/locale.ts';
import type { Services } from './services.ts';

/**
 * Who reads: everybody sees what is published, the office sees all of it, and a body that is asked sees of what is published that which was
 * put beside its question.
 */
export type ChainReader = { readonly locale: Locale; readonly audience: 'everyone' | 'office' | 'body' };

/** One thing that stands in a chain with another, told by the slice that it belongs to and shown by one that does not know it. */
export type ChainLink = {
  /** Id of the thing it was asked about. */
  readonly of: string;
  /** What kind of thing and which, for example a kind with a number. */
  readonly name: string;
  readonly title: string;
  /** When the title is in another language than the page. */
  readonly lang?: 'de' | undefined;
  /** Where the reader finds it, with the language in front. */
  readonly href: string;
  readonly states: readonly { readonly tone: Tone; readonly text: string }[];
  /** True for a way to deal with what it was asked about; else it is only connected with it. */
  readonly helps?: boolean | undefined;
  /** More about it, in sentences. */
  readonly notes: readonly string[];
};

/** What follows from some things, given by their ids. */
export type FollowChain = (
  services: Services,
  reader: ChainReader,
  ids: readonly string[],
) => Promise<readonly ChainLink[]>;

/** Those of some links that say how to deal with what was asked about. */
export const helpful = (links: readonly ChainLink[]): readonly ChainLink[] => links.filter(({ helps }) => helps);

/** Asks every slice what follows from some things, so that the slice that asks need not know which do. */
export function followAll(follows: readonly FollowChain[]): FollowChain {
  return async (services, reader, ids) => {
    if (ids.length === 0) return [];
    return (await Promise.all(follows.map((follow) => follow(services, reader, ids)))).flat();
  };
}
