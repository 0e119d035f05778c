import { sql, type Kysely } from 'kysely';

/** Pictures of good examples, each with what it shows, where, and who made it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table solution_pictures (
      id uuid primary key default gen_random_uuid(),
      solution_id uuid not null references solutions on delete cascade,
      file_id uuid not null unique references stored_files,
      description text not null check (length(description) between 1 and 300),
      place text not null default '' check (length(place) <= 120),
      credit text not null check (length(credit) between 1 and 120),
      added_at timestamptz not null
    )`.execute(db);
  await sql`create index solution_pictures_solution on solution_pictures (solution_id, added_at)`.execute(db);
}
