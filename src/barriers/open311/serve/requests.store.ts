import { sql } from 'kysely';
import type { Db } from '../../../platform/database.ts';
import { barrierStates, closedStates } from '../../barrier.ts';
import { barrierTables } from '../../barriers.store.ts';
import type { RequestQuery } from './request-query.ts';

const closed = [...closedStates];
const open = barrierStates.filter((state) => !closedStates.has(state));

/**
 * Barriers with everything that GeoReport v2 tells of them. Only published ones; whoever shows a key also finds those that came with it, of
 * which the caller may tell the state and nothing else.
 */
function told(db: Db, keyId: string | null) {
  const tables = barrierTables(db);
  const published = tables
    .selectFrom('barriers')
    .leftJoin('municipalities', 'municipalities.key', 'barriers.municipalityKey')
    .leftJoin('competentBodies', 'competentBodies.code', 'barriers.bodyCode')
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('barrierHistory')
          .select(['barrierHistory.publicText as news', 'barrierHistory.publicTextEasy as newsEasy'])
          .whereRef('barrierHistory.barrierId', '=', 'barriers.id')
          .where('barrierHistory.publicText', 'is not', null)
          .orderBy('barrierHistory.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('barrierPhotos')
          .select('barrierPhotos.id as photoId')
          .whereRef('barrierPhotos.barrierId', '=', 'barriers.id')
          .where('barrierPhotos.state', '=', 'approved')
          .orderBy('barrierPhotos.position')
          .orderBy('barrierPhotos.id')
          .limit(1)
          .as('photo'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('referrals')
          .select(['referrals.answerBy', 'referrals.answerByPrecision'])
          .whereRef('referrals.barrierId', '=', 'barriers.id')
          .whereRef('referrals.bodyCode', '=', 'barriers.bodyCode')
          .where('referrals.answer', '=', 'willAct')
          // What was promised before a barrier was taken up again no longer stands.
          .where(
            sql<boolean>`referrals.answered_at > coalesce((select max(step.at) from barrier_history step
              where step.barrier_id = barriers.id and step.from_state = any(${closed}) and step.to_state = any(${open})),
              '-infinity')`,
          )
          .orderBy('referrals.answeredAt', 'desc')
          .limit(1)
          .as('promise'),
      (join) => join.onTrue(),
    )
    .select([
      'barriers.number',
      'barriers.state',
      'barriers.outcome',
      'barriers.kind',
      'barriers.publicTitle',
      'barriers.publicText',
      'barriers.publicTitleEasy',
      'barriers.publicTextEasy',
      'barriers.easyState',
      'barriers.placeText',
      'barriers.municipalityKey',
      'barriers.lat',
      'barriers.lon',
      'barriers.createdAt',
      'barriers.updatedAt',
      'barriers.publishedAt',
      'municipalities.name as municipality',
      'competentBodies.name as bodyName',
      'latest.news',
      'latest.newsEasy',
      'photo.photoId',
      'promise.answerBy',
      'promise.answerByPrecision',
    ]);
  if (keyId === null) return published.where('barriers.publishedAt', 'is not', null);
  const own = tables.selectFrom('open311Posts').select('barrierId').where('keyId', '=', keyId);
  return published.where((where) =>
    where.or([where('barriers.publishedAt', 'is not', null), where('barriers.id', 'in', own)]),
  );
}

/** Those that were asked for, the newest first; merged ones only by their number, as in the public list. */
export function findRequests(db: Db, query: RequestQuery, keyId: string | null) {
  const { numbers, kinds, statuses, from, before, changedFrom, changedBefore, page, pageSize } = query;
  let rows = told(db, keyId)
    .orderBy('barriers.createdAt', 'desc')
    .orderBy('barriers.number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  if (numbers) return rows.where('barriers.number', 'in', numbers.length > 0 ? [...numbers] : [-1]).execute();
  rows = rows.where('barriers.state', '<>', 'duplicate');
  if (kinds)
    rows = rows.where((where) =>
      where.or([
        where('barriers.kind', 'in', kinds.length > 0 ? [...kinds] : [null]),
        ...(kinds.includes('other') ? [where('barriers.kind', 'is', null)] : []),
      ]),
    );
  if (!statuses.includes('open')) rows = rows.where('barriers.state', 'in', closed);
  if (!statuses.includes('closed')) rows = rows.where('barriers.state', 'not in', closed);
  if (from) rows = rows.where('barriers.createdAt', '>=', from);
  if (before) rows = rows.where('barriers.createdAt', '<=', before);
  if (changedFrom) rows = rows.where('barriers.updatedAt', '>=', changedFrom);
  if (changedBefore) rows = rows.where('barriers.updatedAt', '<=', changedBefore);
  return rows.execute();
}

export type ToldBarrier = Awaited<ReturnType<typeof findRequests>>[number];

export function findRequest(db: Db, number: number, keyId: string | null) {
  return told(db, keyId).where('barriers.number', '=', number).executeTakeFirst();
}
