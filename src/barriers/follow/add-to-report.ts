import { actorId } from '../../platform/actor.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory } from '../barriers.store.ts';
import { insertAddition, type OwnReport } from './follow.store.ts';

export type Addition = { kind: 'addition' | 'correction'; text: string };

/** Somebody says more about their own report, or corrects it. The office reads it; it never becomes public by itself. */
export async function addToReport(work: Work, report: OwnReport, { kind, text }: Addition): Promise<void> {
  await insertAddition(work.db, { reportId: report.id, at: work.now, kind, text });
  await addToHistory(work.db, {
    barrierId: report.barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'addition',
  });
  await work.audit('barriers.report-added-to', `barrier ${report.number}`, { kind });
}
