import type { TwinPart } from '../../platform/text-twin/twin-source.ts';

/** A part of a text as it was sent out. */
export type SentPart = {
  readonly name: string;
  readonly label: string;
  readonly standard: string;
  readonly easy: string;
};

export const sentPart = ({ name, label, standard, easy }: TwinPart): SentPart => ({ name, label, standard, easy });

export type Mark = { readonly bundle: number; readonly position: number; readonly part: number };

const letters = 'ABCDEFGH';

/** „LS-3-12-B“: the second part of the twelfth text of bundle 3. It finds its way back whatever the order in the file. */
export const markOf = ({ bundle, position, part }: Mark): string => `LS-${bundle}-${position}-${letters[part] ?? 'H'}`;

/** Reads a mark, also where a word processor has set another hyphen or a blank. */
export function readMark(text: string): Mark | undefined {
  const tidied = text.replaceAll(/[\s\u00AD\u200B]/gu, '').replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
  const found = /^LS-(?<bundle>[1-9]\d{0,8})-(?<position>[1-9]\d{0,5})-(?<part>[A-H])$/iu.exec(tidied)?.groups;
  if (!found) return undefined;
  return {
    bundle: Number(found['bundle']),
    position: Number(found['position']),
    part: letters.indexOf((found['part'] ?? '').toUpperCase()),
  };
}

/** Whether the standard words are those that were sent. */
export function isSameSource(sent: readonly SentPart[], now: readonly TwinPart[]): boolean {
  const words = (parts: readonly { name: string; standard: string }[]) =>
    JSON.stringify(parts.map(({ name, standard }) => [name, standard]));
  return words(sent) === words(now);
}
