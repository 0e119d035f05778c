import type { Insertable, Updateable } from 'kysely';
import type { Db } from '../platform/database.ts';
import { inOrderOfKinds } from './competent-body.ts';
import type { District } from '../platform/district/district.ts';
import type { CompetentBodiesTable, DirectoryTables } from './directory.tables.ts';

const tables = (db: Db) => db.withTables<DirectoryTables>();

/** Brings administrations, other bodies and municipalities of the district into the database; what staff entered stays. */
export async function saveDistrict(db: Db, district: District, now: Date): Promise<void> {
  const bodies = [...district.administrations, ...district.otherBodies].map((body) => ({
    code: body.code,
    kind: body.kind,
    name: body.name,
    competence: JSON.stringify(body.competence),
    email: body.email,
    telephone: body.telephone,
    address: body.address?.join('\n') ?? null,
    active: true,
    updatedAt: now,
  }));
  await tables(db)
    .insertInto('competentBodies')
    .values(bodies)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        kind: row.ref('excluded.kind'),
        competence: row.ref('excluded.competence'),
      })),
    )
    .execute();
  const codes = new Map(district.administrations.map(({ listedAs, code }) => [listedAs, code]));
  await tables(db)
    .insertInto('municipalities')
    .values(
      district.municipalities.map(({ key, name, administration }) => ({
        key,
        name,
        bodyCode: codes.get(administration) ?? '',
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), bodyCode: row.ref('excluded.bodyCode') })),
    )
    .execute();
}

export async function listBodies(db: Db) {
  return inOrderOfKinds(await tables(db).selectFrom('competentBodies').selectAll().orderBy('name').execute());
}

/** Those that questions may go to. */
export async function listActiveBodies(db: Db) {
  return (await listBodies(db)).filter(({ active }) => active);
}

export function findBody(db: Db, code: string) {
  return tables(db).selectFrom('competentBodies').selectAll().where('code', '=', code).executeTakeFirst();
}

/** The administration that answers for a municipality, its own or that of its association. */
export function findBodyOfMunicipality(db: Db, municipalityKey: string) {
  return tables(db)
    .selectFrom('competentBodies')
    .innerJoin('municipalities', 'municipalities.bodyCode', 'competentBodies.code')
    .selectAll('competentBodies')
    .where('municipalities.key', '=', municipalityKey)
    .executeTakeFirst();
}

export async function insertBody(db: Db, body: Insertable<CompetentBodiesTable>): Promise<void> {
  await tables(db).insertInto('competentBodies').values(body).execute();
}

/** @returns false when there is no such body */
export async function updateBody(db: Db, code: string, change: Updateable<CompetentBodiesTable>): Promise<boolean> {
  const result = await tables(db)
    .updateTable('competentBodies')
    .set(change)
    .where('code', '=', code)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function answersForMunicipalities(db: Db, code: string): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('municipalities')
    .select('key')
    .where('bodyCode', '=', code)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type CompetentBody = NonNullable<Awaited<ReturnType<typeof findBody>>>;
