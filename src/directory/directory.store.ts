import type { Db } from '../platform/database.ts';
import type { District } from '../platform/district/district.ts';
import type { DirectoryTables } from './directory.tables.ts';

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

export function listBodies(db: Db) {
  return tables(db).selectFrom('competentBodies').selectAll().orderBy('kind').orderBy('name').execute();
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

export type CompetentBody = NonNullable<Awaited<ReturnType<typeof findBody>>>;
