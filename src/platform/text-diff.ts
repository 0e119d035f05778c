import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that stayed, came or went. */
export type WordChange = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Beyond this many differing words nobody compares word by word any more, and the work would grow with the square. */
const mostDifferences = 2000;

/**
 * What changed between two texts, word by word. All that stayed and was removed gives the old text, all that stayed and was added the
 * new one, to the letter.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostDifferences });
  if (parts === undefined) return joined([change('removed', before), change('added', after)]);
  return joined(
    parts.map(({ added, removed, value }) => change(added ? 'added' : removed ? 'removed' : 'same', value)),
  );
}

const change = (kind: WordChange['kind'], text: string): WordChange => ({ kind, text });

/** Two changed stretches with nothing but a space between them read better as one: first all that went, then all that came. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push(change('removed', removed));
    if (added !== '') result.push(change('added', added));
    removed = '';
    added = '';
  };
  for (const { kind, text } of changes) {
    const isGap = kind === 'same' && /^[^\S\n]+$/u.test(text) && removed !== '' && added !== '';
    if (kind === 'removed' || isGap) removed += text;
    if (kind === 'added' || isGap) added += text;
    if (kind === 'same' && !isGap) {
      flush();
      result.push(change('same', text));
    }
  }
  flush();
  return result;
}
