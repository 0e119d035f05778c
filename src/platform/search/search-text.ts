import { fold } from '../../platform/district/find-places.ts';
import { basicForm, splitCompound } from './split-compound.ts';

/**
 * What a barrier can be found by: all words of the given texts in one spelling (ä → ae, ß → ss, small letters), then the parts and
 * basic forms of compounds once each, so that „Rampe“ finds „Rollstuhlrampen“.
 */
export function searchTextFor(parts: readonly (string | null | undefined)[]): string {
  const words = parts.flatMap((part) => wordsOf(part ?? ''));
  const known = new Set(words);
  const more = new Set<string>();
  for (const word of known)
    for (const part of [...splitCompound(word), basicForm(word)]) if (!known.has(part)) more.add(part);
  return [...words, ...more].join(' ');
}

/** The folded words of a text. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}
