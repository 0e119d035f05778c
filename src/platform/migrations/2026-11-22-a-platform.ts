import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      key text primary key,
      value text not null
    )`.execute(db);

  await sql`
    create table audit_entries (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('staff', 'citizen', 'body', 'system')),
      actor_id text,
      event text not null,
      subject text not null,
      details jsonb not null default '{}'
    )`.execute(db);
  await sql`create index audit_entries_subject on audit_entries (subject, id)`.execute(db);
  await sql`create index audit_entries_at on audit_entries (at)`.execute(db);
  // The log is append-only for the application too: nobody tidies up what happened.
  await sql`
    create function refuse_change_of_audit_entries() returns trigger language plpgsql as $$
    begin raise exception 'audit entries are append-only'; end $$`.execute(db);
  await sql`
    create trigger audit_entries_append_only before update on audit_entries
    for each row execute function refuse_change_of_audit_entries()`.execute(db);

  await sql`
    create table outgoing_mails (
      id uuid primary key default gen_random_uuid(),
      to_address text check (length(to_address) <= 320),
      subject text not null check (length(subject) <= 200),
      body text,
      confidential boolean not null default false,
      state text not null check (state in ('waiting', 'sent', 'kept', 'failed')),
      attempts integer not null default 0,
      last_error text,
      about text not null,
      created_at timestamptz not null,
      sent_at timestamptz,
      check (state <> 'waiting' or (to_address is not null and body is not null))
    )`.execute(db);
  await sql`create index outgoing_mails_created_at on outgoing_mails (created_at desc)`.execute(db);

  await sql`
    create table signed_links (
      id uuid primary key default gen_random_uuid(),
      purpose text not null,
      subject text not null,
      token_hash bytea not null unique check (length(token_hash) = 32),
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at),
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index signed_links_subject on signed_links (purpose, subject)`.execute(db);

  await sql`
    create table stored_files (
      id uuid primary key default gen_random_uuid(),
      media_type text not null,
      bytes integer not null check (bytes > 0),
      width integer,
      height integer,
      created_at timestamptz not null
    )`.execute(db);

  // The layout that rate-limiter-flexible expects; unlogged, because losing it in a crash does no harm.
  await sql`
    create unlogged table rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`.execute(db);
  await sql`create index rate_limits_expire on rate_limits (expire)`.execute(db);
}
