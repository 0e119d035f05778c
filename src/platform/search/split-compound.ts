import { compoundParts } from './compound-parts.ts';

/** Letters that German puts between the parts of a compound: Bahnhof-s-vorplatz, Straße-n-bahn. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/** Endings that the last part may carry: Rampe-n, Schild-ern. */
const endings = ['', 'e', 'n', 'en', 'er', 'ern', 's', 'es', 'in', 'innen'];

/** Shorter words are no compounds worth splitting. */
const shortest = 7;

/** A head this long is trusted even if what stands before it is unknown: „Drehkreuzrampe“ is a ramp. */
const trustedHead = 5;

/**
 * The known words of which a folded compound is made, in their basic form: `rollstuhlrampen` → `rollstuhl`, `rampe`. A compound of three
 * parts also gives the pairs that are words themselves (`haltestelle` beside `bushaltestelle`). Empty when nothing is known of it.
 */
export function splitCompound(word: string): readonly string[] {
  if (word.length < shortest) return [];
  const whole = partsFrom(word, 0, 0);
  const parts = whole ?? headOf(word);
  return [...new Set(parts)].filter((part) => part !== word);
}

/** Longest parts first, so that `haltestelle` wins over `halte` and `stelle`. */
function partsFrom(word: string, start: number, found: number): string[] | null {
  for (let end = word.length; end - start >= 3; end -= 1) {
    const part = compoundParts.get(word.slice(start, end));
    if (part === undefined) continue;
    const rest = word.slice(end);
    if (endings.includes(rest)) {
      if (found > 0) return [part];
      continue;
    }
    for (const joint of joints) {
      if (!rest.startsWith(joint)) continue;
      const behind = partsFrom(word, end + joint.length, found + 1);
      if (behind) return [part, ...behind];
    }
  }
  return null;
}

function headOf(word: string): string[] {
  for (let start = 3; word.length - start >= trustedHead; start += 1) {
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const head = word.slice(start, word.length - ending.length);
      const known = head.length >= trustedHead ? compoundParts.get(head) : undefined;
      if (known !== undefined) return [known];
    }
  }
  return [];
}

/** The basic form of a folded word that is in the list: `stuehle` → `stuhl`. The word itself otherwise. */
export function basicForm(word: string): string {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const known = compoundParts.get(word.slice(0, word.length - ending.length));
    if (known !== undefined) return known;
  }
  return word;
}
