import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table barrier_reports
      drop constraint barrier_reports_channel_check,
      add constraint barrier_reports_channel_check
        check (channel in ('web', 'telephone', 'letter', 'email', 'visit', 'stall', 'open311'))`.execute(db);

  // Of a key only a hash is kept, and its last signs, by which people tell keys apart.
  await sql`
    create table open311_keys (
      id uuid primary key default gen_random_uuid(),
      body_code text not null references competent_bodies,
      ending text not null check (length(ending) = 4),
      key_hash bytea not null unique,
      created_at timestamptz not null,
      created_by uuid not null,
      last_used_at timestamptz,
      revoked_at timestamptz,
      revoked_by uuid,
      check ((revoked_at is null) = (revoked_by is null))
    )`.execute(db);

  // The barrier as it was numbered when it came; its report may move to another one later.
  await sql`
    create table open311_posts (
      id bigint generated always as identity primary key,
      key_id uuid not null references open311_keys,
      barrier_id uuid not null references barriers,
      report_id uuid not null references barrier_reports,
      fingerprint bytea not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index open311_posts_same on open311_posts (key_id, fingerprint, at)`.execute(db);
  await sql`create index open311_posts_barrier on open311_posts (barrier_id)`.execute(db);

  await sql`
    create table open311_destinations (
      body_code text primary key references competent_bodies,
      endpoint text not null check (length(endpoint) between 1 and 500),
      jurisdiction_id text check (length(jurisdiction_id) between 1 and 200),
      sealed_key bytea,
      service_codes jsonb not null default '{}',
      default_service text not null check (length(default_service) between 1 and 200),
      active boolean not null default true,
      updated_at timestamptz not null
    )`.execute(db);

  await sql`
    create table open311_dispatches (
      referral_id uuid primary key references referrals,
      state text not null check (state in ('waiting', 'sent', 'failed', 'lost')),
      attempts integer not null default 0,
      last_fault text check (length(last_fault) <= 300),
      request_id text check (length(request_id) between 1 and 200),
      token text check (length(token) between 1 and 500),
      sent_at timestamptz,
      status text check (status in ('open', 'closed')),
      status_notes text check (length(status_notes) <= 2000),
      news_at timestamptz,
      asked_at timestamptz,
      ask_next_at timestamptz,
      silent_times integer not null default 0,
      check (state <> 'sent' or request_id is not null or token is not null)
    )`.execute(db);
  await sql`create index open311_dispatches_next on open311_dispatches (ask_next_at) where state = 'sent'`.execute(db);
}
