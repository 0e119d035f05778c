import { sql, type Insertable, type Selectable, type SqlBool, type Updateable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { fold } from '../../platform/district/find-places.ts';
import type { DirectoryTables } from '../directory.tables.ts';
import type { PlaceFilter } from './place-filter.ts';
import type { PlaceProfilesTable, PlacesTable, PlaceTables } from './places.tables.ts';

export type PlaceRow = Selectable<PlacesTable>;
export type ProfileRow = Selectable<PlaceProfilesTable>;

const tables = (db: Db) => db.withTables<PlaceTables & DirectoryTables>();

/** A place with the name of its municipality. */
const places = (db: Db) =>
  tables(db)
    .selectFrom('places')
    .innerJoin('municipalities', 'municipalities.key', 'places.municipalityKey')
    .selectAll('places')
    .select('municipalities.name as municipality');

export type Place = NonNullable<Awaited<ReturnType<typeof findPlace>>>;

export function findPlace(db: Db, id: string) {
  return places(db).where('places.id', '=', id).executeTakeFirst();
}

export function findPlaceByNumber(db: Db, number: number) {
  return places(db).where('places.number', '=', number).executeTakeFirst();
}

/** Several places at once, such as those of a list of inspections. */
export function placesById(db: Db, ids: readonly string[]): Promise<Place[]> {
  return places(db).where('places.id', 'in', ids).execute();
}

/** Public places, all or some of them, for the search over everything. */
export function publicPlacesOf(db: Db, ids: readonly string[] | 'all'): Promise<Place[]> {
  const query = places(db).where('places.isPublic', '=', true);
  return (ids === 'all' ? query : query.where('places.id', 'in', ids)).execute();
}

/** Reads a place and keeps others from changing it until the transaction ends. */
export function lockPlace(db: Db, id: string): Promise<PlaceRow | undefined> {
  return tables(db).selectFrom('places').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** @returns undefined when there is such a place already: the same id, or the same name and address */
export function insertPlace(db: Db, place: Insertable<PlacesTable>): Promise<PlaceRow | undefined> {
  return tables(db)
    .insertInto('places')
    .values(place)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}

export async function updatePlace(db: Db, id: string, change: Updateable<PlacesTable>): Promise<void> {
  await tables(db).updateTable('places').set(change).where('id', '=', id).execute();
}

/** The place that already has this name at this address, if there is one. */
export function findSamePlace(
  db: Db,
  { municipalityKey, name, address }: { municipalityKey: string; name: string; address: string | null },
) {
  return tables(db)
    .selectFrom('places')
    .selectAll()
    .where('municipalityKey', '=', municipalityKey)
    .where('foldedName', '=', fold(name))
    .where(sql<SqlBool>`coalesce(address, '') = ${address ?? ''}`)
    .executeTakeFirst();
}

export type Part = { limit: number; offset?: number };

/** Places in the order of their names. The list reads one more query for the total, whatever the number of places. */
export async function listPlaces(db: Db, filter: PlaceFilter, { limit, offset = 0 }: Part) {
  const found = places(db).where(matching(filter));
  const rows = await found.orderBy('places.foldedName').orderBy('places.number').limit(limit).offset(offset).execute();
  return rows;
}

export async function countPlaces(db: Db, filter: PlaceFilter): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('places')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(matching(filter))
    .executeTakeFirstOrThrow();
  return count;
}

function matching({ words, municipality, kind, access, publicOnly, age, agedBefore }: PlaceFilter) {
  const conditions = [sql<SqlBool>`true`];
  const folded = fold(words);
  // Folding leaves letters, digits and blanks only, so nothing in it is a wildcard.
  if (folded !== '') conditions.push(sql`places.folded_name like ${`%${folded}%`}`);
  else if (words !== '') conditions.push(sql`false`);
  if (municipality !== undefined) conditions.push(sql`places.municipality_key = ${municipality}`);
  if (kind !== undefined) conditions.push(sql`places.kind = ${kind}`);
  if (access !== undefined) conditions.push(sql`places.marks @> array[${access}]::text[]`);
  if (publicOnly) conditions.push(sql`places.is_public`);
  if (age === 'unchecked') conditions.push(sql`places.confirmed_on is null`);
  if (age === 'old') conditions.push(sql`places.confirmed_on <= ${agedBefore ?? null}`);
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** All profiles of some places, the newest of each first; of one day the one written last. */
export function profilesOf(db: Db, placeIds: readonly string[]): Promise<ProfileRow[]> {
  return tables(db)
    .selectFrom('placeProfiles')
    .selectAll()
    .where('placeId', 'in', placeIds)
    .orderBy('placeId')
    .orderBy('confirmedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

export function findProfile(db: Db, id: string): Promise<ProfileRow | undefined> {
  return tables(db).selectFrom('placeProfiles').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Writes a profile; one that comes from the same source takes the place of the former. */
export function saveProfile(db: Db, profile: Insertable<PlaceProfilesTable>): Promise<ProfileRow> {
  return tables(db)
    .insertInto('placeProfiles')
    .values(profile)
    .onConflict((conflict) =>
      conflict.columns(['placeId', 'source']).doUpdateSet((row) => ({
        confirmedOn: row.ref('excluded.confirmedOn'),
        method: row.ref('excluded.method'),
        facts: row.ref('excluded.facts'),
        remark: row.ref('excluded.remark'),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
