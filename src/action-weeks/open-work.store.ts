import type { Db } from '../platform/database.ts';
import { weekTables } from './editions.store.ts';

const items = (db: Db) =>
  weekTables(db)
    .selectFrom('actionWeekItems as item')
    .innerJoin('actionWeeks as edition', 'edition.id', 'item.editionId')
    .select(['item.id', 'item.title', 'edition.year'])
    .where('edition.state', '<>', 'finished');

/** Handed in and not decided, the oldest first. */
export async function itemsToReview(db: Db) {
  const rows = await items(db)
    .select('item.handedInAt as since')
    .where('item.state', '=', 'handedIn')
    .orderBy('item.handedInAt')
    .limit(500)
    .execute();
  return rows.flatMap(({ since, ...row }) => (since === null ? [] : [{ ...row, since }]));
}

/** Asked before a moment and not answered since. */
export function oldQuestions(db: Db, before: Date) {
  return items(db)
    .select('item.updatedAt as since')
    .where('item.state', '=', 'question')
    .where('item.updatedAt', '<', before)
    .orderBy('item.updatedAt')
    .limit(500)
    .execute();
}

/** With pictures that nobody of the office has looked at. */
export function picturesToSee(db: Db) {
  return items(db)
    .innerJoin('actionWeekPictures as picture', 'picture.itemId', 'item.id')
    .select(({ fn }) => fn.min('picture.addedAt').as('since'))
    .where('picture.shownSince', 'is', null)
    .groupBy(['item.id', 'item.title', 'edition.year'])
    .orderBy('since')
    .limit(500)
    .execute();
}

/** Asked for a report before a moment, and none has come. */
export function missingReports(db: Db, askedBefore: Date) {
  return items(db)
    .innerJoin('actionWeekReports as report', 'report.itemId', 'item.id')
    .select('report.askedAt as since')
    .where('report.receivedAt', 'is', null)
    .where('report.askedAt', '<', askedBefore)
    .orderBy('report.askedAt')
    .limit(500)
    .execute();
}
