import { failure, success, type Result } from '../../platform/result.ts';
import type { chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { lockNumbers, type EditionRow } from '../action-plan.store.ts';
import { findEdition, insertEdition, listEditions } from '../editions.store.ts';

export type NewEdition = {
  /** What the plan is called, for example „Gemeinsam Vielfalt leben“. */
  title: string;
  firstYear: number;
  lastYear: number;
  /** Markdown. */
  about?: string | undefined;
  titleEasy?: string | undefined;
  aboutEasy?: string | undefined;
  /** How far the easy text is; a draft unless said otherwise. */
  easyState?: (typeof chosenTwinStates)[number] | undefined;
};

/**
 * Begins the very first edition of the plan, as a draft. Every later one branches from the edition in force: `branchEdition`.
 * @returns the draft, or that there is an edition already
 */
export async function createEdition(work: Work, input: NewEdition): Promise<Result<EditionRow, 'not-the-first'>> {
  // Whoever comes second waits here and then sees the edition of the first.
  await lockNumbers(work.db);
  if ((await listEditions(work.db)).length > 0) return failure('not-the-first');
  const hasEasy = Boolean(input.titleEasy ?? input.aboutEasy);
  await insertEdition(work.db, {
    number: 1,
    state: 'draft',
    title: input.title,
    titleEasy: input.titleEasy || null,
    about: input.about ?? '',
    aboutEasy: input.aboutEasy || null,
    easyState: hasEasy ? (input.easyState ?? 'draft') : 'missing',
    firstYear: input.firstYear,
    lastYear: input.lastYear,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.audit('action-plan.edition-created', 'edition 1');
  const edition = await findEdition(work.db, 1);
  return edition ? success(edition) : failure('not-the-first');
}
