import { sql, type Kysely } from 'kysely';

/** When a call began, so that the news can tell of it; of earlier ones only the day is known on which their edition was made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table action_weeks add column called_at timestamptz`.execute(db);
  await sql`update action_weeks set called_at = created_at where state <> 'draft'`.execute(db);
  await sql`alter table action_weeks add constraint action_weeks_called check (state = 'draft' or called_at is not null)`.execute(
    db,
  );
}
