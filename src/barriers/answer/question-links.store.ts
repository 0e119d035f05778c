import type { Db } from '../../platform/database.ts';
import { subjectOfOldLink } from '../../platform/secrets/signed-link.store.ts';
import { barrierTables } from '../barriers.store.ts';
import { answerLink, withBody, type ReferralWithBody } from '../referrals.store.ts';

/** The question a link was about, even when the link no longer works. */
export function questionOfOldLink(db: Db, token: string): Promise<string | null> {
  return subjectOfOldLink(db, token, answerLink);
}

/** The barrier a question is about. */
export function findBarrierById(db: Db, id: string) {
  return barrierTables(db).selectFrom('barriers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A question with the name of the body; `isNewest` unless a body was asked about the same barrier later. */
const questionById = (db: Db, id: string) =>
  withBody(db)
    .select((fields) =>
      fields
        .not(
          fields.exists(
            fields
              .selectFrom('referrals as later')
              .select('later.id')
              .whereRef('later.barrierId', '=', 'referrals.barrierId')
              .whereRef('later.id', '<>', 'referrals.id')
              .whereRef('later.sentAt', '>=', 'referrals.sentAt'),
          ),
        )
        .$castTo<boolean>()
        .as('isNewest'),
    )
    .where('referrals.id', '=', id);

export type Question = ReferralWithBody & { readonly isNewest: boolean };

export function findQuestionById(db: Db, id: string): Promise<Question | undefined> {
  return questionById(db, id).executeTakeFirst();
}

/**
 * Reads a question and keeps others from changing it until the transaction ends. Its barrier must be locked before: whoever asks another body holds
 * that lock, so that nothing newer can be on its way.
 */
export function lockQuestion(db: Db, id: string): Promise<Question | undefined> {
  return questionById(db, id).forUpdate('referrals').executeTakeFirst();
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
