import { sql, type Kysely } from 'kysely';

/** Why barriers come about again and again: several barriers, one cause, later a measure against it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table causes (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1) unique,
      title text not null check (length(title) between 1 and 200),
      title_easy text check (length(title_easy) between 1 and 200),
      text text not null default '' check (length(text) <= 10000),
      text_easy text check (length(text_easy) <= 10000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version integer not null default 1
    )`.execute(db);
  await sql`
    create table barrier_causes (
      barrier_id uuid not null references barriers,
      cause_id uuid not null references causes on delete cascade,
      linked_at timestamptz not null,
      primary key (barrier_id, cause_id)
    )`.execute(db);
  await sql`create index barrier_causes_cause on barrier_causes (cause_id)`.execute(db);
}
