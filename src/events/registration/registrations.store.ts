import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { EventRegistrationsTable, EventTables } from '../events.tables.ts';

const tables = (db: Db) => db.withTables<EventTables>();

export type RegistrationRow = Selectable<EventRegistrationsTable>;

export function insertRegistration(db: Db, row: Insertable<EventRegistrationsTable>): Promise<RegistrationRow> {
  return tables(db).insertInto('eventRegistrations').values(row).returningAll().executeTakeFirstOrThrow();
}

export function findRegistration(db: Db, id: string): Promise<RegistrationRow | undefined> {
  return tables(db).selectFrom('eventRegistrations').selectAll().where('id', '=', id).executeTakeFirst();
}

export function findByCode(db: Db, hash: Buffer): Promise<RegistrationRow | undefined> {
  return tables(db).selectFrom('eventRegistrations').selectAll().where('codeHash', '=', hash).executeTakeFirst();
}

export async function updateRegistration(
  db: Db,
  id: string,
  change: Updateable<EventRegistrationsTable>,
): Promise<void> {
  await tables(db).updateTable('eventRegistrations').set(change).where('id', '=', id).execute();
}

/** Everybody of one date in the order in which they came; those who withdrew are left out. */
export function registrationsOf(db: Db, dateId: string): Promise<RegistrationRow[]> {
  return tables(db)
    .selectFrom('eventRegistrations')
    .selectAll()
    .where('dateId', '=', dateId)
    .where('state', '<>', 'withdrawn')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

export async function seatsTaken(db: Db, dateId: string): Promise<number> {
  const { taken } = await tables(db)
    .selectFrom('eventRegistrations')
    .select(sql<number>`coalesce(sum(persons), 0)::int`.as('taken'))
    .where('dateId', '=', dateId)
    .where('state', '=', 'registered')
    .executeTakeFirstOrThrow();
  return taken;
}

export type DateCounts = { readonly registered: number; readonly waiting: number };

/** People with a seat and people who wait, of several dates at once. */
export async function countsOf(db: Db, dateIds: readonly string[]): Promise<ReadonlyMap<string, DateCounts>> {
  if (dateIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('eventRegistrations')
    .select('dateId')
    .select(sql<number>`coalesce(sum(persons) filter (where state = 'registered'), 0)::int`.as('registered'))
    .select(sql<number>`coalesce(sum(persons) filter (where state = 'waiting'), 0)::int`.as('waiting'))
    .where('dateId', 'in', dateIds)
    .groupBy('dateId')
    .execute();
  return new Map(rows.map(({ dateId, ...counts }) => [dateId, counts]));
}

/** Forgets what people need, for dates that ended before a moment. */
export async function eraseNeeds(db: Db, endedBefore: Date): Promise<number> {
  const done = await tables(db)
    .updateTable('eventRegistrations')
    .set({ needs: null })
    .where('needs', 'is not', null)
    .where('dateId', 'in', (dates) =>
      dates.selectFrom('eventDates').select('eventDates.id').where('eventDates.endsAt', '<', endedBefore),
    )
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Forgets who they were; the row stays as a count. @returns the ids of those who were forgotten */
export async function erasePersons(db: Db, endedBefore: Date): Promise<readonly string[]> {
  const rows = await tables(db)
    .updateTable('eventRegistrations')
    .set({ name: null, email: null, telephone: null, needs: null, codeHash: null, callAbout: null })
    .where((fields) =>
      fields.or([fields('name', 'is not', null), fields('email', 'is not', null), fields('telephone', 'is not', null)]),
    )
    .where('dateId', 'in', (dates) =>
      dates.selectFrom('eventDates').select('eventDates.id').where('eventDates.endsAt', '<', endedBefore),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
