import { sql, type Kysely } from 'kysely';

/** Keys of forms that have created something already, so that sending one twice creates one thing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table used_form_keys (
      key uuid primary key,
      form text not null check (length(form) between 1 and 60),
      sent bytea not null check (length(sent) = 32),
      made text check (length(made) <= 200),
      used_at timestamptz not null
    )`.execute(db);
  await sql`create index used_form_keys_used_at on used_form_keys (used_at)`.execute(db);
}
