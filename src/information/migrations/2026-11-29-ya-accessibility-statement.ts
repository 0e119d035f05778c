import { sql, type Kysely } from 'kysely';

/** What the accessibility statement is made of: what does not work yet, and when somebody last looked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accessibility_findings (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity unique,
      title text not null check (length(title) between 1 and 200),
      text text not null check (length(text) between 1 and 2000),
      alternative text check (length(alternative) between 1 and 1000),
      title_easy text check (length(title_easy) between 1 and 200),
      text_easy text check (length(text_easy) between 1 and 2000),
      alternative_easy text check (length(alternative_easy) between 1 and 1000),
      title_en text check (length(title_en) between 1 and 200),
      text_en text check (length(text_en) between 1 and 2000),
      alternative_en text check (length(alternative_en) between 1 and 1000),
      page text check (page ~ '^/' and length(page) <= 500),
      reason text not null check (reason in ('notYetMended', 'disproportionateBurden', 'notCovered')),
      extent text not null check (extent in ('parts', 'most')),
      since date not null,
      planned_until date check (planned_until >= since),
      closed_on date,
      feedback_id uuid references accessibility_feedback on delete set null,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by uuid,
      check ((title_easy is null) = (text_easy is null)),
      check ((title_en is null) = (text_en is null))
    )`.execute(db);
  await sql`
    create index accessibility_findings_open on accessibility_findings (planned_until)
    where closed_on is null`.execute(db);
  await sql`
    create index accessibility_findings_feedback on accessibility_findings (feedback_id)
    where feedback_id is not null`.execute(db);
  await sql`
    create table accessibility_evaluations (
      id uuid primary key default gen_random_uuid(),
      evaluated_on date not null,
      method text not null check (method in ('self', 'external')),
      evaluator text not null check (length(evaluator) between 1 and 200),
      how text not null check (length(how) between 1 and 1000),
      how_easy text check (length(how_easy) between 1 and 1000),
      how_en text check (length(how_en) between 1 and 1000),
      from_folder boolean not null default false,
      created_at timestamptz not null,
      created_by uuid
    )`.execute(db);
  // The first one comes with the county's folder, once, however many processes start at the same time.
  await sql`
    create unique index accessibility_evaluations_first on accessibility_evaluations (from_folder)
    where from_folder`.execute(db);
  await sql`create index accessibility_evaluations_latest on accessibility_evaluations (evaluated_on desc)`.execute(db);
}
