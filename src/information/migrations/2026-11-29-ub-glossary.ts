import { sql, type Kysely } from 'kysely';

/** Words of the field, explained in both levels and in English, with the words that people say instead. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table glossary_terms (
      id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
      title text not null check (length(title) between 1 and 120),
      text text not null check (length(text) between 1 and 4000),
      title_easy text check (length(title_easy) between 1 and 120),
      text_easy text check (length(text_easy) between 1 and 4000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      title_en text check (length(title_en) between 1 and 120),
      text_en text check (length(text_en) between 1 and 4000),
      other_words text[] not null default '{}' check (cardinality(other_words) <= 40),
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by uuid,
      check ((easy_state = 'outdated') = (easy_outdated_since is not null)),
      check ((title_en is null) = (text_en is null))
    )`.execute(db);
  // What has been taken over once is not taken over again, whatever the office has made of it.
  await sql`
    create table glossary_sources (
      name text primary key check (length(name) between 1 and 120),
      taken_at timestamptz not null
    )`.execute(db);
}
