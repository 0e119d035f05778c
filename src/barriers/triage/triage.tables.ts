import type { Db } from '../../platform/database.ts';
import type { Day } from '../../platform/calendar.ts';
import type { BarrierTables } from '../barriers.tables.ts';

/** What was promised on a day, by when; written at every start. */
export type PromiseCalendarTable = { day: Day; firstLookDue: Day; bodyNamedDue: Day; answerDue: Day };

export const triageTables = (db: Db) => db.withTables<BarrierTables & { promiseCalendar: PromiseCalendarTable }>();
