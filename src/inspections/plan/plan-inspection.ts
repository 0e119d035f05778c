import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { currentVersion, findVersionById } from '../checklists/checklists.store.ts';
import { isOpen } from '../inspection.ts';
import {
  deleteParticipation,
  insertInspection,
  insertParticipation,
  lockInspection,
  participationOf,
  replacePeople,
  updateInspection,
} from '../inspections.store.ts';
import { resultsOf } from '../record/results.store.ts';
import type { PlanInput } from './plan.form.ts';

type Planned = { id: string; number: number };

/** Plans an inspection with the checklist as it is in force at this moment. */
export async function planInspection(
  work: Work,
  { checklist, people, groups, ...plan }: PlanInput,
): Promise<Result<Planned, 'no-checklist'>> {
  const version = await currentVersion(work.db, checklist);
  if (!version) return failure('no-checklist');
  const planned = await insertInspection(work.db, {
    ...plan,
    versionId: version.id,
    state: 'planned',
    createdAt: work.now,
    updatedAt: work.now,
  });
  await replacePeople(work.db, planned.id, people);
  await invite(work, planned.id, groups);
  await work.audit('inspections.planned', `inspection ${planned.number}`, { checklist });
  return success(planned);
}

function invite(work: Work, inspectionId: string, groups: readonly string[]): Promise<void> {
  const records = groups.map((who) => ({ inspectionId, who, part: 'invited' as const, recordedAt: work.now }));
  return insertParticipation(work.db, records);
}

export type ChangePlanFault = 'not-found' | 'closed' | 'no-checklist' | 'changed-meanwhile' | 'has-results';

type PlanChange = PlanInput & { inspectionId: string; revision: number };

/** Changes a plan, unless a colleague has since the form was opened. The checklist can change as long as nothing is entered. */
export async function changePlan(
  work: Work,
  { inspectionId, revision, checklist, people, groups, ...plan }: PlanChange,
): Promise<Result<null, ChangePlanFault>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (!isOpen(inspection.state)) return failure('closed');
  if (inspection.revision !== revision) return failure('changed-meanwhile');
  const before = await findVersionById(work.db, inspection.versionId);
  const isSame = before?.checklistCode === checklist;
  if (!isSame && (await resultsOf(work.db, inspectionId)).length > 0) return failure('has-results');
  const version = isSame ? before : await currentVersion(work.db, checklist);
  if (!version) return failure('no-checklist');
  await updateInspection(work.db, inspectionId, {
    ...plan,
    versionId: version.id,
    updatedAt: work.now,
    revision: revision + 1,
  });
  await replacePeople(work.db, inspectionId, people);
  const records = await participationOf(work.db, inspectionId);
  const wanted = new Set(groups.map((who) => who.toLowerCase()));
  // Who was only invited and is named no longer is invited no longer; what took place stays.
  const gone = records.filter(({ who, part }) => part === 'invited' && !wanted.has(who.toLowerCase()));
  await deleteParticipation(
    work.db,
    gone.map(({ id }) => id),
  );
  await invite(work, inspectionId, groups);
  await work.audit('inspections.plan-changed', `inspection ${inspection.number}`);
  return success(null);
}

/** Calls an inspection off, with the reason; what was entered stays. */
export async function cancelInspection(
  work: Work,
  { inspectionId, reason }: { inspectionId: string; reason: string },
): Promise<Result<null, 'not-found' | 'closed'>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (inspection.state === 'cancelled') return success(null);
  if (!isOpen(inspection.state)) return failure('closed');
  await updateInspection(work.db, inspectionId, { state: 'cancelled', cancelReason: reason, updatedAt: work.now });
  await work.audit('inspections.cancelled', `inspection ${inspection.number}`);
  return success(null);
}
