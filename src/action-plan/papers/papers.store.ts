import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import type { PaperKey } from './paper.ts';
import type { PlanPapersTable } from './papers.tables.ts';

const paperTables = (db: Db) => db.withTables<{ planPapers: PlanPapersTable }>();

export type PaperRow = Selectable<PlanPapersTable>;

export function findPaper(db: Db, key: PaperKey): Promise<PaperRow | undefined> {
  const { kind, subject, format, locale, revision, day } = key;
  return paperTables(db)
    .selectFrom('planPapers')
    .selectAll()
    .where((is) => is.and({ kind, subject, format, locale, revision, day }))
    .executeTakeFirst();
}

export function findPaperById(db: Db, id: string): Promise<PaperRow | undefined> {
  return paperTables(db).selectFrom('planPapers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a paper and keeps others from it until the transaction ends. */
export function lockPaper(db: Db, id: string): Promise<PaperRow | undefined> {
  return paperTables(db).selectFrom('planPapers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Writes down a paper, unless somebody was quicker; then nothing comes back. */
export function insertPaper(db: Db, paper: Insertable<PlanPapersTable>): Promise<PaperRow | undefined> {
  return paperTables(db)
    .insertInto('planPapers')
    .values(paper)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}

export async function updatePaper(db: Db, id: string, change: Updateable<PlanPapersTable>): Promise<void> {
  await paperTables(db).updateTable('planPapers').set(change).where('id', '=', id).execute();
}

export async function deletePaper(db: Db, id: string): Promise<void> {
  await paperTables(db).deleteFrom('planPapers').where('id', '=', id).execute();
}

/** Papers that nobody can be given any more: of an older state of the plan, or of an earlier day. */
export function outdatedPapers(
  db: Db,
  { revision, day }: { revision: number; day: Day },
): Promise<readonly PaperRow[]> {
  return paperTables(db)
    .selectFrom('planPapers')
    .selectAll()
    .where((is) => is.or([is('revision', '<', revision), is('day', '<', day)]))
    .execute();
}
