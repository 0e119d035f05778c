import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';

/** Takes the whole plan away, so that a test begins without any edition. Truncating passes by the triggers that freeze records. */
export async function clearPlan(db: Db): Promise<void> {
  await sql`truncate plan_editions, measures cascade`.execute(db);
}
