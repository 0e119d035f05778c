import { sql, type Kysely } from 'kysely';

/** Editions of the action weeks, who is invited, what they hand in, and what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table action_weeks (
      id uuid primary key default gen_random_uuid(),
      year integer not null unique check (year between 2000 and 2100),
      motto text not null check (length(motto) between 1 and 200),
      motto_easy text check (length(motto_easy) between 1 and 200),
      motto_en text check (length(motto_en) between 1 and 200),
      intro text not null default '' check (length(intro) <= 3000),
      intro_easy text check (length(intro_easy) between 1 and 3000),
      intro_en text check (length(intro_en) between 1 and 3000),
      call text not null default '' check (length(call) <= 5000),
      call_easy text check (length(call_easy) between 1 and 5000),
      call_en text check (length(call_en) between 1 and 5000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      period_from date not null,
      period_to date not null,
      call_until date not null,
      contact_telephone text check (length(contact_telephone) between 1 and 60),
      contact_email text check (length(contact_email) between 3 and 320),
      state text not null check (state in ('draft', 'call', 'review', 'published', 'reports', 'finished')),
      published_at timestamptz,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (period_to >= period_from),
      check (period_to < period_from + 100),
      check (call_until <= period_from),
      check ((state in ('published', 'reports', 'finished')) = (published_at is not null)),
      check ((easy_state = 'outdated') = (easy_outdated_since is not null))
    )`.execute(db);
  await sql`
    create table action_week_partners (
      id uuid primary key default gen_random_uuid(),
      organisation text not null check (length(organisation) between 1 and 200),
      name text not null check (length(name) between 1 and 200),
      email text not null check (length(email) between 3 and 320),
      -- One spelling of the address.
      email_key text not null unique,
      telephone text check (length(telephone) between 1 and 60),
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      -- They said themselves that they want to be asked in later years.
      agreed_again boolean not null default false,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table action_week_invitations (
      id uuid primary key default gen_random_uuid(),
      edition_id uuid not null references action_weeks,
      partner_id uuid not null references action_week_partners on delete cascade,
      source text not null check (source in ('office', 'self')),
      invited_at timestamptz not null,
      -- Handing in is possible up to this day, although the call is over.
      open_until date,
      unique (edition_id, partner_id)
    )`.execute(db);
  await sql`create index action_week_invitations_of_partner on action_week_invitations (partner_id)`.execute(db);
  await sql`
    create table action_week_requests (
      id uuid primary key default gen_random_uuid(),
      edition_id uuid not null references action_weeks,
      organisation text not null check (length(organisation) between 1 and 200),
      name text not null check (length(name) between 1 and 200),
      email text not null check (length(email) between 3 and 320),
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      asked_at timestamptz not null
    )`.execute(db);
  await sql`create index action_week_requests_old on action_week_requests (asked_at)`.execute(db);
  await sql`
    create table action_week_items (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity unique,
      edition_id uuid not null references action_weeks,
      partner_id uuid references action_week_partners on delete set null,
      -- Stays when the contact is forgotten: who took part is no secret.
      organisation text not null check (length(organisation) between 1 and 200),
      state text not null check (state in ('draft', 'handedIn', 'question', 'accepted', 'declined', 'withdrawn')),
      -- What stands in the fields, right or wrong.
      typed jsonb not null default '{}' check (jsonb_typeof(typed) = 'object'),
      -- What is typed is newer than what was handed in.
      unsent boolean not null,
      -- What was handed in and found right.
      content jsonb check (jsonb_typeof(content) = 'object'),
      -- The same as the office last saw it, to mark what has changed since.
      seen jsonb check (jsonb_typeof(seen) = 'object'),
      title text not null default '' check (length(title) <= 200),
      is_public boolean not null default true,
      municipality_key char(8) references municipalities,
      life_areas text[] not null default '{}',
      first_day date,
      last_day date,
      handed_in_at timestamptz,
      decided_at timestamptz,
      event_id uuid unique references events on delete set null,
      copied_from uuid references action_week_items on delete set null,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (state in ('draft', 'withdrawn') or (content is not null and handed_in_at is not null and last_day is not null)),
      check (state not in ('accepted', 'declined') or decided_at is not null)
    )`.execute(db);
  await sql`create index action_week_items_of_edition on action_week_items (edition_id, state)`.execute(db);
  await sql`create index action_week_items_of_partner on action_week_items (partner_id) where partner_id is not null`.execute(
    db,
  );
  await sql`
    create table action_week_notes (
      id bigint generated always as identity primary key,
      item_id uuid not null references action_week_items on delete cascade,
      at timestamptz not null,
      kind text not null check (kind in ('question', 'answer', 'declined')),
      words text not null check (length(words) between 1 and 2000)
    )`.execute(db);
  await sql`create index action_week_notes_of_item on action_week_notes (item_id, id)`.execute(db);
  await sql`
    create table action_week_reports (
      item_id uuid primary key references action_week_items on delete cascade,
      asked_at timestamptz not null,
      reminded_at timestamptz,
      received_at timestamptz,
      -- Null with a received report: nobody counted.
      participants integer check (participants between 0 and 100000),
      changed text check (length(changed) between 1 and 3000),
      went_well text check (length(went_well) between 1 and 3000),
      check (received_at is not null or (participants is null and changed is null and went_well is null))
    )`.execute(db);
  await sql`create index action_week_reports_open on action_week_reports (asked_at) where received_at is null`.execute(
    db,
  );
}
