import { failure, success, type Result } from '../../platform/result.ts';
import { twinAfterSaving, type chosenTwinStates, type PublicWords } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { insertCause, lockCause, updateCause, type CauseRow } from './causes.store.ts';
import { linkCause, type LinkFault } from './link-cause.ts';

type EasyState = (typeof chosenTwinStates)[number];

export type NewCause = {
  words: PublicWords;
  /** How far the easy text is; a draft unless said otherwise. */
  chosen?: EasyState | undefined;
  /** Numbers of barriers that come from it. */
  barriers?: readonly number[] | undefined;
};

export type CauseEdit = {
  causeId: string;
  /** Of the words that the editor saw. */
  version: number;
  words: PublicWords;
  chosen?: EasyState | undefined;
  meaningChanged?: boolean | undefined;
};

export type CauseFault = 'not-found' | 'changed-meanwhile' | 'meaning-unknown' | 'title-missing' | 'text-missing';

export function causeWords({ title, text, titleEasy, textEasy }: CauseRow): PublicWords {
  return { title, text, titleEasy: titleEasy ?? '', textEasy: textEasy ?? '' };
}

const nothing: PublicWords = { title: '', text: '', titleEasy: '', textEasy: '' };

/** Writes down why barriers come about, for the office only until somebody publishes it. */
export async function createCause(
  work: Work,
  { words, chosen, barriers = [] }: NewCause,
): Promise<Result<CauseRow, 'title-missing' | LinkFault>> {
  if (words.title === '') return failure('title-missing');
  const twin = twinAfterSaving({
    before: { words: nothing, twin: { state: 'missing', outdatedSince: null } },
    after: words,
    chosen,
    now: work.now,
  });
  const cause = await insertCause(work.db, {
    ...columnsOf(words),
    easyState: twin.ok ? twin.value.state : 'draft',
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.audit('barriers.cause-created', `cause ${cause.number}`);
  if (barriers.length > 0) {
    const linked = await linkCause(work, { causeId: cause.id, barriers });
    if (!linked.ok) return linked;
  }
  return success(cause);
}

/** Saves the words of a cause in both levels, unless a colleague has saved others since the editor opened them. */
export async function editCause(work: Work, edit: CauseEdit): Promise<Result<CauseRow, CauseFault>> {
  const cause = await lockCause(work.db, edit.causeId);
  if (!cause) return failure('not-found');
  const [before, after] = [causeWords(cause), edit.words];
  if (cause.version !== edit.version) {
    // Sent twice, or two people wrote the same.
    return isSame(before, after) ? success(cause) : failure('changed-meanwhile');
  }
  if (after.title === '') return failure('title-missing');
  if (cause.publishedAt !== null && after.text === '') return failure('text-missing');
  const twin = twinAfterSaving({
    before: { words: before, twin: { state: cause.easyState, outdatedSince: cause.easyOutdatedSince } },
    after,
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  const change = {
    ...columnsOf(after),
    easyState: twin.value.state,
    easyOutdatedSince: twin.value.outdatedSince,
    updatedAt: work.now,
    version: cause.version + 1,
  };
  await updateCause(work.db, cause.id, change);
  await work.audit('barriers.cause-edited', `cause ${cause.number}`, { easy: twin.value.state });
  return success({ ...cause, ...change });
}

const columnsOf = ({ title, text, titleEasy, textEasy }: PublicWords) => ({
  title,
  text,
  titleEasy: titleEasy || null,
  textEasy: textEasy || null,
});

const isSame = (one: PublicWords, other: PublicWords): boolean =>
  one.title === other.title &&
  one.text === other.text &&
  one.titleEasy === other.titleEasy &&
  one.textEasy === other.textEasy;
