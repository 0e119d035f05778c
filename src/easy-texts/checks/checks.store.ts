import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { TextReference } from '../easy-address.ts';
import type { EasyChecksTable, EasyTextsTables } from '../easy-texts.tables.ts';

const tables = (db: Db) => db.withTables<EasyTextsTables>();

export type EasyCheckRow = Selectable<EasyChecksTable>;

export async function insertCheck(db: Db, check: Insertable<EasyChecksTable>): Promise<string> {
  const { id } = await tables(db).insertInto('easyChecks').values(check).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** What was said of one text, the newest first. */
export function checksOf(db: Db, { kind, id }: TextReference): Promise<EasyCheckRow[]> {
  return tables(db)
    .selectFrom('easyChecks')
    .selectAll()
    .where('kind', '=', kind)
    .where('textId', '=', id)
    .orderBy('checkedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute();
}

const yearOf = sql<number>`extract(year from checked_on)::int`;

/** Everything that was recorded for a year, in the order of the days. */
export function checksIn(db: Db, year: number): Promise<EasyCheckRow[]> {
  return tables(db)
    .selectFrom('easyChecks')
    .selectAll()
    .where('checkedOn', '>=', `${year}-01-01`)
    .where('checkedOn', '<=', `${year}-12-31`)
    .orderBy('checkedOn')
    .orderBy('recordedAt')
    .execute();
}

/** A text counts once a year, however often it was read. */
export function sumsByYear(db: Db) {
  return tables(db)
    .selectFrom('easyChecks')
    .select([
      yearOf.as('year'),
      sql<number>`count(distinct (kind, text_id)) filter (where result <> 'not-understood')::int`.as('texts'),
      sql<number>`count(*)::int`.as('checks'),
      sql<number>`coalesce(sum(cost_cents), 0)::bigint`.as('cents'),
      sql<number>`count(*) filter (where cost_cents is null)::int`.as('withoutCost'),
    ])
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute();
}

export type YearSum = Awaited<ReturnType<typeof sumsByYear>>[number];
