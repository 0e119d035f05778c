import { sql, type Kysely } from 'kysely';

/** Who gets the newsletter, what they agreed to, its issues, and what went to whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table newsletter_subscribers (
      id uuid primary key default gen_random_uuid(),
      email text not null check (length(email) between 3 and 320),
      -- One spelling of the address; umlaut domains as machines write them.
      address_key text not null unique check (length(address_key) between 3 and 400),
      edition text not null check (edition in ('standard', 'easy')),
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      asked_at timestamptz not null,
      confirmed_at timestamptz,
      soft_bounces integer not null default 0 check (soft_bounces >= 0)
    )`.execute(db);
  await sql`create index newsletter_subscribers_open on newsletter_subscribers (asked_at) where confirmed_at is null`.execute(
    db,
  );
  await sql`
    create table newsletter_consents (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      -- Keyed with a secret of this installation: proves for a known address, and names nobody.
      address_hash bytea not null,
      event text not null check (event in ('asked', 'confirmed', 'edition-changed', 'unsubscribed', 'bounced', 'never-confirmed')),
      edition text not null check (edition in ('standard', 'easy')),
      -- The words that were agreed to.
      wording text
    )`.execute(db);
  await sql`create index newsletter_consents_address on newsletter_consents (address_hash, id)`.execute(db);
  await sql`
    create function newsletter_consents_stay() returns trigger language plpgsql as $$
    begin
      raise exception 'what people agreed to is only ever added to';
    end $$`.execute(db);
  await sql`
    create trigger newsletter_consents_stay before update or delete or truncate on newsletter_consents
    for each statement execute function newsletter_consents_stay()`.execute(db);
  await sql`
    create table newsletter_issues (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity unique,
      title text not null check (length(title) between 1 and 200),
      title_easy text not null default '' check (length(title_easy) <= 200),
      intro text not null default '' check (length(intro) <= 5000),
      intro_easy text not null default '' check (length(intro_easy) <= 5000),
      -- What happened up to this moment can be told.
      tells_until timestamptz not null,
      created_at timestamptz not null,
      version integer not null default 1,
      send_from timestamptz,
      sent_at timestamptz,
      check (sent_at is null or send_from is not null)
    )`.execute(db);
  await sql`
    create table newsletter_items (
      issue_id uuid not null references newsletter_issues on delete cascade,
      position integer not null check (position >= 0),
      path text not null check (path ~ '^/'),
      title text not null,
      lead text not null default '',
      title_easy text not null default '',
      lead_easy text not null default '',
      included boolean not null default true,
      primary key (issue_id, path)
    )`.execute(db);
  await sql`
    create table newsletter_deliveries (
      issue_id uuid not null references newsletter_issues on delete cascade,
      subscriber_id uuid not null references newsletter_subscribers on delete cascade,
      edition text not null check (edition in ('standard', 'easy')),
      mail_id uuid references outgoing_mails on delete set null,
      queued_at timestamptz,
      primary key (issue_id, subscriber_id)
    )`.execute(db);
  await sql`
    create index newsletter_deliveries_waiting on newsletter_deliveries (issue_id, subscriber_id) where queued_at is null`.execute(
    db,
  );
  await sql`create unique index newsletter_deliveries_mail on newsletter_deliveries (mail_id) where mail_id is not null`.execute(
    db,
  );
  // Counts that stay when people leave.
  await sql`alter table newsletter_issues add column recipients integer check (recipients >= 0)`.execute(db);
}
