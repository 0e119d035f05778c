import { sql, type Kysely } from 'kysely';

/**
 * Bundles of texts that are out for translation, and what test groups said of easy texts. The texts themselves belong to their slices; a
 * kind and an id name them, without a foreign key: what is deleted there keeps its proof here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table easy_bundles (
      number integer generated always as identity primary key,
      office text not null check (length(office) between 1 and 200),
      note text not null default '' check (length(note) <= 2000),
      created_at timestamptz not null,
      created_by uuid,
      closed_at timestamptz
    )`.execute(db);
  await sql`
    create table easy_bundle_texts (
      bundle integer not null references easy_bundles on delete cascade,
      position integer not null check (position > 0),
      kind text not null,
      text_id text not null,
      title text not null,
      parts jsonb not null,
      returned jsonb,
      returned_at timestamptz,
      taken_at timestamptz,
      primary key (bundle, position),
      unique (bundle, kind, text_id),
      check ((returned is null) = (returned_at is null))
    )`.execute(db);
  await sql`create index easy_bundle_texts_of on easy_bundle_texts (kind, text_id)`.execute(db);
  await sql`
    create table easy_checks (
      id uuid primary key default gen_random_uuid(),
      kind text not null,
      text_id text not null,
      title text not null,
      checked_on date not null,
      group_name text not null check (length(group_name) between 1 and 200),
      people integer not null check (people between 1 and 500),
      result text not null check (result in ('understood', 'changed', 'not-understood')),
      changes text not null default '' check (length(changes) <= 5000),
      translator text not null default '' check (length(translator) <= 200),
      seal text not null default '' check (length(seal) <= 500),
      cost_cents bigint check (cost_cents between 0 and 100000000),
      recorded_at timestamptz not null,
      recorded_by uuid
    )`.execute(db);
  await sql`create index easy_checks_of on easy_checks (kind, text_id, checked_on desc)`.execute(db);
  await sql`create index easy_checks_by_day on easy_checks (checked_on)`.execute(db);
}
