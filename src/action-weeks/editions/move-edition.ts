import { dayOf } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { mayMove, type EditionState } from '../edition.ts';
import { lockEdition, updateEdition } from '../editions.store.ts';
import { publishItems } from '../programme/publish-items.ts';

export type MoveFault =
  | 'not-found'
  | 'not-allowed'
  | 'call-missing'
  | 'deadline-past'
  | 'nothing-accepted'
  | 'no-event';

/** Takes an edition one step further, or back. Publishing makes an event of everything that was accepted and is public. */
export async function moveEdition(
  work: Work,
  { id, to }: { id: string; to: EditionState },
): Promise<Result<null, MoveFault>> {
  const row = await lockEdition(work.db, id);
  if (!row) return failure('not-found');
  if (row.state === to) return success(null);
  if (!mayMove(row.state, to)) return failure('not-allowed');
  if (to === 'call' && row.call === '') return failure('call-missing');
  if (to === 'call' && row.callUntil < dayOf(work.now)) return failure('deadline-past');
  if (to === 'published') {
    const made = await publishItems(work, row);
    if (!made.ok) return made;
  }
  await updateEdition(work.db, id, {
    state: to,
    calledAt: to === 'call' ? (row.calledAt ?? work.now) : row.calledAt,
    publishedAt: to === 'published' ? work.now : row.publishedAt,
    updatedAt: work.now,
  });
  await work.audit('action-weeks.edition-moved', `action weeks ${row.year}`, { from: row.state, to });
  return success(null);
}
