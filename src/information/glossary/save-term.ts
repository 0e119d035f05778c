import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { noTwin, twinAfterSaving, type chosenTwinStates, type Twin } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { slugFrom } from '../articles/article.ts';
import { deleteTermRow, insertTerm, lockTerm, updateTerm, type TermRow } from './glossary.store.ts';
import type { TermWords } from './term.ts';

type EasyState = (typeof chosenTwinStates)[number];

export type SaveTermFault =
  | 'not-found'
  | 'taken'
  | 'no-letters'
  | 'changed-meanwhile'
  | 'meaning-unknown'
  | 'english-half';

export function wordsOfTerm(row: TermRow): TermWords {
  return {
    title: row.title,
    text: row.text,
    titleEasy: row.titleEasy ?? '',
    textEasy: row.textEasy ?? '',
    titleEn: row.titleEn ?? '',
    textEn: row.textEn ?? '',
    otherWords: row.otherWords,
  };
}

/** Explains a word; everybody reads it at once. */
export async function createTerm(
  work: Work,
  { words, chosen }: { words: TermWords; chosen?: EasyState | undefined },
): Promise<Result<TermRow, SaveTermFault>> {
  const row = await addTerm(work, { words, chosen });
  if (row.ok) await work.audit('information.term-created', `glossary term ${row.value.id}`);
  return row;
}

/** The same without a trace of its own, for many at once. */
export async function addTerm(
  work: Work,
  { words, chosen }: { words: TermWords; chosen?: EasyState | undefined },
): Promise<Result<TermRow, SaveTermFault>> {
  const slug = slugFrom(words.title);
  if (slug === '') return failure('no-letters');
  if (isHalf(words)) return failure('english-half');
  const twin = twinAfterSaving({
    before: { words: { title: '', text: '', titleEasy: '', textEasy: '' }, twin: noTwin },
    after: words,
    chosen,
    now: work.now,
  });
  const row = await insertTerm(work.db, {
    slug,
    ...columnsOf(words),
    ...columnsOfTwin(twin.ok ? twin.value : { state: 'draft', outdatedSince: null }),
    createdAt: work.now,
    updatedAt: work.now,
    updatedBy: actorId(work.actor),
  });
  return row ? success(row) : failure('taken');
}

export type TermEdit = {
  readonly termId: string;
  /** Of the words that the editor saw. */
  readonly version: number;
  readonly words: TermWords;
  readonly chosen?: EasyState | undefined;
  readonly meaningChanged?: boolean | undefined;
};

/** Explains a word anew. The part of the page it stands at stays, so that links to it go on working. */
export async function editTerm(work: Work, edit: TermEdit): Promise<Result<TermRow, SaveTermFault>> {
  const row = await lockTerm(work.db, edit.termId);
  if (!row) return failure('not-found');
  const [before, after] = [wordsOfTerm(row), edit.words];
  // Sent twice, or two people wrote the same.
  if (row.version !== edit.version) return isSame(before, after) ? success(row) : failure('changed-meanwhile');
  if (isHalf(after)) return failure('english-half');
  const twin = twinAfterSaving({
    before: { words: before, twin: { state: row.easyState, outdatedSince: row.easyOutdatedSince } },
    after,
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  const change = {
    ...columnsOf(after),
    ...columnsOfTwin(twin.value),
    updatedAt: work.now,
    updatedBy: actorId(work.actor),
    version: row.version + 1,
  };
  await updateTerm(work.db, row.id, change);
  await work.audit('information.term-saved', `glossary term ${row.id}`, { version: change.version });
  return success({ ...row, ...change });
}

/** Takes a word out of the glossary for good. */
export async function deleteTerm(work: Work, termId: string): Promise<Result<null, 'not-found'>> {
  if (!(await lockTerm(work.db, termId))) return failure('not-found');
  await deleteTermRow(work.db, termId);
  await work.audit('information.term-deleted', `glossary term ${termId}`);
  return success(null);
}

const isHalf = ({ titleEn, textEn }: TermWords): boolean => (titleEn === '') !== (textEn === '');

const columnsOf = ({ title, text, titleEasy, textEasy, titleEn, textEn, otherWords }: TermWords) => ({
  title,
  text,
  titleEasy: titleEasy || null,
  textEasy: textEasy || null,
  titleEn: titleEn || null,
  textEn: textEn || null,
  otherWords: [...otherWords],
});

const columnsOfTwin = ({ state, outdatedSince }: Twin) => ({ easyState: state, easyOutdatedSince: outdatedSince });

const isSame = (one: TermWords, other: TermWords): boolean =>
  JSON.stringify(columnsOf(one)) === JSON.stringify(columnsOf(other));
