import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { noTwin, twinAfterSaving, type chosenTwinStates, type Twin } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import { editionWordsOf, isPublished, noEditionWords, twinWordsOf, type EditionWords } from '../edition.ts';
import { findEdition, insertEdition, lockEdition, updateEdition, type EditionRow } from '../editions.store.ts';

export type EditionFacts = {
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly callUntil: Day;
  readonly contactTelephone: string | null;
  readonly contactEmail: string | null;
};

type Chosen = (typeof chosenTwinStates)[number] | undefined;
export type EditionFault = 'year-taken' | 'not-found' | 'changed-meanwhile' | 'meaning-unknown' | 'published';

/** Begins an edition as a draft. Its year is its address and never changes. */
export async function createEdition(
  work: Work,
  { year, words, facts, chosen }: { year: number; words: EditionWords; facts: EditionFacts; chosen?: Chosen },
): Promise<Result<EditionRow, EditionFault>> {
  if (await findEdition(work.db, year)) return failure('year-taken');
  const before = { words: twinWordsOf(noEditionWords), twin: noTwin };
  const twin = twinAfterSaving({ before, after: twinWordsOf(words), chosen, now: work.now });
  const row = await insertEdition(work.db, {
    year,
    ...columnsOf(words),
    ...facts,
    ...columnsOfTwin(twin.ok ? twin.value : { state: 'draft', outdatedSince: null }),
    state: 'draft',
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (row === null) return failure('year-taken');
  await work.audit('action-weeks.edition-created', `action weeks ${year}`);
  return success(row);
}

type Edit = {
  readonly id: string;
  /** Of what the editor saw. */
  readonly version: number;
  readonly words: EditionWords;
  readonly facts: EditionFacts;
  readonly chosen?: Chosen;
  readonly meaningChanged?: boolean | undefined;
};

/** Saves what is said of an edition, unless somebody has saved something else since the editor opened it. */
export async function editEdition(work: Work, edit: Edit): Promise<Result<EditionRow, EditionFault>> {
  const row = await lockEdition(work.db, edit.id);
  if (!row) return failure('not-found');
  if (row.version !== edit.version) return failure('changed-meanwhile');
  const { periodFrom, periodTo } = edit.facts;
  // The dates of the programme lie in the period that everybody reads.
  if (isPublished(row) && (periodFrom !== row.periodFrom || periodTo !== row.periodTo)) return failure('published');
  const twin = twinAfterSaving({
    before: {
      words: twinWordsOf(editionWordsOf(row)),
      twin: { state: row.easyState, outdatedSince: row.easyOutdatedSince },
    },
    after: twinWordsOf(edit.words),
    chosen: edit.chosen,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return failure(twin.failure);
  const change = {
    ...columnsOf(edit.words),
    ...edit.facts,
    ...columnsOfTwin(twin.value),
    version: row.version + 1,
    updatedAt: work.now,
  };
  await updateEdition(work.db, row.id, change);
  await work.audit('action-weeks.edition-saved', `action weeks ${row.year}`, { version: change.version });
  return success({ ...row, ...change });
}

const columnsOf = ({ motto, intro, call, ...others }: EditionWords) => ({
  motto,
  intro,
  call,
  mottoEasy: others.mottoEasy || null,
  mottoEn: others.mottoEn || null,
  introEasy: others.introEasy || null,
  introEn: others.introEn || null,
  callEasy: others.callEasy || null,
  callEn: others.callEn || null,
});

const columnsOfTwin = ({ state, outdatedSince }: Twin) => ({ easyState: state, easyOutdatedSince: outdatedSince });
