import { sql, type Kysely } from 'kysely';

/** What the office writes for everyone: pages in a tree, news, look-backs, reports of work and easy explanations, each save kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table articles (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('page', 'news', 'look-back', 'project-report', 'easy-article')),
      parent_id uuid references articles,
      position integer not null default 0 check (position between 0 and 9999),
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
      title text not null check (length(title) <= 200),
      lead text not null default '' check (length(lead) <= 600),
      body text not null default '' check (length(body) <= 100000),
      title_easy text check (length(title_easy) between 1 and 200),
      lead_easy text check (length(lead_easy) between 1 and 600),
      body_easy text check (length(body_easy) between 1 and 100000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      life_areas text[] not null default '{}',
      public_from timestamptz,
      public_until timestamptz,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (parent_id is null or kind = 'page'),
      check (parent_id <> id),
      check (title <> '' or title_easy is not null),
      check (public_until is null or public_until > public_from),
      check ((easy_state = 'outdated') = (easy_outdated_since is not null))
    )`.execute(db);
  await sql`create index articles_public on articles (kind, public_from desc) where public_from is not null`.execute(
    db,
  );
  await sql`create index articles_children on articles (parent_id, position) where parent_id is not null`.execute(db);
  await sql`
    create table article_paths (
      path text primary key check (path ~ '^/[a-z0-9/-]+$'),
      article_id uuid not null references articles on delete cascade,
      is_current boolean not null default true
    )`.execute(db);
  await sql`create unique index article_paths_current on article_paths (article_id) where is_current`.execute(db);
  await sql`
    create table article_revisions (
      article_id uuid not null references articles on delete cascade,
      version integer not null,
      saved_at timestamptz not null,
      saved_by uuid not null,
      title text not null,
      lead text not null,
      body text not null,
      title_easy text,
      lead_easy text,
      body_easy text,
      easy_state text not null,
      restored_from integer,
      primary key (article_id, version)
    )`.execute(db);
}
