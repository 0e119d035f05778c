import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { workListTables } from '../work-list.tables.ts';

type DailyMail = { staffId: string; day: Day; things: number; at: Date };

/** Takes the one mail of a person and a day. @returns false when somebody has taken it already */
export async function claimDailyMail(db: Db, mail: DailyMail): Promise<boolean> {
  const row = await workListTables(db)
    .insertInto('workDailyMails')
    .values(mail)
    .onConflict((conflict) => conflict.columns(['staffId', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who had their mail of a day already. */
export async function toldOn(db: Db, day: Day): Promise<ReadonlySet<string>> {
  const rows = await workListTables(db).selectFrom('workDailyMails').select('staffId').where('day', '=', day).execute();
  return new Set(rows.map(({ staffId }) => staffId));
}

export async function eraseDailyMailsBefore(db: Db, day: Day): Promise<void> {
  await workListTables(db).deleteFrom('workDailyMails').where('day', '<', day).execute();
}
