import { sql, type Kysely } from 'kysely';

/** Pictures that came with the reports about what took place; each lies in the library of media. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table action_week_pictures (
      media_id uuid primary key references media on delete cascade,
      item_id uuid not null references action_week_items on delete cascade,
      added_at timestamptz not null,
      -- Null: the office has not looked at it yet.
      shown_since timestamptz
    )`.execute(db);
  await sql`create index action_week_pictures_of_item on action_week_pictures (item_id, added_at)`.execute(db);
  await sql`create index action_week_pictures_new on action_week_pictures (added_at) where shown_since is null`.execute(
    db,
  );
}
