import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work_daily_mails (
      staff_id uuid not null references staff on delete cascade,
      day date not null,
      -- Nobody is written to when nothing waits; the day counts as done all the same.
      things integer not null check (things >= 0),
      at timestamptz not null,
      -- One mail, never more: whoever writes this row sends it.
      primary key (staff_id, day)
    )`.execute(db);
  await sql`create index work_daily_mails_day on work_daily_mails (day)`.execute(db);
}
