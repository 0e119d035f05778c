import { sql, type Kysely } from 'kysely';

/** The plan and its editions, and the measures that keep their number over all of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_editions (
      id uuid primary key default gen_random_uuid(),
      number integer not null unique check (number > 0),
      state text not null check (state in ('draft', 'adopted', 'superseded')),
      based_on uuid references plan_editions,
      title text not null check (length(title) between 1 and 200),
      title_easy text check (length(title_easy) <= 200),
      about text not null default '' check (length(about) <= 50000),
      about_easy text check (length(about_easy) <= 50000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      first_year integer not null check (first_year between 1990 and 2200),
      last_year integer not null check (last_year between 1990 and 2200),
      decision_reference text check (length(decision_reference) <= 200),
      decided_by text check (length(decided_by) <= 200),
      adopted_on date,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      version integer not null default 1,
      check (last_year >= first_year),
      check ((state = 'draft') = (adopted_on is null)),
      check (based_on is distinct from id)
    )`.execute(db);
  await sql`create unique index plan_editions_one_adopted on plan_editions (state) where state = 'adopted'`.execute(db);
  await sql`create unique index plan_editions_one_draft on plan_editions (state) where state = 'draft'`.execute(db);

  await sql`
    create table fields_of_action (
      id uuid primary key default gen_random_uuid(),
      edition_id uuid not null references plan_editions,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80 and slug <> 'stand'),
      position integer not null,
      title text not null check (length(title) between 1 and 200),
      title_easy text check (length(title_easy) <= 200),
      text text not null default '' check (length(text) <= 20000),
      text_easy text check (length(text_easy) <= 20000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      version integer not null default 1,
      unique (edition_id, slug)
    )`.execute(db);
  await sql`
    create table goals (
      id uuid primary key default gen_random_uuid(),
      field_id uuid not null references fields_of_action,
      position integer not null,
      title text not null check (length(title) between 1 and 500),
      title_easy text check (length(title_easy) <= 500),
      version integer not null default 1
    )`.execute(db);
  await sql`create index goals_field on goals (field_id, position)`.execute(db);

  await sql`
    create table measures (
      id uuid primary key default gen_random_uuid(),
      number integer not null unique check (number between 1 and 99999),
      status text not null check (status in ('proposed', 'agreed', 'inProgress', 'completed', 'delayed', 'onHold', 'permanent',
        'rejected', 'dropped', 'notCompetent')),
      status_since timestamptz not null,
      status_reason text check (length(status_reason) <= 5000),
      status_reason_easy text check (length(status_reason_easy) <= 5000),
      addressee text check (length(addressee) <= 300),
      turn text not null check (turn in ('office', 'accountableBody', 'contributors', 'council', 'nobody')),
      turn_since timestamptz not null,
      turn_note text check (length(turn_note) <= 500),
      light_override text check (light_override in ('green', 'yellow', 'red', 'grey')),
      light_reason text check (length(light_reason) between 1 and 2000),
      light_reason_easy text check (length(light_reason_easy) <= 2000),
      degree text check (degree in ('notStarted', 'begun', 'mostly', 'done')),
      last_report_on date,
      silence_public boolean not null default false,
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((light_override is null) = (light_reason is null)),
      check (status <> 'notCompetent' or addressee is not null),
      check (status not in ('delayed', 'onHold', 'rejected', 'dropped', 'notCompetent') or status_reason is not null)
    )`.execute(db);

  await sql`
    create table measure_versions (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null references measures,
      edition_id uuid not null references plan_editions,
      goal_id uuid references goals,
      position integer not null default 0,
      version integer not null default 1,
      title text not null check (length(title) between 1 and 300),
      title_easy text check (length(title_easy) <= 300),
      problem text not null default '' check (length(problem) <= 10000),
      goal_text text not null default '' check (length(goal_text) <= 10000),
      text text not null default '' check (length(text) <= 20000),
      text_easy text check (length(text_easy) <= 20000),
      easy_state text not null default 'missing' check (easy_state in ('missing', 'draft', 'inTest', 'tested', 'outdated')),
      easy_outdated_since timestamptz,
      life_areas text[] not null default '{}',
      crpd_articles integer[] not null default '{}',
      cross_cutting_topics text[] not null default '{}',
      target_groups text[] not null default '{}',
      municipality_keys text[] not null default '{}',
      origin text check (origin in ('barrier', 'cause', 'survey', 'workshop', 'councilMotion', 'law')),
      origin_note text check (length(origin_note) <= 1000),
      accountable_body text references competent_bodies,
      other_contributors text check (length(other_contributors) <= 2000),
      contact_name text check (length(contact_name) <= 200),
      contact_email text check (length(contact_email) <= 320),
      contact_telephone text check (length(contact_telephone) <= 100),
      contact_privacy text not null default 'office' check (contact_privacy in ('public', 'office')),
      start_day date,
      start_precision text check (start_precision in ('day', 'month', 'quarter', 'year')),
      due_day date,
      due_precision text check (due_precision in ('day', 'month', 'quarter', 'year')),
      is_ongoing boolean not null default false,
      review_day date,
      priority text check (priority in ('high', 'medium', 'low')),
      cost_cents bigint check (cost_cents >= 0),
      cost_note text check (length(cost_note) <= 1000),
      funding_source text check (length(funding_source) <= 1000),
      legal_basis text check (length(legal_basis) <= 2000),
      decision_reference text check (length(decision_reference) <= 200),
      hidden_fields text[] not null default '{}',
      continuation text check (continuation in ('new', 'continued', 'changed', 'done', 'dropped')),
      continuation_reason text check (length(continuation_reason) <= 5000),
      search_text text not null default '',
      search tsvector generated always as (to_tsvector('german', search_text)) stored,
      updated_at timestamptz not null,
      updated_by uuid,
      unique (measure_id, edition_id),
      check ((start_day is null) = (start_precision is null)),
      check ((due_day is null) = (due_precision is null)),
      check (not is_ongoing or due_day is null),
      check (due_day is null or start_day is null or due_day >= start_day or due_precision <> 'day'),
      check (continuation not in ('done', 'dropped') or continuation_reason is not null)
    )`.execute(db);
  await sql`create index measure_versions_edition on measure_versions (edition_id, goal_id, position)`.execute(db);
  await sql`create index measure_versions_body on measure_versions (accountable_body)`.execute(db);
  await sql`create index measure_versions_search on measure_versions using gin (search)`.execute(db);
  await sql`
    create table measure_contributors (
      version_id uuid not null references measure_versions on delete cascade,
      body_code text not null references competent_bodies,
      primary key (version_id, body_code)
    )`.execute(db);
  await sql`
    create table measure_revisions (
      id bigint generated always as identity primary key,
      version_id uuid not null references measure_versions on delete cascade,
      version integer not null,
      at timestamptz not null,
      actor_id uuid,
      before jsonb not null,
      unique (version_id, version)
    )`.execute(db);
  await sql`
    create table measure_causes (
      measure_id uuid not null references measures,
      cause_id uuid not null references causes,
      linked_at timestamptz not null,
      primary key (measure_id, cause_id)
    )`.execute(db);
  await sql`create index measure_causes_cause on measure_causes (cause_id)`.execute(db);

  await sql`
    create table milestones (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null references measures,
      position integer not null,
      title text not null check (length(title) between 1 and 500),
      due_day date,
      due_precision text check (due_precision in ('day', 'month', 'quarter', 'year')),
      reached_on date,
      check ((due_day is null) = (due_precision is null))
    )`.execute(db);
  await sql`create index milestones_measure on milestones (measure_id, position)`.execute(db);

  await sql`
    create table indicators (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null references measures,
      position integer not null,
      name text not null check (length(name) between 1 and 300),
      unit text not null default '' check (length(unit) <= 60),
      baseline numeric,
      baseline_on date,
      target numeric,
      target_on date
    )`.execute(db);
  await sql`create index indicators_measure on indicators (measure_id, position)`.execute(db);
  await sql`
    create table indicator_readings (
      id uuid primary key default gen_random_uuid(),
      indicator_id uuid not null references indicators,
      value numeric not null,
      read_on date not null,
      source text not null check (length(source) between 1 and 500),
      recorded_at timestamptz not null,
      actor_kind text not null check (actor_kind in ('staff', 'body', 'system')),
      actor_id text,
      corrects uuid unique references indicator_readings
    )`.execute(db);
  await sql`create index indicator_readings_indicator on indicator_readings (indicator_id, read_on)`.execute(db);

  await sql`
    create table participation_records (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null references measures,
      held_on date not null,
      held_precision text not null check (held_precision in ('day', 'month', 'quarter', 'year')),
      who text not null check (length(who) between 1 and 500),
      level text not null check (level in ('informed', 'consulted', 'involved', 'decided')),
      effect text not null default '' check (length(effect) <= 3000),
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`create index participation_records_measure on participation_records (measure_id, held_on)`.execute(db);

  await sql`
    create table measure_documents (
      id uuid primary key default gen_random_uuid(),
      measure_id uuid not null references measures,
      file_id uuid not null references stored_files,
      file_name text not null check (length(file_name) between 1 and 255),
      description text not null default '' check (length(description) <= 1000),
      is_public boolean not null default false,
      added_at timestamptz not null,
      check (not is_public or description <> '')
    )`.execute(db);
  await sql`create index measure_documents_measure on measure_documents (measure_id)`.execute(db);

  await sql`
    create table measure_history (
      id bigint generated always as identity primary key,
      measure_id uuid not null references measures,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('staff', 'body', 'system')),
      actor_id text,
      event text not null check (event in ('created', 'moved', 'progress', 'corrected', 'lightOverridden', 'lightReleased', 'turnChanged',
        'milestoneReached', 'edited', 'asked', 'answered', 'continued')),
      from_status text,
      to_status text,
      degree text check (degree in ('notStarted', 'begun', 'mostly', 'done')),
      author text check (length(author) <= 300),
      public_text text check (length(public_text) <= 10000),
      public_text_easy text check (length(public_text_easy) <= 10000),
      internal_note text check (length(internal_note) <= 10000),
      corrects bigint references measure_history
    )`.execute(db);
  await sql`create index measure_history_measure on measure_history (measure_id, id)`.execute(db);

  // What was frozen stays as it was, whoever asks.
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'this record is frozen'; end $$`.execute(db);
  for (const frozen of ['measure_history', 'measure_revisions']) {
    await sql`create trigger frozen before update or delete on ${sql.table(frozen)} for each row execute function refuse_change()`.execute(
      db,
    );
  }

  await sql`
    create table plan_revision (
      is_only boolean primary key default true check (is_only),
      revision bigint not null
    )`.execute(db);
  await sql`insert into plan_revision (revision) values (1)`.execute(db);
  await sql`
    create function raise_plan_revision() returns trigger language plpgsql as $$
      begin update plan_revision set revision = revision + 1; return null; end $$`.execute(db);
  // Papers and stored pages are kept until the plan changes; no use case can forget to say so.
  const told = [
    'plan_editions',
    'fields_of_action',
    'goals',
    'measures',
    'measure_versions',
    'measure_contributors',
    'measure_causes',
    'milestones',
    'indicators',
    'indicator_readings',
    'participation_records',
    'measure_documents',
    'measure_history',
  ];
  for (const table of told) {
    await sql`create trigger plan_changed after insert or update or delete on ${sql.table(table)}
      for each statement execute function raise_plan_revision()`.execute(db);
  }
}
