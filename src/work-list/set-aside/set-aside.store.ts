import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { workListTables } from '../work-list.tables.ts';
import type { SetAside } from './set-aside.ts';

/** Everything that is set aside: what two or three people put off by hand, so always few rows. */
export function listSetAside(db: Db): Promise<readonly SetAside[]> {
  return workListTables(db).selectFrom('workSetAside').selectAll().orderBy('at').execute();
}

/** Sets a thing aside; what was decided about it before is replaced. */
export async function saveSetAside(db: Db, aside: SetAside): Promise<void> {
  await workListTables(db)
    .insertInto('workSetAside')
    .values(aside)
    .onConflict((conflict) =>
      conflict.columns(['slice', 'key']).doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        assigneeId: row.ref('excluded.assigneeId'),
        until: row.ref('excluded.until'),
        reason: row.ref('excluded.reason'),
        note: row.ref('excluded.note'),
        urgency: row.ref('excluded.urgency'),
        by: row.ref('excluded.by'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute();
}

/** @returns whether it was set aside */
export async function deleteSetAside(db: Db, { slice, key }: { slice: string; key: string }): Promise<boolean> {
  const result = await workListTables(db)
    .deleteFrom('workSetAside')
    .where('slice', '=', slice)
    .where('key', '=', key)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Forgets what came back before a day. @returns how many that were */
export async function eraseSetAsideBefore(db: Db, day: Day): Promise<number> {
  const result = await workListTables(db).deleteFrom('workSetAside').where('until', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}
