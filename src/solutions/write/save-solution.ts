import { actorId } from '../../platform/actor.ts';
import { fold } from '../../platform/district/find-places.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { noTwin, twinAfterSaving, type chosenTwinStates, type Twin } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { columnsOf, wordsOfSolution } from '../solution-columns.ts';
import { mayBePublic, publicWordsOf, type SolutionWords } from '../solution.ts';
import {
  insertRevision,
  insertSolution,
  lockSolution,
  slugsLike,
  updateSolution,
  type SolutionRow,
} from '../solutions.store.ts';
import { saysTheSame } from './compare-saves.ts';
import { solutionValues } from './solution-values.ts';

type Chosen = (typeof chosenTwinStates)[number] | undefined;

export type SolutionEdit = {
  readonly solutionId: string;
  /** Of the words that the editor saw. */
  readonly version: number;
  readonly words: SolutionWords;
  readonly chosen?: Chosen;
  readonly meaningChanged?: boolean | undefined;
};

export type EditFault = 'not-found' | 'changed-meanwhile' | 'meaning-unknown' | 'incomplete';

/** Writes a new entry down, for the office only until somebody publishes it. */
export async function createSolution(
  work: Work,
  { words, chosen }: { words: SolutionWords; chosen?: Chosen },
): Promise<SolutionRow> {
  const nothing = { title: '', text: '', titleEasy: '', textEasy: '' };
  const twin = twinAfterSaving({
    before: { words: nothing, twin: noTwin },
    after: publicWordsOf(words),
    chosen,
    now: work.now,
  });
  const solution = await insertSolution(work.db, {
    ...columnsOf(words),
    slug: await freeSlug(work, words.title),
    easyState: twin.ok ? twin.value.state : 'draft',
    createdAt: work.now,
    updatedAt: work.now,
    updatedBy: editorOf(work),
    editedAt: work.now,
  });
  await work.audit('solutions.created', `solution ${solution.number}`);
  return solution;
}

/** Saves an entry, unless a colleague has saved another since the editor opened it. From then on it belongs to the office. */
export async function editSolution(work: Work, edit: SolutionEdit): Promise<Result<SolutionRow, EditFault>> {
  const stored = await lockSolution(work.db, edit.solutionId);
  if (!stored) return failure('not-found');
  const before = wordsOfSolution(stored);
  const twinBefore: Twin = { state: stored.easyState, outdatedSince: stored.easyOutdatedSince };
  const isSame = saysTheSame(solutionValues(asRow(stored, edit.words)), solutionValues(stored));
  // Sent twice, or two people wrote the same.
  if (stored.version !== edit.version) return isSame ? success(stored) : failure('changed-meanwhile');
  if (stored.publishedAt !== null && !mayBePublic(edit.words)) return failure('incomplete');
  const twin = twinAfterSaving({
    before: { words: publicWordsOf(before), twin: twinBefore },
    after: publicWordsOf(edit.words),
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  if (isSame && twin.value.state === stored.easyState) return success(stored);
  await insertRevision(work.db, {
    solutionId: stored.id,
    version: stored.version,
    at: work.now,
    before: solutionValues(stored),
  });
  await updateSolution(work.db, stored.id, {
    ...columnsOf(edit.words),
    easyState: twin.value.state,
    easyOutdatedSince: twin.value.outdatedSince,
    updatedAt: work.now,
    updatedBy: editorOf(work),
    editedAt: work.now,
    version: stored.version + 1,
  });
  await work.audit('solutions.edited', `solution ${stored.number}`, { easy: twin.value.state });
  return success(stored);
}

/** The row as it would look with other words. */
const asRow = (
  stored: SolutionRow,
  { titleEasy, textEasy, kinds, lifeAreas, ...words }: SolutionWords,
): SolutionRow => ({
  ...stored,
  ...words,
  titleEasy,
  textEasy,
  kinds: [...kinds],
  lifeAreas: [...lifeAreas],
});

const editorOf = ({ actor }: Work): string | null => (actor.kind === 'staff' ? actorId(actor) : null);

/** An address of words that nobody uses yet: „Nette Toilette“ → `nette-toilette`, the next one `nette-toilette-2`. */
async function freeSlug(work: Work, title: string): Promise<string> {
  const words = fold(title)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/gu, '');
  // Digits alone would be taken for a number.
  const slug = /[a-z]/u.test(words) ? words : `loesung-${words}`.replace(/-$/u, '');
  const taken = await slugsLike(work.db, slug);
  if (!taken.has(slug)) return slug;
  let next = 2;
  while (taken.has(`${slug}-${next}`)) next += 1;
  return `${slug}-${next}`;
}
