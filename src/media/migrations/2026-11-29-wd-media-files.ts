import { sql, type Kysely } from 'kysely';

/** Documents to download, films and sound in the library, each with what it needs before everybody may have it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table media_files (
      media_id uuid primary key references media on delete cascade,
      file_id uuid not null unique references stored_files,
      file_name text not null check (length(file_name) between 1 and 200),
      media_type text not null check (media_type ~ '^(application|video|audio)/'),
      language text not null check (language in ('de', 'de-simple', 'en')),
      topic text check (length(topic) between 1 and 60),
      about text not null default '' check (length(about) <= 600),
      published_at timestamptz,
      is_checked boolean not null default false,
      offer text check (length(offer) between 1 and 600),
      seconds integer check (seconds between 1 and 36000),
      captions text check (length(captions) between 1 and 200000),
      transcript text check (length(transcript) between 1 and 100000),
      poster_id uuid references media on delete set null,
      is_signed boolean not null default false,
      check ((media_type like 'application/%') = (seconds is null)),
      check (published_at is null or media_type not like 'video/%' or captions is not null),
      check (published_at is null or media_type like 'application/%' or transcript is not null),
      check (published_at is null or media_type not like 'application/%' or is_checked or offer is not null)
    )`.execute(db);
  await sql`create index media_files_public on media_files (published_at desc) where published_at is not null`.execute(
    db,
  );
  await sql`create index media_files_by_poster on media_files (poster_id) where poster_id is not null`.execute(db);
}
