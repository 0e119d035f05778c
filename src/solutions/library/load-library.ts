import { createHash } from 'node:crypto';
import type { LibraryFile } from '../../platform/district/district.ts';
import type { Services } from '../../platform/services.ts';
import { columnsOf } from '../solution-columns.ts';
import type { SolutionWords } from '../solution.ts';
import { insertFromLibrary, librarySolutions, updateFromLibrary } from './library.store.ts';
import { readEntry } from './read-entry.ts';

/**
 * Brings the entries of the county's folder into the library. Repeatable: what is there stays, a changed file changes its entry, and an
 * entry that the office has edited or taken back is never touched again.
 * @throws when a file is wrong, with its name and what would be right
 */
export async function loadLibrary({ db, district, clock }: Pick<Services, 'db' | 'district' | 'clock'>): Promise<void> {
  const known = await librarySolutions(db);
  const now = clock.now();
  const fresh = [];
  for (const file of district.solutions) {
    const digest = createHash('sha256').update(file.source).digest('hex');
    const stored = known.get(file.name);
    if (stored && (stored.libraryDigest === digest || stored.editedAt !== null)) continue;
    const entry = { ...rowOf(wordsIn(file, district.lifeAreas)), libraryDigest: digest, updatedAt: now };
    if (stored) await updateFromLibrary(db, file.name, entry);
    else fresh.push({ ...entry, slug: file.name, libraryName: file.name, createdAt: now, publishedAt: now });
  }
  await insertFromLibrary(db, fresh);
}

/** Nobody has tested the easy texts of the files: they are drafts until the office says something else. */
function rowOf(words: SolutionWords) {
  const hasEasy = words.titleEasy !== '' || words.textEasy !== '';
  return { ...columnsOf(words), easyState: hasEasy ? ('draft' as const) : ('missing' as const) };
}

/** The words of a file, checked against the county. */
export function wordsIn({ name, source }: LibraryFile, lifeAreas: readonly { code: string }[]): SolutionWords {
  const entry = readEntry(source);
  const refuse = (part: string, right: string) => new Error(`solutions/${name}.md is not right.\n  ${part}: ${right}`);
  if (!entry.ok) throw refuse(entry.failure.part, entry.failure.right);
  const codes = lifeAreas.map(({ code }) => code);
  if (entry.value.lifeAreas.every((code) => codes.includes(code))) return entry.value;
  throw refuse('Lebensbereiche', `expected some of: ${codes.join(', ')}`);
}
