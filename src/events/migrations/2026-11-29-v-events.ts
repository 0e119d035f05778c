import { sql, type Kysely } from 'kysely';

/** Events with their dates, what is known of the access to them, and how people register. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table events (
      id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
      title text not null check (length(title) <= 200),
      summary text not null default '' check (length(summary) <= 600),
      body text not null default '' check (length(body) <= 50000),
      title_easy text check (length(title_easy) between 1 and 200),
      summary_easy text check (length(summary_easy) between 1 and 600),
      body_easy text check (length(body_easy) between 1 and 50000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      place_id uuid references places,
      place_text text check (length(place_text) between 1 and 500),
      municipality_key char(8) references municipalities,
      online_url text check (online_url ~ '^https://' and length(online_url) <= 500),
      body_code text references competent_bodies,
      organiser text check (length(organiser) between 1 and 200),
      contact_telephone text check (length(contact_telephone) between 1 and 60),
      contact_email text check (length(contact_email) between 3 and 320),
      cost_cents integer check (cost_cents between 0 and 1000000),
      cost_text text check (length(cost_text) between 1 and 300),
      audience text check (length(audience) between 1 and 300),
      life_areas text[] not null default '{}',
      access jsonb not null default '{}' check (jsonb_typeof(access) = 'object'),
      takes_registrations boolean not null default false,
      seats integer check (seats between 1 and 10000),
      closes_days_before integer not null default 0 check (closes_days_before between 0 and 90),
      published_at timestamptz,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (title <> '' or title_easy is not null),
      check (place_id is null or place_text is null),
      check (takes_registrations or seats is null),
      check ((easy_state = 'outdated') = (easy_outdated_since is not null))
    )`.execute(db);
  await sql`create index events_access on events using gin (access jsonb_path_ops)`.execute(db);
  await sql`create index events_at_place on events (place_id) where place_id is not null`.execute(db);
  await sql`
    create table event_dates (
      id uuid primary key default gen_random_uuid(),
      event_id uuid not null references events on delete cascade,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      moved_from timestamptz,
      cancelled_at timestamptz,
      cancelled_reason text check (length(cancelled_reason) between 1 and 1000),
      changes integer not null default 0,
      unique (event_id, starts_at),
      check (ends_at > starts_at),
      check (ends_at < starts_at + interval '60 days'),
      check ((cancelled_at is null) = (cancelled_reason is null))
    )`.execute(db);
  await sql`create index event_dates_by_time on event_dates (starts_at)`.execute(db);
}
