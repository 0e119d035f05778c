import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type {
  AccessibilityFeedbackContactsTable,
  AccessibilityFeedbackTable,
  InformationTables,
} from './information.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

export type FeedbackRow = Selectable<AccessibilityFeedbackTable>;
export type FeedbackContactRow = Selectable<AccessibilityFeedbackContactsTable>;

/** @returns undefined when its reference, or the form it was sent with, is known already */
export function insertFeedback(db: Db, feedback: Insertable<AccessibilityFeedbackTable>) {
  return tables(db)
    .insertInto('accessibilityFeedback')
    .values(feedback)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
}

export async function insertFeedbackContact(
  db: Db,
  contact: Insertable<AccessibilityFeedbackContactsTable>,
): Promise<void> {
  await tables(db).insertInto('accessibilityFeedbackContacts').values(contact).execute();
}

/** The feedback that a form was sent with before. */
export async function findReferenceOf(db: Db, submissionHash: Buffer): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('accessibilityFeedback')
    .select('reference')
    .where('submissionHash', '=', submissionHash)
    .executeTakeFirst();
  return row?.reference;
}

export function findFeedback(db: Db, reference: string) {
  return tables(db)
    .selectFrom('accessibilityFeedback')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
}

/** Reads a feedback and keeps others from answering it until the transaction ends. */
export function lockFeedback(db: Db, reference: string) {
  return tables(db)
    .selectFrom('accessibilityFeedback')
    .selectAll()
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();
}

export function findFeedbackContact(db: Db, feedbackId: string) {
  return tables(db)
    .selectFrom('accessibilityFeedbackContacts')
    .selectAll()
    .where('feedbackId', '=', feedbackId)
    .executeTakeFirst();
}

export async function hasFeedbackContact(db: Db, feedbackId: string): Promise<boolean> {
  return (await findFeedbackContact(db, feedbackId)) !== undefined;
}

export async function updateFeedback(
  db: Db,
  id: string,
  change: Updateable<AccessibilityFeedbackTable>,
): Promise<void> {
  await tables(db).updateTable('accessibilityFeedback').set(change).where('id', '=', id).execute();
}

/** The open ones by their last day, or the answered ones, newest answer first. */
export function listFeedback(db: Db, state: 'open' | 'answered', page: { limit: number; offset: number }) {
  const query = tables(db).selectFrom('accessibilityFeedback').selectAll().limit(page.limit).offset(page.offset);
  return state === 'open'
    ? query.where('answeredAt', 'is', null).orderBy('dueOn').orderBy('receivedAt').execute()
    : query.where('answeredAt', 'is not', null).orderBy('answeredAt', 'desc').execute();
}

/** What makes an open feedback pressing: everybody gets an answer in time, and whoever wished for one waits for it. */
export const openFeedbackViews = ['overdue', 'wished', 'inTime'] as const;
export type OpenFeedbackView = (typeof openFeedbackViews)[number];

/** The open ones of a view, whatever has waited longest first. */
export function openFeedbackQuery(db: Db, view: OpenFeedbackView, today: Day) {
  const open = tables(db)
    .selectFrom('accessibilityFeedback')
    .select(['reference', 'kind', 'receivedAt', 'dueOn'])
    .where('answeredAt', 'is', null)
    .orderBy('receivedAt')
    .orderBy('reference');
  if (view === 'overdue') return open.where('dueOn', '<', today);
  return open.where('dueOn', '>=', today).where('answerWish', view === 'inTime' ? '=' : '<>', 'none');
}

/** How many open ones there are of each view. */
export function countOpenFeedback(db: Db, today: Day): Promise<Readonly<Record<OpenFeedbackView, number>>> {
  return tables(db)
    .selectFrom('accessibilityFeedback')
    .select(({ fn, eb }) => [
      fn.countAll<number>().filterWhere('dueOn', '<', today).as('overdue'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('dueOn', '>=', today), eb('answerWish', '<>', 'none')]))
        .as('wished'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('dueOn', '>=', today), eb('answerWish', '=', 'none')]))
        .as('inTime'),
    ])
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow();
}

export async function countFeedback(db: Db): Promise<{ open: number; answered: number }> {
  const row = await tables(db)
    .selectFrom('accessibilityFeedback')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('answeredAt', 'is', null).as('open'),
      fn.countAll<number>().filterWhere('answeredAt', 'is not', null).as('answered'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

/** Forgets how to reach people whose matter is over. @returns the references of their feedback */
export async function eraseFeedbackContacts(
  db: Db,
  limits: { answeredBefore: Date; receivedBefore: Date },
): Promise<readonly string[]> {
  const over = await tables(db)
    .deleteFrom('accessibilityFeedbackContacts')
    .using('accessibilityFeedback')
    .whereRef('accessibilityFeedback.id', '=', 'accessibilityFeedbackContacts.feedbackId')
    .where((where) =>
      where.or([where('answeredAt', '<', limits.answeredBefore), where('receivedAt', '<', limits.receivedBefore)]),
    )
    .returning('accessibilityFeedback.reference')
    .execute();
  return over.map(({ reference }) => reference);
}
