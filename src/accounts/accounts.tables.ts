import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import type { Role } from '../platform/permission.ts';
import type { Moment } from '../platform/platform.tables.ts';

type OptionalMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type StaffTable = {
  id: Generated<string>;
  name: string;
  email: string;
  role: Role;
  passwordHash: Optional<string>;
  passwordSetAt: OptionalMoment;
  totpSecret: Optional<string>;
  totpConfirmedAt: OptionalMoment;
  totpLastStep: Optional<number>;
  createdAt: Moment;
  deactivatedAt: OptionalMoment;
  dailyMailHour: Optional<number>;
};

export type StaffRecoveryCodesTable = { staffId: string; codeHash: Buffer; usedAt: OptionalMoment };

export type StaffPasskeysTable = {
  id: Generated<string>;
  staffId: string;
  label: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  createdAt: Moment;
  lastUsedAt: OptionalMoment;
};

export type StaffSessionsTable = {
  id: Generated<string>;
  tokenHash: Buffer;
  staffId: string;
  stage: 'secondFactor' | 'signedIn';
  failures: Generated<number>;
  returnTo: Optional<string>;
  browser: string;
  createdAt: Moment;
  lastSeenAt: Moment;
  provenAt: Moment;
  expiresAt: Moment;
};

export type StaffPasskeyChallengesTable = {
  sessionId: string;
  purpose: 'add' | 'prove';
  challenge: string;
  expiresAt: Moment;
};

export type StaffAbsencesTable = {
  id: Generated<string>;
  staffId: string | null;
  fromDay: Day;
  toDay: Day | null;
  deputyId: string | null;
  enteredBy: string | null;
  enteredAt: Moment;
};

export type OfficePausedDaysTable = { day: Day; reason: 'closed' | 'vacancy' };

export type AccountsTables = {
  staff: StaffTable;
  staffRecoveryCodes: StaffRecoveryCodesTable;
  staffPasskeys: StaffPasskeysTable;
  staffSessions: StaffSessionsTable;
  staffPasskeyChallenges: StaffPasskeyChallengesTable;
  staffAbsences: StaffAbsencesTable;
  officePausedDays: OfficePausedDaysTable;
};

/** The database with the tables of this slice. */
export const withAccounts = (db: Db) => db.withTables<AccountsTables>();
