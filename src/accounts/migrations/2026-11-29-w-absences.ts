import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff_absences (
      id uuid primary key default gen_random_uuid(),
      -- Missing for a position that is vacant: nobody is away, somebody is not there yet.
      staff_id uuid references staff on delete cascade,
      from_day date not null,
      -- Only a vacancy may last until somebody ends it.
      to_day date check (to_day >= from_day),
      deputy_id uuid references staff on delete set null,
      entered_by uuid references staff on delete set null,
      entered_at timestamptz not null,
      check (staff_id is null or to_day is not null),
      check (staff_id is not null or deputy_id is null),
      check (deputy_id <> staff_id)
    )`.execute(db);
  await sql`create index staff_absences_staff on staff_absences (staff_id, from_day)`.execute(db);
  await sql`create index staff_absences_deputy on staff_absences (deputy_id)`.execute(db);
  await sql`create index staff_absences_entered_by on staff_absences (entered_by)`.execute(db);
  // There is one office: its positions are told apart by nobody outside, so one vacancy at a time is enough.
  await sql`create unique index staff_absences_vacancy on staff_absences ((true)) where staff_id is null and to_day is null`.execute(
    db,
  );

  // The days on which promised times stand still. What has passed stays as it was, whoever comes or goes later.
  await sql`
    create table office_paused_days (
      day date primary key,
      reason text not null check (reason in ('closed', 'vacancy'))
    )`.execute(db);

  // The hour in Europe/Berlin at which somebody wants to be told what waits; missing for whoever does not.
  await sql`alter table staff add column daily_mail_hour smallint check (daily_mail_hour between 5 and 20)`.execute(db);
}
