import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, updateBarrier, type BarrierRow } from '../barriers.store.ts';
import { updateSearchText } from '../search-words/search-words.store.ts';
import {
  twinAfterSaving,
  type chosenTwinStates,
  type PublicWords,
  type Twin,
} from '../../platform/text-twin/text-twin.ts';
import { historyNotes } from './history.messages.ts';
import { versionOf } from './version.ts';

export type WordsEdit = {
  barrierId: string;
  /** Of the barrier the editor saw. */
  version: string;
  words: PublicWords;
  chosen?: (typeof chosenTwinStates)[number] | undefined;
  meaningChanged?: boolean | undefined;
};

export type WordsFault =
  | 'not-found'
  | 'changed-meanwhile'
  | 'meaning-unknown'
  | 'words-missing'
  | 'published-needs-words';

export function wordsOf(barrier: BarrierRow): PublicWords {
  return {
    title: barrier.publicTitle ?? '',
    text: barrier.publicText ?? '',
    titleEasy: barrier.publicTitleEasy ?? '',
    textEasy: barrier.publicTextEasy ?? '',
  };
}

export function twinOf(barrier: BarrierRow): Twin {
  return { state: barrier.easyState, outdatedSince: barrier.easyOutdatedSince };
}

const isSame = (one: PublicWords, other: PublicWords) =>
  one.title === other.title &&
  one.text === other.text &&
  one.titleEasy === other.titleEasy &&
  one.textEasy === other.textEasy;

const isEmpty = ({ title, text, titleEasy, textEasy }: PublicWords) => !title && !text && !titleEasy && !textEasy;

/** Saves the public words in both levels, unless a colleague has changed the barrier since the editor opened it. */
export async function editWords(work: Work, edit: WordsEdit): Promise<Result<BarrierRow, WordsFault>> {
  const barrier = await lockBarrier(work.db, edit.barrierId);
  if (!barrier) return failure('not-found');
  const [before, after] = [wordsOf(barrier), edit.words];
  if (isEmpty(after) && barrier.publishedAt === null) return failure('words-missing');
  if (versionOf(barrier) !== edit.version) {
    // Sent twice, or two people wrote the same.
    return isSame(before, after) ? success(barrier) : failure('changed-meanwhile');
  }
  if (barrier.publishedAt !== null && (after.title === '' || after.text === ''))
    return failure('published-needs-words');
  const { chosen, meaningChanged } = edit;
  const twin = twinAfterSaving({
    before: { words: before, twin: twinOf(barrier) },
    after,
    chosen,
    meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  const change = {
    publicTitle: after.title || null,
    publicText: after.text || null,
    publicTitleEasy: after.titleEasy || null,
    publicTextEasy: after.textEasy || null,
    easyState: twin.value.state,
    easyOutdatedSince: twin.value.outdatedSince,
    updatedAt: work.now,
  };
  await updateBarrier(work.db, barrier.id, change);
  await updateSearchText(work.db, barrier.id);
  await addToHistory(work.db, {
    barrierId: barrier.id,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'edited',
    internalNote: historyNotes.words,
  });
  await work.audit('barriers.words-edited', `barrier ${barrier.number}`, { easy: twin.value.state });
  return success({ ...barrier, ...change });
}
