import type { Db } from '../../platform/database.ts';
import { subjectOfOldLink } from '../../platform/secrets/signed-link.store.ts';
import { barrierTables } from '../barriers.store.ts';
import { answerLink } from '../referrals.store.ts';

/** The question a link was about, even when the link no longer works. */
export function questionOfOldLink(db: Db, token: string): Promise<string | null> {
  return subjectOfOldLink(db, token, answerLink);
}

/** The barrier a question is about. */
export function findBarrierById(db: Db, id: string) {
  return barrierTables(db).selectFrom('barriers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** True unless a body was asked about the same barrier later. */
export async function isNewestQuestion(
  db: Db,
  question: { id: string; barrierId: string; sentAt: Date },
): Promise<boolean> {
  const newer = await barrierTables(db)
    .selectFrom('referrals')
    .select('id')
    .where('barrierId', '=', question.barrierId)
    .where('id', '<>', question.id)
    .where('sentAt', '>=', question.sentAt)
    .limit(1)
    .executeTakeFirst();
  return newer === undefined;
}

/** Photos that everybody may see, in order. */
export function approvedPhotos(db: Db, barrierId: string) {
  return barrierTables(db)
    .selectFrom('barrierPhotos')
    .innerJoin('storedFiles', (join) =>
      join.on((is) => is('storedFiles.id', '=', is.fn.coalesce('barrierPhotos.blurredFileId', 'barrierPhotos.fileId'))),
    )
    .select([
      'barrierPhotos.id',
      'barrierPhotos.description',
      'storedFiles.id as fileId',
      'storedFiles.width',
      'storedFiles.height',
    ])
    .where('barrierPhotos.barrierId', '=', barrierId)
    .where('barrierPhotos.state', '=', 'approved')
    .orderBy('barrierPhotos.position')
    .execute();
}
