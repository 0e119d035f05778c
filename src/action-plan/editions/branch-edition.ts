import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findAdoptedEdition, findDraftEdition, lockNumbers } from '../action-plan.store.ts';
import { insertEdition } from '../editions.store.ts';
import { copyOutline, copyVersions, pairGoals } from './copy-edition.store.ts';
import { highestEditionNumber, lockEdition } from './outline.store.ts';

export type NewBranch = { title: string; firstYear: number; lastYear: number };

/**
 * „Neue Fassung beginnen“: copies the edition in force into a draft, with fields, goals and the words of every measure it works on.
 * What becomes of each measure is still open; `markContinuation` says it.
 * @returns the number of the draft and how many measures it took over
 */
export async function branchEdition(
  work: Work,
  { title, firstYear, lastYear }: NewBranch,
): Promise<Result<{ number: number; measures: number }, 'nothing-adopted' | 'draft-exists'>> {
  const { db, now } = work;
  await lockNumbers(db);
  const adopted = await findAdoptedEdition(db);
  if (!adopted) return failure('nothing-adopted');
  if (await findDraftEdition(db)) return failure('draft-exists');
  const number = (await highestEditionNumber(db)) + 1;
  const editionId = await insertEdition(db, {
    number,
    state: 'draft',
    basedOn: adopted.id,
    title,
    titleEasy: adopted.titleEasy,
    about: adopted.about,
    aboutEasy: adopted.aboutEasy,
    easyState: adopted.easyState,
    easyOutdatedSince: adopted.easyOutdatedSince,
    firstYear,
    lastYear,
    createdAt: now,
    updatedAt: now,
  });
  const goals = await copyOutline(db, adopted.id, editionId);
  const by = actorId(work.actor);
  const measures = await copyVersions(db, { from: adopted.id, to: editionId, goals, at: now, by });
  await work.audit('action-plan.edition-branched', `edition ${number}`, { from: adopted.number, measures });
  return success({ number, measures });
}

/**
 * Takes into the draft what has come into the edition in force since the draft was begun.
 * @returns how many measures
 */
export async function fetchMissingMeasures(work: Work, number: number): Promise<Result<number, 'not-found'>> {
  const draft = await lockEdition(work.db, number);
  await lockNumbers(work.db);
  const adopted = await findAdoptedEdition(work.db);
  if (!draft || !adopted || draft.state !== 'draft') return failure('not-found');
  const goals = await pairGoals(work.db, adopted.id, draft.id);
  const by = actorId(work.actor);
  const fetched = await copyVersions(work.db, { from: adopted.id, to: draft.id, goals, at: work.now, by });
  await work.audit('action-plan.measures-fetched', `edition ${number}`, { measures: fetched });
  return success(fetched);
}
