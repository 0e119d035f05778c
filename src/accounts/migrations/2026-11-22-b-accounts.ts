import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(name) between 1 and 120),
      email text not null check (length(email) between 3 and 320),
      role text not null check (role in ('administrator', 'participationManager', 'editor', 'reader')),
      -- Missing until the invitation is accepted.
      password_hash text check (password_hash like '$argon2id$%'),
      password_set_at timestamptz,
      totp_secret text check (totp_secret ~ '^[A-Z2-7]{32,}$'),
      totp_confirmed_at timestamptz,
      -- The newest half-minute whose code was accepted: a code that was seen over a shoulder is worth nothing.
      totp_last_step bigint,
      created_at timestamptz not null,
      deactivated_at timestamptz,
      check ((password_hash is null) = (password_set_at is null)),
      check (totp_confirmed_at is null or totp_secret is not null)
    )`.execute(db);
  await sql`create unique index staff_email on staff (lower(email))`.execute(db);

  await sql`
    create table staff_recovery_codes (
      staff_id uuid not null references staff on delete cascade,
      code_hash bytea not null check (length(code_hash) = 32),
      used_at timestamptz,
      primary key (staff_id, code_hash)
    )`.execute(db);

  await sql`
    create table staff_passkeys (
      id uuid primary key default gen_random_uuid(),
      staff_id uuid not null references staff on delete cascade,
      label text not null check (length(label) between 1 and 80),
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null check (counter >= 0),
      transports text[] not null default '{}',
      created_at timestamptz not null,
      last_used_at timestamptz
    )`.execute(db);
  await sql`create index staff_passkeys_staff on staff_passkeys (staff_id)`.execute(db);

  await sql`
    create table staff_sessions (
      id uuid primary key default gen_random_uuid(),
      token_hash bytea not null unique check (length(token_hash) = 32),
      staff_id uuid not null references staff on delete cascade,
      -- After the password and before the second factor a session opens nothing.
      stage text not null check (stage in ('secondFactor', 'signedIn')),
      failures integer not null default 0 check (failures >= 0),
      return_to text check (return_to like '/%' and return_to not like '//%'),
      browser text not null check (length(browser) <= 60),
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at)
    )`.execute(db);
  await sql`create index staff_sessions_staff on staff_sessions (staff_id)`.execute(db);
  await sql`create index staff_sessions_expires_at on staff_sessions (expires_at)`.execute(db);

  await sql`
    create table staff_passkey_challenges (
      session_id uuid not null references staff_sessions on delete cascade,
      purpose text not null check (purpose in ('add', 'prove')),
      challenge text not null,
      expires_at timestamptz not null,
      primary key (session_id, purpose)
    )`.execute(db);
}
