import { sql, type Kysely } from 'kysely';

/** Until now the form asked for barriers on the website only, so all that came in is of this kind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table accessibility_feedback
    add column kind text not null default 'notAccessible' check (kind in ('notAccessible', 'content'))`.execute(db);
  await sql`alter table accessibility_feedback alter column kind drop default`.execute(db);
}
