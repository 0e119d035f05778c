import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table barriers (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1001) unique,
      state text not null check (state in ('received', 'inReview', 'needsInfo', 'accepted', 'forwarded', 'planned',
        'inProgress', 'resolved', 'confirmed', 'duplicate', 'notABarrier', 'notCompetent', 'wontFix', 'withdrawn')),
      state_since timestamptz not null,
      outcome text check (outcome in ('solved', 'partlySolved', 'interimSolution', 'notPossible', 'passedOn', 'sameAs',
        'notABarrier')),
      state_reason text check (length(state_reason) <= 5000),
      state_reason_easy text check (length(state_reason_easy) <= 5000),
      place_kind text not null check (place_kind in ('outdoors', 'building', 'transit', 'letter', 'website', 'behaviour',
        'rule', 'other')),
      kind text check (kind in ('structural', 'mobility', 'visual', 'auditory', 'informational', 'digital', 'attitudinal',
        'organisational', 'financial', 'sensoryCognitive', 'other')),
      life_area text,
      municipality_key char(8) references municipalities,
      place_text text check (length(place_text) <= 500),
      lat double precision check (lat between -90 and 90),
      lon double precision check (lon between -180 and 180),
      effect text check (effect in ('blocks', 'dangerous', 'hampers', 'annoys')),
      demands text[] not null default '{}',
      facts jsonb not null default '{}',
      since_day date,
      since_precision text check (since_precision in ('day', 'month', 'year')),
      temporary_until date,
      public_title text check (length(public_title) between 1 and 200),
      public_text text check (length(public_text) <= 10000),
      public_title_easy text check (length(public_title_easy) <= 200),
      public_text_easy text check (length(public_text_easy) <= 10000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      published_at timestamptz,
      duplicate_of uuid references barriers,
      body_code text references competent_bodies,
      assigned_to uuid,
      created_at timestamptz not null,
      first_look_at timestamptz,
      body_named_at timestamptz,
      answered_at timestamptz,
      confirmation_asked_at timestamptz,
      updated_at timestamptz not null,
      search_text text not null default '',
      search tsvector generated always as (to_tsvector('german', search_text)) stored,
      check ((lat is null) = (lon is null)),
      check ((since_day is null) = (since_precision is null)),
      check ((state = 'duplicate') = (duplicate_of is not null)),
      check (duplicate_of is distinct from id),
      check (published_at is null or (public_title is not null and public_text is not null)),
      check (state not in ('resolved', 'duplicate', 'notABarrier', 'notCompetent', 'wontFix') or outcome is not null)
    )`.execute(db);
  await sql`create index barriers_public on barriers (published_at desc, number desc) where published_at is not null`.execute(
    db,
  );
  await sql`create index barriers_state on barriers (state, state_since)`.execute(db);
  await sql`create index barriers_municipality on barriers (municipality_key)`.execute(db);
  await sql`create index barriers_place on barriers (lat, lon) where lat is not null`.execute(db);
  await sql`create index barriers_search on barriers using gin (search)`.execute(db);
  await sql`create index barriers_search_trigrams on barriers using gin (search_text gin_trgm_ops)`.execute(db);

  await sql`
    create table barrier_reports (
      id uuid primary key default gen_random_uuid(),
      barrier_id uuid not null references barriers,
      received_at timestamptz not null,
      channel text not null check (channel in ('web', 'telephone', 'letter', 'email', 'visit', 'stall')),
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      original_text text check (length(original_text) <= 20000),
      answers jsonb not null default '{}',
      reported_for text not null default 'self' check (reported_for in ('self', 'somebody', 'together')),
      answer_wish text not null check (answer_wish in ('none', 'email', 'letter', 'telephone', 'signLanguage')),
      answer_easy boolean not null default false,
      code_hash bytea not null unique,
      submission_key uuid unique,
      recorded_by uuid,
      withdrawn_at timestamptz,
      confirmation text check (confirmation in ('yes', 'partly', 'no', 'cannotTell')),
      confirmed_at timestamptz,
      check ((confirmation is null) = (confirmed_at is null))
    )`.execute(db);
  await sql`create index barrier_reports_barrier on barrier_reports (barrier_id)`.execute(db);

  await sql`
    create table report_contacts (
      report_id uuid primary key references barrier_reports on delete cascade,
      name text check (length(name) <= 200),
      email text check (length(email) <= 320),
      telephone text check (length(telephone) <= 100),
      address text check (length(address) <= 500),
      note text check (length(note) <= 500)
    )`.execute(db);

  await sql`
    create table report_additions (
      id bigint generated always as identity primary key,
      report_id uuid not null references barrier_reports on delete cascade,
      at timestamptz not null,
      kind text not null check (kind in ('addition', 'correction')),
      text text not null check (length(text) between 1 and 10000),
      read_at timestamptz
    )`.execute(db);
  await sql`create index report_additions_report on report_additions (report_id)`.execute(db);

  await sql`
    create table barrier_photos (
      id uuid primary key default gen_random_uuid(),
      barrier_id uuid not null references barriers,
      report_id uuid references barrier_reports,
      file_id uuid not null references stored_files,
      blurred_file_id uuid references stored_files,
      description text not null default '' check (length(description) <= 1000),
      state text not null check (state in ('waiting', 'approved', 'hidden')),
      position integer not null,
      check (state <> 'approved' or description <> '')
    )`.execute(db);
  await sql`create index barrier_photos_barrier on barrier_photos (barrier_id, position)`.execute(db);

  await sql`
    create table barrier_history (
      id bigint generated always as identity primary key,
      barrier_id uuid not null references barriers,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('staff', 'citizen', 'body', 'system')),
      actor_id text,
      event text not null,
      from_state text,
      to_state text,
      outcome text,
      internal_note text,
      public_text text,
      public_text_easy text,
      body_code text references competent_bodies
    )`.execute(db);
  await sql`create index barrier_history_barrier on barrier_history (barrier_id, id)`.execute(db);

  await sql`
    create table referrals (
      id uuid primary key default gen_random_uuid(),
      barrier_id uuid not null references barriers,
      body_code text not null references competent_bodies,
      sent_to text not null,
      question text not null check (length(question) between 1 and 5000),
      sent_at timestamptz not null,
      first_reminder_at timestamptz,
      second_reminder_at timestamptz,
      answered_at timestamptz,
      answer text check (answer in ('willAct', 'done', 'notPossible', 'notOurs')),
      answer_text text check (length(answer_text) <= 5000),
      answer_by date,
      other_body text check (length(other_body) <= 300),
      answer_file_id uuid references stored_files,
      closed_at timestamptz,
      check ((answer is null) = (answered_at is null))
    )`.execute(db);
  await sql`create index referrals_barrier on referrals (barrier_id)`.execute(db);
  // A body is asked one thing at a time about a barrier.
  await sql`
    create unique index referrals_one_open on referrals (barrier_id)
    where answered_at is null and closed_at is null`.execute(db);

  await sql`
    create table reporter_messages (
      id uuid primary key default gen_random_uuid(),
      report_id uuid not null references barrier_reports,
      barrier_id uuid not null references barriers,
      at timestamptz not null,
      form text not null check (form in ('none', 'email', 'letter', 'telephone', 'signLanguage')),
      subject text not null,
      text text not null,
      text_easy text not null,
      done_at timestamptz,
      done_by uuid
    )`.execute(db);
  await sql`create index reporter_messages_open on reporter_messages (at) where done_at is null`.execute(db);
  await sql`create index reporter_messages_report on reporter_messages (report_id, at)`.execute(db);

  await sql`
    create table affected_voices (
      id bigint generated always as identity primary key,
      barrier_id uuid not null references barriers,
      at timestamptz not null,
      device_hash bytea not null,
      how text check (length(how) <= 2000),
      unique (barrier_id, device_hash)
    )`.execute(db);

  await sql`
    create table report_drafts (
      id uuid primary key default gen_random_uuid(),
      token_hash bytea not null unique,
      sealed bytea not null,
      resume_code_hash bytea unique,
      resume_seal bytea,
      updated_at timestamptz not null,
      expires_at timestamptz not null,
      report_id uuid references barrier_reports,
      check ((resume_code_hash is null) = (resume_seal is null))
    )`.execute(db);
  await sql`create index report_drafts_expires on report_drafts (expires_at)`.execute(db);

  await sql`
    create table draft_photos (
      id uuid primary key default gen_random_uuid(),
      draft_id uuid not null references report_drafts on delete cascade,
      file_id uuid not null references stored_files,
      description text not null default '' check (length(description) <= 1000),
      position integer not null
    )`.execute(db);
  await sql`create index draft_photos_draft on draft_photos (draft_id, position)`.execute(db);

  await sql`
    create table state_wordings (
      code text not null,
      kind text not null check (kind in ('state', 'outcome')),
      wording jsonb not null,
      updated_at timestamptz not null,
      primary key (kind, code)
    )`.execute(db);
}
