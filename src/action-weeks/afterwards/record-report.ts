import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { editionById } from '../editions.store.ts';
import { lockItem } from '../items.store.ts';
import { insertReport, updateReport } from '../reports.store.ts';

export type GivenReport = {
  /** Null: nobody counted. */
  readonly participants: number | null;
  readonly changed: string;
  readonly wentWell: string;
};

export type ReportFault = 'not-found' | 'finished';

/** Keeps what a partner says about their item afterwards; saying it again replaces it, until the edition is finished. */
export async function recordReport(
  work: Work,
  itemId: string,
  { participants, changed, wentWell }: GivenReport,
): Promise<Result<null, ReportFault>> {
  const item = await lockItem(work.db, itemId);
  const edition = item && (await editionById(work.db, item.editionId));
  if (!item || !edition || item.state !== 'accepted') return failure('not-found');
  if (edition.state === 'finished') return failure('finished');
  await insertReport(work.db, { itemId, askedAt: work.now });
  await updateReport(work.db, itemId, {
    receivedAt: work.now,
    participants,
    changed: changed || null,
    wentWell: wentWell || null,
  });
  await work.audit('action-weeks.report-received', `action weeks item ${item.number}`);
  return success(null);
}
