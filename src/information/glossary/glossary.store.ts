import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { InformationTables } from '../information.tables.ts';
import type { GlossaryTermsTable } from './glossary.tables.ts';

const tables = (db: Db) => db.withTables<InformationTables>();

export type TermRow = Selectable<GlossaryTermsTable>;

/** All terms, or some of them. A glossary has some hundreds, and they stand on one page. */
export function listTerms(db: Db, ids: readonly string[] | 'all' = 'all'): Promise<TermRow[]> {
  const query = tables(db).selectFrom('glossaryTerms').selectAll().orderBy('slug');
  return (ids === 'all' ? query : query.where('id', 'in', ids)).execute();
}

/** The words that are explained, without the explanations. */
export function termNames(db: Db) {
  return tables(db).selectFrom('glossaryTerms').select(['title', 'titleEasy', 'otherWords']).execute();
}

export function findTerm(db: Db, id: string): Promise<TermRow | undefined> {
  return tables(db).selectFrom('glossaryTerms').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a term and keeps others from changing it until the transaction ends. */
export function lockTerm(db: Db, id: string): Promise<TermRow | undefined> {
  return tables(db).selectFrom('glossaryTerms').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** @returns undefined when another term stands at that part of the page */
export function insertTerm(db: Db, term: Insertable<GlossaryTermsTable>): Promise<TermRow | undefined> {
  return tables(db)
    .insertInto('glossaryTerms')
    .values(term)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returningAll()
    .executeTakeFirst();
}

export async function updateTerm(db: Db, id: string, change: Updateable<GlossaryTermsTable>): Promise<void> {
  await tables(db).updateTable('glossaryTerms').set(change).where('id', '=', id).execute();
}

export async function deleteTermRow(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('glossaryTerms').where('id', '=', id).execute();
}

/** Names of the folder's terms that were taken over already. */
export async function termsTaken(db: Db): Promise<ReadonlySet<string>> {
  const rows = await tables(db).selectFrom('glossarySources').select('name').execute();
  return new Set(rows.map(({ name }) => name));
}

/** @returns false when another process has just taken it over */
export async function rememberTermTaken(db: Db, name: string, takenAt: Date): Promise<boolean> {
  const row = await tables(db)
    .insertInto('glossarySources')
    .values({ name, takenAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst();
  return row !== undefined;
}
