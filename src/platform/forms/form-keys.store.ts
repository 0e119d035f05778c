import type { Db } from '../database.ts';
import type { SentForm } from './form-key.ts';

/**
 * Takes a key for the thing that is made now. Whoever sends the same form at the same moment waits here until the first is done.
 * @returns false when something was made with it before
 */
export async function takeFormKey(db: Db, { form, key, sent }: SentForm & { key: string }, at: Date): Promise<boolean> {
  const taken = await db
    .insertInto('usedFormKeys')
    .values({ key, form, sent, usedAt: at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return taken !== undefined;
}

export function findFormKey(db: Db, key: string) {
  return db
    .selectFrom('usedFormKeys')
    .select(['form', 'sent', 'made'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
}

export async function noteWhatWasMade(db: Db, key: string, made: string): Promise<void> {
  await db.updateTable('usedFormKeys').set({ made }).where('key', '=', key).execute();
}

export async function deleteFormKeysUsedBefore(db: Db, before: Date): Promise<number> {
  const result = await db.deleteFrom('usedFormKeys').where('usedAt', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
