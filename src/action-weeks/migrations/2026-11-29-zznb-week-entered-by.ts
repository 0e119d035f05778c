import { sql, type Kysely } from 'kysely';

/** Who wrote down what was handed in: the partner behind the link, or the office at the telephone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table action_week_items add column entered_by text not null default 'partner'
      check (entered_by in ('partner', 'office'))`.execute(db);
}
