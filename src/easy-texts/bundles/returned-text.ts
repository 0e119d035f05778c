import type { TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import type { TextReference } from '../easy-address.ts';
import { isSameSource, type SentPart } from './bundle.ts';
import type { BundleTextRow } from './bundles.store.ts';

/** A part of a text whose easy words would change. */
export type ReturnedPart = { readonly label: string; readonly before: string; readonly after: string };

/** One text that came back, beside what it is now. */
export type ReturnedText = {
  readonly position: number;
  readonly title: string;
  readonly reference: TextReference;
  readonly version: string;
  readonly parts: readonly ReturnedPart[];
  /** Labels of parts that came back as they are. */
  readonly unchanged: readonly string[];
  /** The standard words then and now, where they are not the same. */
  readonly source: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly isEasyChanged: boolean;
  /** Parts with more characters than their slice keeps. */
  readonly tooLong: readonly { readonly label: string; readonly most: number }[];
};

/** What would change if what came back were taken over. */
export function compareReturned(row: BundleTextRow, now: TwinText, { kind }: Pick<TwinSource, 'kind'>): ReturnedText {
  const returned = row.returned ?? {};
  const came = now.parts.filter(({ name }) => returned[name] !== undefined);
  const sent = (name: string): SentPart | undefined => row.parts.find((part) => part.name === name);
  return {
    position: row.position,
    title: now.title || row.title,
    reference: { kind, id: now.id },
    version: now.version,
    parts: came
      .filter(({ name, easy }) => returned[name] !== easy)
      .map(({ name, label, easy }) => ({ label, before: easy, after: returned[name] ?? '' })),
    unchanged: came.filter(({ name, easy }) => returned[name] === easy).map(({ label }) => label),
    source: isSameSource(row.parts, now.parts)
      ? []
      : now.parts
          .filter(({ name, standard }) => sent(name)?.standard !== standard)
          .map(({ name, label, standard }) => ({ label, before: sent(name)?.standard ?? '', after: standard })),
    isEasyChanged: now.parts.some(({ name, easy }) => (sent(name)?.easy ?? '') !== easy),
    tooLong: came.filter(({ name, most }) => (returned[name] ?? '').length > most),
  };
}

/** Whether it may be taken over at all, and whether it is suggested. */
export const mayBeTaken = ({ parts, tooLong }: ReturnedText): boolean => parts.length > 0 && tooLong.length === 0;
export const isSuggested = (text: ReturnedText): boolean =>
  mayBeTaken(text) && text.source.length === 0 && !text.isEasyChanged;
