import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type { ReportsTable } from './action-weeks.tables.ts';
import { weekTables } from './editions.store.ts';

export type ReportRow = Selectable<ReportsTable>;

export function findReport(db: Db, itemId: string): Promise<ReportRow | undefined> {
  return weekTables(db).selectFrom('actionWeekReports').selectAll().where('itemId', '=', itemId).executeTakeFirst();
}

/** Notes that a partner was asked; asking twice keeps the first time. */
export async function insertReport(db: Db, report: Insertable<ReportsTable>): Promise<void> {
  await weekTables(db)
    .insertInto('actionWeekReports')
    .values(report)
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .execute();
}

export async function updateReport(db: Db, itemId: string, change: Updateable<ReportsTable>): Promise<void> {
  await weekTables(db).updateTable('actionWeekReports').set(change).where('itemId', '=', itemId).execute();
}

/** The reports about an edition. */
export function reportsOf(db: Db, editionId: string): Promise<ReportRow[]> {
  return weekTables(db)
    .selectFrom('actionWeekReports as report')
    .innerJoin('actionWeekItems as item', 'item.id', 'report.itemId')
    .selectAll('report')
    .where('item.editionId', '=', editionId)
    .orderBy('item.number')
    .execute();
}

/** Accepted items about which nobody was asked, and whose last day is over as they were handed in. */
export function itemsToAsk(db: Db, today: Day) {
  return weekTables(db)
    .selectFrom('actionWeekItems as item')
    .innerJoin('actionWeeks as edition', 'edition.id', 'item.editionId')
    .leftJoin('actionWeekReports as report', 'report.itemId', 'item.id')
    .select(['item.id', 'item.eventId'])
    .where('item.state', '=', 'accepted')
    .where('item.partnerId', 'is not', null)
    .where('edition.state', 'in', ['published', 'reports'])
    .where('report.itemId', 'is', null)
    .where(sql<boolean>`item.last_day < ${today}::date`)
    .orderBy('item.number')
    .limit(200)
    .execute();
}

/** Items whose partners were asked before a moment and have neither answered nor been reminded. */
export async function itemsToRemind(db: Db, askedBefore: Date): Promise<readonly string[]> {
  const rows = await weekTables(db)
    .selectFrom('actionWeekReports as report')
    .innerJoin('actionWeekItems as item', 'item.id', 'report.itemId')
    .innerJoin('actionWeeks as edition', 'edition.id', 'item.editionId')
    .select('report.itemId')
    .where('report.receivedAt', 'is', null)
    .where('report.remindedAt', 'is', null)
    .where('report.askedAt', '<', askedBefore)
    .where('item.partnerId', 'is not', null)
    .where('edition.state', 'in', ['published', 'reports'])
    .orderBy('report.askedAt')
    .limit(200)
    .execute();
  return rows.map(({ itemId }) => itemId);
}

/** Editions whose weeks are over and whose programme still stands as if they were not. */
export function editionsOver(db: Db, today: Day) {
  return weekTables(db)
    .selectFrom('actionWeeks')
    .select(['id', 'year'])
    .where('state', '=', 'published')
    .where(sql<boolean>`period_to < ${today}::date`)
    .execute();
}
