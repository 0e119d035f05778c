import { fold } from '../../platform/district/find-places.ts';
import { failure, success, type Result } from '../../platform/result.ts';

/** One allowed value: its code, its name for people, and other ways to write it. */
export type Term = {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Stays where it stands already, but is not chosen any more. */
  readonly closed?: boolean;
};
export type Vocabulary = readonly Term[];

/** What was meant instead, if something is near. */
export type Unknown = { nearest: string | undefined };

/** Understands a name or a code as people write it: upper case, umlauts and signs do not matter, as long as only one can be meant. */
export function understand(vocabulary: Vocabulary, typed: string): Result<Term, Unknown> {
  const only = (fits: (term: Term) => boolean): Term | undefined => {
    const found = vocabulary.filter(fits);
    return found.length === 1 ? found[0] : undefined;
  };
  const wanted = fold(typed);
  const term =
    only(({ name }) => name === typed) ??
    only(({ code }) => code === typed) ??
    only((one) => spellings(one).includes(wanted));
  return term
    ? success(term)
    : failure({
        nearest: nearestTo(
          typed,
          vocabulary.map(({ name }) => name),
        ),
      });
}

const folded = new WeakMap<Term, readonly string[]>();

function spellings(term: Term): readonly string[] {
  const known = folded.get(term) ?? [term.name, ...(term.aliases ?? [])].map(fold);
  folded.set(term, known);
  return known;
}

/** How a value is written so that it is understood again: by its name, or by its code where the name could be misread. */
export function spell(vocabulary: Vocabulary, code: string): string {
  const name = vocabulary.find((term) => term.code === code)?.name ?? code;
  if (/[;\n]/u.test(name) || name.trim() !== name) return code;
  const understood = understand(vocabulary, name);
  return understood.ok && understood.value.code === code ? name : code;
}

/** The name that differs by the fewest letters, if few enough for a typing error. */
export function nearestTo(typed: string, names: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (wanted.length < 3) return undefined;
  const tolerated = Math.max(2, Math.floor(wanted.length / 3));
  const ranked = names
    .map((name) => ({ name, distance: distanceBetween(wanted, fold(name)) }))
    .filter(({ distance }) => distance <= tolerated)
    .toSorted((one, other) => one.distance - other.distance);
  return ranked[0]?.name ?? names.find((name) => wanted.length >= 5 && fold(name).includes(wanted));
}

/** Letters to change, add or leave out until both are the same (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > Math.max(one.length, other.length) / 2) return Infinity;
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (last[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    last = current;
  }
  return last.at(-1) ?? 0;
}
