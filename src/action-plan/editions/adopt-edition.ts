import type { Day } from '../../platform/calendar.ts';
import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToMeasureHistory, findAdoptedEdition, updateMeasure, type EditionRow } from '../action-plan.store.ts';
import { fieldsOf, goalsOf, updateEdition } from '../editions.store.ts';
import { measureActor, moveMeasure } from '../move-measure.ts';
import type { Continuation } from '../taxonomy.ts';
import { adoptionNotes, newBodyNote } from './adoption.messages.ts';
import { handedOver, obstaclesOf, proposalsOf, publicityOf, type Obstacle } from './adoption.ts';
import { findRunningRound, lockMeasuresOf, publishMeasures, writeContinuation } from './continuation.store.ts';
import { statusAfterMark } from './continuation.ts';
import { lockEdition } from './outline.store.ts';
import { versionsOf, type EditionVersion } from './versions.store.ts';

export type Adoption = {
  /** Number of the draft. */
  edition: number;
  /** For example „KT 80/10/2020“. */
  decisionReference: string;
  decidedBy: string;
  adoptedOn: Day;
};

export type AdoptionFault =
  | { kind: 'not-found' | 'adopted-already' | 'in-the-future' | 'before-the-old-one' }
  | { kind: 'round-running'; round: { number: number; title: string } }
  | { kind: 'obstacles'; obstacles: readonly Obstacle[] };

export type Adopted = { agreed: number; completed: number; dropped: number; stillProposed: readonly number[] };

/**
 * Puts a draft in force as it was decided: the edition before is superseded, its measures are ended or carried on as marked, new ones
 * become public where they say what is done, and proposals with a complete record are agreed. All of it or nothing; whoever comes second is told.
 */
export async function adoptEdition(work: Work, adoption: Adoption): Promise<Result<Adopted, AdoptionFault>> {
  const { db, now } = work;
  const draft = await lockEdition(db, adoption.edition);
  if (!draft) return failure({ kind: 'not-found' });
  if (draft.state !== 'draft') return failure({ kind: 'adopted-already' });
  const old = await findAdoptedEdition(db);
  if (adoption.adoptedOn > dayOf(now)) return failure({ kind: 'in-the-future' });
  if (old && old.adoptedOn !== null && adoption.adoptedOn < old.adoptedOn) {
    return failure({ kind: 'before-the-old-one' });
  }
  const round = await findRunningRound(db);
  if (round) return failure({ kind: 'round-running', round });

  // In this order, because whoever moves a measure holds it before they touch the plan's revision.
  await lockMeasuresOf(db, draft.id);
  await putInForce(work, draft, old, adoption);
  const versions = await versionsOf(db, draft.id);
  const oldVersions = old ? await versionsOf(db, old.id) : [];
  const [fields, goals] = [await fieldsOf(db, draft.id), await goalsOf(db, draft.id)];
  const obstacles = obstaclesOf({ fields, goals, versions, old: oldVersions });
  if (obstacles.length > 0) return failure({ kind: 'obstacles', obstacles });

  const { toPublish, unpublished } = publicityOf(versions);
  await publishMeasures(
    db,
    toPublish.map(({ measureId }) => measureId),
    now,
  );
  const handed = handedOver(oldVersions, versions);
  for (const measureId of handed) await updateMeasure(db, measureId, { turnSince: now, updatedAt: now });
  for (const version of versions) await tellHistory(work, draft.number, version, handed.has(version.measureId));
  const { complete, incomplete } = proposalsOf(versions);
  for (const { measureId } of complete) await move(work, measureId, { to: 'agreed' });
  const ended = versions.map((version) => ({ version, to: statusAfterMark(version.status, version.continuation) }));
  for (const { version, to } of ended) {
    if (to === null) continue;
    const [reason, reasonEasy] = [version.continuationReason ?? '', version.continuationReasonEasy ?? ''];
    await move(work, version.measureId, { to, reason, reasonEasy });
  }
  const adopted: Adopted = {
    agreed: complete.length,
    completed: ended.filter(({ to }) => to === 'completed').length,
    dropped: ended.filter(({ to }) => to === 'dropped').length,
    stillProposed: incomplete.map(({ number }) => number),
  };
  await work.audit('action-plan.edition-adopted', `edition ${draft.number}`, {
    agreed: adopted.agreed,
    completed: adopted.completed,
    dropped: adopted.dropped,
    stillProposed: incomplete.length,
    unpublished: unpublished.length,
  });
  return success(adopted);
}

async function putInForce(
  work: Work,
  draft: EditionRow,
  old: EditionRow | undefined,
  { decisionReference, decidedBy, adoptedOn }: Adoption,
): Promise<void> {
  const updatedAt = work.now;
  // The old one first: the database lets only one be in force.
  if (old) await updateEdition(work.db, old.id, { state: 'superseded', updatedAt, version: old.version + 1 });
  await updateEdition(work.db, draft.id, {
    state: 'adopted',
    decisionReference,
    decidedBy,
    adoptedOn,
    updatedAt,
    version: draft.version + 1,
  });
}

async function tellHistory(work: Work, edition: number, version: EditionVersion, isHandedOver: boolean): Promise<void> {
  const { measureId, versionId, continuationReason: reason, continuationReasonEasy: reasonEasy } = version;
  // Whatever nobody was asked about was not there before.
  const continuation: Continuation = version.continuation ?? 'new';
  if (version.continuation === null) await writeContinuation(work.db, versionId, { continuation, reason, reasonEasy });
  // The change of status tells the reason by itself.
  const isTold = statusAfterMark(version.status, continuation) !== null;
  const note = adoptionNotes[continuation](edition, isTold ? null : reason);
  const easy = reasonEasy === null || isTold ? note.easy : `${note.easy} ${reasonEasy}`;
  const body = isHandedOver ? newBodyNote(version.bodyName) : null;
  await addToMeasureHistory(work.db, {
    measureId,
    at: work.now,
    ...measureActor(work.actor),
    event: 'continued',
    publicText: body ? `${note.de} ${body.de}` : note.de,
    publicTextEasy: body ? `${easy} ${body.easy}` : easy,
  });
}

async function move(work: Work, measureId: string, change: Parameters<typeof moveMeasure>[2]): Promise<void> {
  const moved = await moveMeasure(work, measureId, change);
  // All of this was checked before; to go on would adopt half a plan.
  if (!moved.ok) throw new Error(`a measure could not be moved: ${moved.failure}`);
}
