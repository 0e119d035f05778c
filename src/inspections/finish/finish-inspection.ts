import { confirmProfile } from '../../directory/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { itemsOf } from '../checklists/checklists.store.ts';
import { isOpen, type Method, type Part } from '../inspection.ts';
import {
  insertParticipation,
  lockInspection,
  participationOf,
  updateInspection,
  updateParticipation,
} from '../inspections.store.ts';
import { resultsOf } from '../record/results.store.ts';
import { placeFactsOf } from './place-facts.ts';

export type Finish = {
  readonly inspectionId: string;
  readonly heldOn: Day;
  readonly method: Method;
  readonly summary: string;
  /** How far each group took part, by the id of its record. */
  readonly parts: ReadonlyMap<string, { readonly part: Part; readonly effect: string }>;
  /** Groups that were there without an invitation. */
  readonly groups: readonly string[];
};

/**
 * Ends an inspection: when it was, how it was done, who took part and what that changed. What was found out about the access to a place of
 * the directory is confirmed there; finishing again corrects it.
 */
export async function finishInspection(
  work: Work,
  { inspectionId, parts, groups, ...finish }: Finish,
): Promise<Result<null, 'not-found' | 'closed'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (inspection.state === 'done') return success(null);
  if (!isOpen(inspection.state)) return failure('closed');
  for (const { id } of await participationOf(work.db, inspectionId)) {
    const said = parts.get(id);
    if (said) await updateParticipation(work.db, id, { ...said, recordedAt: work.now });
  }
  await insertParticipation(
    work.db,
    groups.map((who) => ({ inspectionId, who, part: 'accompanied' as const, recordedAt: work.now })),
  );
  await updateInspection(work.db, inspectionId, {
    ...finish,
    state: 'done',
    finishedAt: work.now,
    updatedAt: work.now,
  });
  if (inspection.placeId !== null) await confirmPlace(work, inspection, finish);
  await work.audit('inspections.finished', `inspection ${inspection.number}`, { method: finish.method });
  return success(null);
}

type Inspected = { id: string; number: number; versionId: string; placeId: string | null };

async function confirmPlace(
  work: Work,
  { id, number, versionId, placeId }: Inspected,
  { heldOn, method }: Pick<Finish, 'heldOn' | 'method'>,
): Promise<void> {
  const results = new Map((await resultsOf(work.db, id)).map((result) => [result.itemCode, result]));
  const facts = placeFactsOf(
    (await itemsOf(work.db, versionId)).flatMap(({ code, placeFact }) => {
      const result = results.get(code);
      return result ? [{ placeFact, verdict: result.verdict, measured: result.measured }] : [];
    }),
  );
  if (placeId === null || Object.keys(facts).length === 0) return;
  const confirmed = await confirmProfile(work, {
    placeId,
    confirmedOn: heldOn,
    method,
    facts,
    source: `inspection ${number}`,
  });
  // A measured value beyond what the directory takes for possible keeps nobody from finishing.
  if (!confirmed.ok)
    await work.audit('inspections.place-not-confirmed', `inspection ${number}`, { why: confirmed.failure });
}

/** Takes a finished inspection up again, because something is missing or wrong. */
export async function reopenInspection(work: Work, inspectionId: string): Promise<Result<null, 'not-found'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (isOpen(inspection.state)) return success(null);
  await updateInspection(work.db, inspectionId, {
    state: 'underway',
    finishedAt: null,
    cancelReason: null,
    updatedAt: work.now,
  });
  await work.audit('inspections.reopened', `inspection ${inspection.number}`);
  return success(null);
}
