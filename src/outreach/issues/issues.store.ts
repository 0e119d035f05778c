import { sql, type Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { News } from '../../platform/slice.ts';
import type { IssuesTable, ItemsTable } from '../newsletter.tables.ts';
import { issuesOnPage, type Edition } from '../newsletter.ts';
import { outreachTables } from '../subscribers.store.ts';

export type Issue = Selectable<IssuesTable>;
export type IssueItem = Selectable<ItemsTable>;

/** The newest first. */
export function listIssues(db: Db, { page }: { page: number }): Promise<Issue[]> {
  return outreachTables(db)
    .selectFrom('newsletterIssues')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(issuesOnPage)
    .offset((page - 1) * issuesOnPage)
    .execute();
}

/** What has gone out, for everyone; the newest first. */
export function listSentIssues(db: Db): Promise<Issue[]> {
  return outreachTables(db)
    .selectFrom('newsletterIssues')
    .selectAll()
    .where('sentAt', 'is not', null)
    .orderBy('sentAt', 'desc')
    .limit(200)
    .execute();
}

export async function countIssues(db: Db): Promise<number> {
  const { count } = await outreachTables(db)
    .selectFrom('newsletterIssues')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function findIssue(db: Db, number: number): Promise<Issue | undefined> {
  return outreachTables(db).selectFrom('newsletterIssues').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads an issue and keeps others from changing or sending it until the transaction ends. */
export function lockIssue(db: Db, id: string): Promise<Issue | undefined> {
  return outreachTables(db)
    .selectFrom('newsletterIssues')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Up to when everything has been told. */
export async function toldUntil(db: Db): Promise<Date | null> {
  const { until } = await outreachTables(db)
    .selectFrom('newsletterIssues')
    .select(({ fn }) => fn.max('tellsUntil').as('until'))
    .executeTakeFirstOrThrow();
  return until ?? null;
}

export async function insertIssue(
  db: Db,
  { title, now, news }: { title: string; now: Date; news: readonly News[] },
): Promise<number> {
  const { id, number } = await outreachTables(db)
    .insertInto('newsletterIssues')
    .values({ title, titleEasy: '', intro: '', introEasy: '', tellsUntil: now, createdAt: now })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow();
  if (news.length > 0) {
    await outreachTables(db)
      .insertInto('newsletterItems')
      .values(
        news.map(({ path, title: told, lead, titleEasy, leadEasy }, index) => ({
          issueId: id,
          position: index + 1,
          path,
          title: told,
          lead,
          titleEasy,
          leadEasy,
        })),
      )
      .onConflict((conflict) => conflict.columns(['issueId', 'path']).doNothing())
      .execute();
  }
  return number;
}

export async function updateIssue(
  db: Db,
  id: string,
  change: Partial<
    Pick<Issue, 'title' | 'titleEasy' | 'intro' | 'introEasy' | 'version' | 'sendFrom' | 'sentAt' | 'recipients'>
  >,
): Promise<void> {
  await outreachTables(db).updateTable('newsletterIssues').set(change).where('id', '=', id).execute();
}

export async function deleteIssue(db: Db, id: string): Promise<void> {
  await outreachTables(db).deleteFrom('newsletterIssues').where('id', '=', id).execute();
}

export function itemsOf(db: Db, issueId: string): Promise<IssueItem[]> {
  return outreachTables(db)
    .selectFrom('newsletterItems')
    .selectAll()
    .where('issueId', '=', issueId)
    .orderBy('position')
    .orderBy('path')
    .execute();
}

export async function placeItems(
  db: Db,
  issueId: string,
  items: readonly Pick<IssueItem, 'path' | 'position' | 'included'>[],
): Promise<void> {
  await sql`
    update newsletter_items set position = placed.position, included = placed.included
    from unnest(
      ${items.map(({ path }) => path)}::text[],
      ${items.map(({ position }) => position)}::integer[],
      ${items.map(({ included }) => included)}::boolean[]
    ) as placed (path, position, included)
    where newsletter_items.issue_id = ${issueId} and newsletter_items.path = placed.path`.execute(db);
}

/** Writes down who gets an issue: everybody on the list at this moment. @returns how many */
export async function addRecipients(db: Db, issueId: string): Promise<number> {
  const added = await outreachTables(db)
    .insertInto('newsletterDeliveries')
    .columns(['issueId', 'subscriberId', 'edition'])
    .expression((fields) =>
      fields
        .selectFrom('newsletterSubscribers')
        .where('confirmedAt', 'is not', null)
        .select([sql<string>`${issueId}::uuid`.as('issueId'), 'id', 'edition']),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0);
}

export type Recipient = { readonly subscriberId: string; readonly edition: Edition; readonly email: string };

/** The next who get an issue; each is taken once, whoever else is sending. */
export function nextRecipients(db: Db, issueId: string, most: number): Promise<Recipient[]> {
  return outreachTables(db)
    .selectFrom('newsletterDeliveries')
    .innerJoin('newsletterSubscribers', 'newsletterSubscribers.id', 'newsletterDeliveries.subscriberId')
    .select(['newsletterDeliveries.subscriberId', 'newsletterDeliveries.edition', 'newsletterSubscribers.email'])
    .where('newsletterDeliveries.issueId', '=', issueId)
    .where('newsletterDeliveries.queuedAt', 'is', null)
    .orderBy('newsletterDeliveries.subscriberId')
    .limit(most)
    .forUpdate('newsletterDeliveries')
    .skipLocked()
    .execute();
}

export async function noteQueued(
  db: Db,
  delivery: { issueId: string; subscriberId: string; mailId: string; returnToken: string; at: Date },
): Promise<void> {
  await outreachTables(db)
    .updateTable('newsletterDeliveries')
    .set({ mailId: delivery.mailId, returnToken: delivery.returnToken, queuedAt: delivery.at })
    .where('issueId', '=', delivery.issueId)
    .where('subscriberId', '=', delivery.subscriberId)
    .execute();
}

export type Progress = { readonly queued: number; readonly waiting: number; readonly failed: number };

/** How far the sending of an issue is, among those who are still on the list. */
export function progressOf(db: Db, issueId: string): Promise<Progress> {
  return outreachTables(db)
    .selectFrom('newsletterDeliveries')
    .leftJoin('outgoingMails', 'outgoingMails.id', 'newsletterDeliveries.mailId')
    .where('newsletterDeliveries.issueId', '=', issueId)
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('newsletterDeliveries.queuedAt', 'is not', null).as('queued'),
      fn.countAll<number>().filterWhere('newsletterDeliveries.queuedAt', 'is', null).as('waiting'),
      fn.countAll<number>().filterWhere('outgoingMails.state', '=', 'failed').as('failed'),
    ])
    .executeTakeFirstOrThrow();
}
