import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type { Moment } from '../platform/platform.tables.ts';
import type { Urgency } from '../platform/slice.ts';
import type { AsideKind, AsideReason } from './set-aside/set-aside.ts';

export type WorkSetAsideTable = {
  slice: string;
  key: string;
  kind: AsideKind;
  assigneeId: string | null;
  until: Day;
  reason: AsideReason;
  note: string;
  urgency: Urgency;
  by: string;
  at: Moment;
};

export type WorkDailyMailsTable = { staffId: string; day: Day; things: number; at: Moment };

/** The database with the tables of this slice. */
export const workListTables = (db: Db) =>
  db.withTables<{ workSetAside: WorkSetAsideTable; workDailyMails: WorkDailyMailsTable }>();
