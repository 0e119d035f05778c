import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update barriers set published_at = null where state = 'withdrawn'`.execute(db);
  await sql`
    alter table barriers add constraint barriers_withdrawn_not_public
    check (state <> 'withdrawn' or published_at is null)`.execute(db);
}
