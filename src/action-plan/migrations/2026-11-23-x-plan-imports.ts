import { sql, type Kysely } from 'kysely';

/** Tables that were uploaded and wait for somebody to look at the preview; they may hold contacts, so they have an end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_imports (
      id uuid primary key default gen_random_uuid(),
      created_by uuid not null,
      created_at timestamptz not null,
      delete_after timestamptz not null,
      file_name text not null check (length(file_name) between 1 and 200),
      first_edition jsonb,
      content jsonb not null
    )`.execute(db);
  await sql`create index plan_imports_delete_after on plan_imports (delete_after)`.execute(db);
}
