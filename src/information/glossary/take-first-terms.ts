import { system } from '../../platform/actor.ts';
import type { District } from '../../platform/district/district.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { rememberTermTaken, termsTaken } from './glossary.store.ts';
import { readTermsFile } from './read-terms-file.ts';
import { addTerm } from './save-term.ts';
import type { TermWords } from './term.ts';

/** The terms of the county's folder. @throws with the file and the term when one is not right */
export function termsOf({ glossary }: Pick<District, 'glossary'>): readonly TermWords[] {
  return glossary.flatMap(({ name, source }) => {
    const read = readTermsFile(source);
    if (read.ok) return read.value;
    throw new Error(`glossary/${name}.md is not right.\n  ${read.failure.term}: ${read.failure.right}`);
  });
}

/** Takes over the terms of the county's folder, each once: what the office has changed or deleted since stays so. */
export async function takeFirstTerms(services: Services): Promise<void> {
  const terms = termsOf(services.district);
  const taken = await termsTaken(services.db);
  const missing = terms.filter(({ title }) => !taken.has(title));
  if (missing.length > 0) await transact(services, system, (work) => take(work, missing));
}

async function take(work: Work, terms: readonly TermWords[]): Promise<void> {
  let count = 0;
  for (const words of terms) {
    if (!(await rememberTermTaken(work.db, words.title, work.now))) continue;
    // Where the office has explained the word itself, its words stay.
    if ((await addTerm(work, { words })).ok) count += 1;
  }
  await work.audit('information.terms-taken-over', 'glossary', { count });
}
