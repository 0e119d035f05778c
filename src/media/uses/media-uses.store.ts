import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { MediaTables, MediaUsesTable } from '../media.tables.ts';

const tables = (db: Db) => db.withTables<MediaTables>();

export type MediaUseRow = Selectable<MediaUsesTable>;

/** The places where a medium is used, by name. */
export function usesOf(db: Db, mediaId: string): Promise<MediaUseRow[]> {
  return tables(db).selectFrom('mediaUses').selectAll().where('mediaId', '=', mediaId).orderBy('title').execute();
}

/** Those of some media that are there, kept from being deleted until the transaction ends. */
export async function holdMedia(
  db: Db,
  { codes, ids }: { readonly codes: readonly string[]; readonly ids: readonly string[] },
): Promise<readonly string[]> {
  if (codes.length + ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('media')
    .select('id')
    .where((is) => is.or([is('code', 'in', ['', ...codes]), is('id', '=', is.fn.any(is.val(ids)))]))
    .orderBy('id')
    .forKeyShare()
    .execute();
  return rows.map(({ id }) => id);
}

export async function deleteUses(db: Db, usedBy: string, record: string): Promise<void> {
  await tables(db).deleteFrom('mediaUses').where('usedBy', '=', usedBy).where('record', '=', record).execute();
}

export async function insertUses(db: Db, uses: readonly Insertable<MediaUsesTable>[]): Promise<void> {
  if (uses.length > 0) await tables(db).insertInto('mediaUses').values(uses).execute();
}
