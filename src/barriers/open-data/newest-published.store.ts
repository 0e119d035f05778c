import type { Db } from '../../platform/database.ts';
import { barrierTables } from '../barriers.store.ts';

/** The barriers that everybody can read since the shortest time; merged ones stand with the one they belong to. */
export function newestPublished(db: Db, limit: number) {
  return barrierTables(db)
    .selectFrom('barriers')
    .select([
      'number',
      'publicTitle',
      'publicText',
      'publicTitleEasy',
      'publicTextEasy',
      'easyState',
      'publishedAt',
      'updatedAt',
    ])
    .where('publishedAt', 'is not', null)
    .$narrowType<{ publishedAt: Date }>()
    .where('state', '<>', 'duplicate')
    .orderBy('publishedAt', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}
