import { sql, type Kysely } from 'kysely';

/** Rounds of the yearly question, and the state of the plan that is frozen when one is closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table progress_rounds (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1) unique,
      edition_id uuid not null references plan_editions,
      title text not null check (length(title) between 1 and 200),
      covering_text text not null default '' check (length(covering_text) <= 10000),
      due_day date not null,
      state text not null check (state in ('running', 'closed')),
      started_at timestamptz not null,
      closed_at timestamptz,
      check ((state = 'closed') = (closed_at is not null))
    )`.execute(db);
  await sql`
    create table round_questions (
      id uuid primary key default gen_random_uuid(),
      round_id uuid not null references progress_rounds,
      measure_id uuid not null references measures,
      body_code text not null references competent_bodies,
      sent_to text check (length(sent_to) <= 320),
      sent_at timestamptz not null,
      first_reminder_at timestamptz,
      second_reminder_at timestamptz,
      answered_at timestamptz,
      degree text check (degree in ('notStarted', 'begun', 'mostly', 'done')),
      answer_text text check (length(answer_text) <= 5000),
      indicator_id uuid references indicators,
      reading numeric,
      reading_on date,
      file_id uuid references stored_files,
      file_name text check (length(file_name) <= 255),
      ask_instead text check (length(ask_instead) <= 1000),
      recorded_by uuid,
      review text not null default 'open' check (review in ('open', 'accepted', 'askedBack', 'redirected', 'ended')),
      review_note text check (length(review_note) <= 5000),
      published_text text check (length(published_text) <= 5000),
      published_text_easy text check (length(published_text_easy) <= 5000),
      reviewed_at timestamptz,
      reviewed_by uuid,
      version integer not null default 1,
      check (answered_at is null or degree is not null or ask_instead is not null),
      check ((reading is null) = (indicator_id is null))
    )`.execute(db);
  await sql`create index round_questions_round on round_questions (round_id, measure_id)`.execute(db);
  await sql`create index round_questions_measure on round_questions (measure_id)`.execute(db);
  await sql`create unique index round_questions_one_open on round_questions (round_id, measure_id) where review in ('open', 'askedBack')`.execute(
    db,
  );

  await sql`
    create table report_periods (
      id uuid primary key default gen_random_uuid(),
      round_id uuid not null unique references progress_rounds,
      edition_id uuid not null references plan_editions,
      title text not null,
      frozen_at timestamptz not null
    )`.execute(db);
  await sql`
    create table report_entries (
      period_id uuid not null references report_periods,
      measure_id uuid not null references measures,
      number integer not null,
      title text not null,
      title_easy text,
      field_title text not null,
      field_position integer not null,
      body_name text,
      status text not null,
      light text not null,
      degree text,
      status_reason text,
      report_text text,
      report_text_easy text,
      answered boolean not null,
      due_day date,
      due_precision text,
      is_ongoing boolean not null,
      primary key (period_id, measure_id)
    )`.execute(db);
  await sql`
    create table report_corrections (
      id uuid primary key default gen_random_uuid(),
      period_id uuid not null references report_periods,
      measure_id uuid not null references measures,
      at timestamptz not null,
      actor_id uuid not null,
      text text not null check (length(text) between 1 and 5000),
      foreign key (period_id, measure_id) references report_entries
    )`.execute(db);
  for (const frozen of ['report_entries', 'report_corrections']) {
    await sql`create trigger frozen before update or delete on ${sql.table(frozen)} for each row execute function refuse_change()`.execute(
      db,
    );
  }
  for (const table of ['report_periods', 'report_corrections']) {
    await sql`create trigger plan_changed after insert or update or delete on ${sql.table(table)}
      for each statement execute function raise_plan_revision()`.execute(db);
  }
}
