import type { Insertable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { SolutionPicturesTable, SolutionTables } from '../solutions.tables.ts';

const tables = (db: Db) => db.withTables<SolutionTables>();

/** The pictures of an entry in the order in which they were added. */
export function picturesOf(db: Db, solutionId: string) {
  return tables(db)
    .selectFrom('solutionPictures')
    .innerJoin('storedFiles', 'storedFiles.id', 'solutionPictures.fileId')
    .selectAll('solutionPictures')
    .select(({ fn, val }) => [
      fn.coalesce('storedFiles.width', val(1600)).as('width'),
      fn.coalesce('storedFiles.height', val(1200)).as('height'),
    ])
    .where('solutionId', '=', solutionId)
    .orderBy('addedAt')
    .orderBy('solutionPictures.id')
    .execute();
}

export type SolutionPicture = Awaited<ReturnType<typeof picturesOf>>[number];

/** One picture, only if it belongs to the entry. */
export function findPicture(db: Db, solutionId: string, id: string) {
  return tables(db)
    .selectFrom('solutionPictures')
    .selectAll()
    .where('solutionId', '=', solutionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertPicture(db: Db, picture: Insertable<SolutionPicturesTable>): Promise<string> {
  const { id } = await tables(db)
    .insertInto('solutionPictures')
    .values(picture)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function deletePicture(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('solutionPictures').where('id', '=', id).execute();
}
