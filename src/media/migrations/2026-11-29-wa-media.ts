import { sql, type Kysely } from 'kysely';

/** The library of media with its pictures, and where each is used. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table media (
      id uuid primary key default gen_random_uuid(),
      code text not null unique check (code ~ '^[a-z2-7]{12}$'),
      kind text not null check (kind in ('picture', 'document', 'video', 'audio')),
      title text not null check (length(title) between 1 and 200),
      credit text not null check (length(credit) between 1 and 200),
      rights_note text not null check (length(rights_note) between 1 and 500),
      has_people boolean not null default false,
      consent_note text check (length(consent_note) between 1 and 1000),
      consent_until date,
      added_at timestamptz not null,
      updated_at timestamptz not null,
      check (has_people = (consent_note is not null)),
      check (has_people = (consent_until is not null))
    )`.execute(db);
  await sql`create index media_newest on media (kind, added_at desc)`.execute(db);
  await sql`create index media_consent_ends on media (consent_until) where consent_until is not null`.execute(db);
  await sql`
    create table media_pictures (
      media_id uuid primary key references media on delete cascade,
      file_id uuid not null unique references stored_files,
      alternative text not null check (length(alternative) <= 500),
      alternative_easy text check (length(alternative_easy) between 1 and 500),
      alternative_en text check (length(alternative_en) between 1 and 500),
      is_decorative boolean not null,
      focus text not null default 'center'
        check (focus in ('top-left', 'top', 'top-right', 'left', 'center', 'right', 'bottom-left', 'bottom', 'bottom-right')),
      has_avif boolean not null default false,
      check (is_decorative = (alternative = '')),
      check (not is_decorative or (alternative_easy is null and alternative_en is null))
    )`.execute(db);
  await sql`
    create table media_uses (
      media_id uuid not null references media on delete cascade,
      used_by text not null check (used_by ~ '^[a-z][a-z-]{1,40}$'),
      record text not null check (length(record) between 1 and 100),
      title text not null check (length(title) <= 300),
      path text not null check (path ~ '^/'),
      primary key (media_id, used_by, record)
    )`.execute(db);
  await sql`create index media_uses_of_record on media_uses (used_by, record)`.execute(db);
}
