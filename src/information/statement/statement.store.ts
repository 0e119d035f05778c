import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { InformationTables } from '../information.tables.ts';
import type { AccessibilityEvaluationsTable, AccessibilityFindingsTable } from './statement.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

export type FindingRow = Selectable<AccessibilityFindingsTable>;
export type EvaluationRow = Selectable<AccessibilityEvaluationsTable>;

/** Those that are open, oldest first, or all. There are some dozens, and they stand on one page. */
export function listFindings(db: Db, which: 'open' | 'all'): Promise<FindingRow[]> {
  const query = tables(db).selectFrom('accessibilityFindings').selectAll().orderBy('since').orderBy('number');
  return (which === 'open' ? query.where('closedOn', 'is', null) : query).execute();
}

export function findFinding(db: Db, number: number): Promise<FindingRow | undefined> {
  return tables(db).selectFrom('accessibilityFindings').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Reads a finding and keeps others from changing it until the transaction ends. */
export function lockFinding(db: Db, number: number): Promise<FindingRow | undefined> {
  return tables(db)
    .selectFrom('accessibilityFindings')
    .selectAll()
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
}

export function insertFinding(db: Db, finding: Insertable<AccessibilityFindingsTable>): Promise<FindingRow> {
  return tables(db).insertInto('accessibilityFindings').values(finding).returningAll().executeTakeFirstOrThrow();
}

export async function updateFinding(db: Db, id: string, change: Updateable<AccessibilityFindingsTable>): Promise<void> {
  await tables(db).updateTable('accessibilityFindings').set(change).where('id', '=', id).execute();
}

/** The findings that a feedback led to. */
export function findingsFrom(db: Db, feedbackId: string) {
  return tables(db)
    .selectFrom('accessibilityFindings')
    .select(['number', 'title'])
    .where('feedbackId', '=', feedbackId)
    .orderBy('number')
    .execute();
}

/** The open ones whose planned day is over. */
export function overdueFindings(db: Db, today: Day) {
  return tables(db)
    .selectFrom('accessibilityFindings')
    .select(['number', 'title', 'plannedUntil'])
    .where('closedOn', 'is', null)
    .where('plannedUntil', '<', today)
    .orderBy('plannedUntil')
    .orderBy('number')
    .execute();
}

/** The newest first. */
export function listEvaluations(db: Db): Promise<EvaluationRow[]> {
  return tables(db)
    .selectFrom('accessibilityEvaluations')
    .selectAll()
    .orderBy('evaluatedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();
}

/** @returns false when the one of the county's folder is there already */
export async function insertEvaluation(
  db: Db,
  evaluation: Insertable<AccessibilityEvaluationsTable>,
): Promise<boolean> {
  const row = await tables(db)
    .insertInto('accessibilityEvaluations')
    .values(evaluation)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
