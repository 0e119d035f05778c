import type { Db } from './database.ts';

/**
 * A value that every process of this installation shares, made once by whoever needs it first.
 * @param make called when there is none yet; a competing process may win, then its value is returned
 */
export async function installationValue(db: Db, key: string, make: () => string): Promise<string> {
  const found = await db.selectFrom('installation').select('value').where('key', '=', key).executeTakeFirst();
  if (found) return found.value;
  await db
    .insertInto('installation')
    .values({ key, value: make() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('installation')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return value;
}
