import { failure, success, type Result } from '../platform/result.ts';
import type { Work } from '../platform/use-case.ts';
import { wordsOf } from './event.ts';
import { datesOf } from './event-dates.store.ts';
import { deleteEvent, lockEvent, updateEvent } from './events.store.ts';
import { isPublishable } from './save-event.ts';

export type PublishFault = 'not-found' | 'not-publishable' | 'no-dates';

/** Lets everybody read an event. */
export async function publishEvent(work: Work, eventId: string): Promise<Result<null, PublishFault>> {
  const row = await lockEvent(work.db, eventId);
  if (!row) return failure('not-found');
  if (row.publishedAt !== null) return success(null);
  if (!isPublishable(wordsOf(row))) return failure('not-publishable');
  if ((await datesOf(work.db, [eventId])).length === 0) return failure('no-dates');
  await updateEvent(work.db, eventId, { publishedAt: work.now, updatedAt: work.now });
  await work.audit('events.event-published', `event ${eventId}`);
  return success(null);
}

/** Deletes a draft. What was public is cancelled instead, so that nobody stands before a closed door. */
export async function deleteDraft(work: Work, eventId: string): Promise<Result<null, 'not-found' | 'public'>> {
  const row = await lockEvent(work.db, eventId);
  if (!row) return failure('not-found');
  if (row.publishedAt !== null) return failure('public');
  await deleteEvent(work.db, eventId);
  await work.audit('events.event-deleted', `event ${eventId}`);
  return success(null);
}
