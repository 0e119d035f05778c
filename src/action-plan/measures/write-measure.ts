import { dayOf } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { twinAfterSaving, type chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import { actorId } from '../../platform/actor.ts';
import type { Work } from '../../platform/use-case.ts';
import {
  addToMeasureHistory,
  findMeasure,
  insertMeasure,
  insertVersion,
  lockNumbers,
  measureDeletedAt,
  nextMeasureNumber,
} from '../action-plan.store.ts';
import { goalsOf } from '../editions.store.ts';
import { measureActor } from '../move-measure.ts';
import { updateMeasureSearchText } from '../search-text.store.ts';
import { emptyWords, type MeasureWords } from './measure-words.ts';
import { publicWordsOf } from './public-words.ts';
import { findCause, linkMeasureToCause, lockEdition, nextPosition, replaceContributors } from './versions.store.ts';

export type NewMeasure = {
  /** The number by which people know it already, which nobody may have here; without one it gets the next. */
  number?: number | undefined;
  /** The draft or the edition in force. */
  editionId: string;
  /** The title, and whatever else is known already; see `MeasureWords`. */
  words: Partial<MeasureWords> & Pick<MeasureWords, 'title'>;
  /** How far the easy text is, if there is one; a draft unless said otherwise. */
  easyState?: (typeof chosenTwinStates)[number] | undefined;
  /** Number of the cause of barriers that the measure is to remove. */
  cause?: number | undefined;
};

export type WriteFault = 'edition-not-found' | 'edition-closed' | 'goal-elsewhere' | 'cause-not-found' | 'number-taken';

/**
 * Writes a new measure into an edition: proposed, not yet public, and the office's turn.
 * @returns the number by which everybody will call it
 */
export async function writeMeasure(work: Work, measure: NewMeasure): Promise<Result<number, WriteFault>> {
  const { db, now } = work;
  const edition = await lockEdition(db, measure.editionId);
  if (!edition) return failure('edition-not-found');
  if (edition.state === 'superseded') return failure('edition-closed');
  const { contributors, ...words } = { ...emptyWords, ...measure.words };
  const goals = await goalsOf(db, edition.id);
  if (words.goalId !== null && !goals.some(({ id }) => id === words.goalId)) return failure('goal-elsewhere');
  const cause = measure.cause === undefined ? undefined : await findCause(db, measure.cause);
  if (measure.cause !== undefined && !cause) return failure('cause-not-found');

  await lockNumbers(db);
  const number = measure.number ?? (await nextMeasureNumber(db));
  if (measure.number !== undefined && (await isGiven(db, number))) return failure('number-taken');
  const measureId = await insertMeasure(db, {
    number,
    status: 'proposed',
    statusSince: now,
    turn: 'office',
    turnSince: now,
    createdAt: now,
    updatedAt: now,
  });
  const versionId = await insertVersion(db, {
    ...words,
    measureId,
    editionId: edition.id,
    position: await nextPosition(db, edition.id),
    ...newTwin(measure, now),
    addedOn: edition.state === 'adopted' ? dayOf(now) : null,
    continuation: edition.basedOn === null ? null : 'new',
    updatedAt: now,
    updatedBy: work.actor.kind === 'staff' ? actorId(work.actor) : null,
  });
  await replaceContributors(db, versionId, contributors);
  await updateMeasureSearchText(db, versionId);
  if (cause) await linkMeasureToCause(db, { measureId, causeId: cause.id, linkedAt: now });
  await addToMeasureHistory(db, { measureId, at: now, ...measureActor(work.actor), event: 'created', publicText: '' });
  await work.audit('action-plan.measure-written', `measure ${number}`, { edition: edition.number });
  return success(number);
}

/** A number names one measure for ever, even one that was taken away. */
async function isGiven(db: Db, number: number): Promise<boolean> {
  return Boolean((await findMeasure(db, number)) ?? (await measureDeletedAt(db, number)));
}

const nothing = {
  words: { title: '', text: '', titleEasy: '', textEasy: '' },
  twin: { state: 'missing', outdatedSince: null },
} as const;

function newTwin({ words, easyState }: NewMeasure, now: Date) {
  const twin = twinAfterSaving({
    before: nothing,
    after: publicWordsOf({ ...emptyWords, ...words }),
    chosen: easyState,
    now,
  });
  return twin.ok ? { easyState: twin.value.state, easyOutdatedSince: twin.value.outdatedSince } : {};
}
