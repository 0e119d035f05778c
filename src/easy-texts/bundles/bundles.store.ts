import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db } from '../../platform/database.ts';
import type { EasyBundlesTable, EasyBundleTextsTable, EasyTextsTables } from '../easy-texts.tables.ts';

const tables = (db: Db) => db.withTables<EasyTextsTables>();

export type BundleRow = Selectable<EasyBundlesTable>;
export type BundleTextRow = Selectable<EasyBundleTextsTable>;

export async function insertBundle(
  db: Db,
  bundle: Insertable<EasyBundlesTable>,
  texts: readonly Omit<Insertable<EasyBundleTextsTable>, 'bundle'>[],
): Promise<number> {
  const { number } = await tables(db)
    .insertInto('easyBundles')
    .values(bundle)
    .returning('number')
    .executeTakeFirstOrThrow();
  await tables(db)
    .insertInto('easyBundleTexts')
    .values(texts.map((text) => ({ ...text, bundle: number })))
    .execute();
  return number;
}

const countTexts = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<number>`(select count(*) from easy_bundle_texts as texts
    where texts.bundle = easy_bundles.number and ${condition})::int`;

const withCounts = (db: Db) =>
  tables(db)
    .selectFrom('easyBundles')
    .selectAll()
    .select([
      countTexts(sql<boolean>`true`).as('texts'),
      countTexts(sql<boolean>`texts.returned is not null`).as('back'),
      countTexts(sql<boolean>`texts.taken_at is not null`).as('taken'),
    ]);

/** Those that are out come first, the newest before older ones. */
export function listBundles(db: Db, { limit, offset }: { limit: number; offset: number }) {
  return withCounts(db)
    .orderBy(sql`closed_at is not null`)
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export type ListedBundle = Awaited<ReturnType<typeof listBundles>>[number];

export async function countBundles(db: Db): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('easyBundles')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function findBundle(db: Db, number: number): Promise<ListedBundle | undefined> {
  return withCounts(db).where('number', '=', number).executeTakeFirst();
}

/** Reads a bundle and keeps others from changing it until the transaction ends. */
export function lockBundle(db: Db, number: number): Promise<BundleRow | undefined> {
  return tables(db).selectFrom('easyBundles').selectAll().where('number', '=', number).forUpdate().executeTakeFirst();
}

export function textsOfBundle(db: Db, bundle: number): Promise<BundleTextRow[]> {
  return tables(db)
    .selectFrom('easyBundleTexts')
    .selectAll()
    .where('bundle', '=', bundle)
    .orderBy('position')
    .execute();
}

export async function setClosed(db: Db, number: number, closedAt: Date | null): Promise<void> {
  await tables(db).updateTable('easyBundles').set({ closedAt }).where('number', '=', number).execute();
}

type Returned = { readonly position: number; readonly words: Readonly<Record<string, string>> };

/** Keeps what came back, all of it in one go; it waits for somebody to look at it. */
export async function keepReturned(db: Db, bundle: number, returned: readonly Returned[], now: Date): Promise<void> {
  if (returned.length === 0) return;
  await sql`
    update easy_bundle_texts as texts set returned = came.words, returned_at = ${now}, taken_at = null
    from jsonb_to_recordset(${JSON.stringify(returned)}::jsonb) as came (position integer, words jsonb)
    where texts.bundle = ${bundle} and texts.position = came.position
      and (texts.taken_at is null or texts.returned <> came.words)`.execute(db);
}

export async function markTaken(db: Db, { bundle, position }: BundleTextRow, now: Date): Promise<void> {
  await tables(db)
    .updateTable('easyBundleTexts')
    .set({ takenAt: now })
    .where('bundle', '=', bundle)
    .where('position', '=', position)
    .execute();
}

/** Bundles that went out before a moment and are not back, the oldest first. */
export async function bundlesOutSince(db: Db, before: Date, most: number) {
  const rows = await tables(db)
    .selectFrom('easyBundles')
    .select(['number', 'office', 'createdAt', sql<number>`count(*) over ()::int`.as('total')])
    .where('closedAt', 'is', null)
    .where('createdAt', '<', before)
    .orderBy('createdAt')
    .limit(most)
    .execute();
  return { rows, count: rows[0]?.total ?? 0 };
}

/** Bundles of which something came back that nobody has looked at, the oldest first. */
export async function bundlesToLookAt(db: Db, most: number) {
  const rows = await tables(db)
    .selectFrom('easyBundles')
    .innerJoin('easyBundleTexts', 'easyBundleTexts.bundle', 'easyBundles.number')
    .select(['number', 'office', sql<number>`count(*)::int`.as('texts')])
    .select((select) => select.fn.min<Date>('returnedAt').as('since'))
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where('closedAt', 'is', null)
    .where('returned', 'is not', null)
    .where('takenAt', 'is', null)
    .groupBy(['number', 'office'])
    .orderBy('since')
    .limit(most)
    .execute();
  return { rows, count: rows[0]?.total ?? 0 };
}
