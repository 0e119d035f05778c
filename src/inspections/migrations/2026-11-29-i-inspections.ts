import { sql, type Kysely } from 'kysely';

/** Checklists with their versions, inspections with a result for each item, and what became of the findings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table checklists (
      code text primary key check (code ~ '^[a-z][A-Za-z]{1,39}$'),
      position integer not null
    )`.execute(db);
  await sql`
    create table checklist_versions (
      id uuid primary key default gen_random_uuid(),
      checklist_code text not null references checklists,
      version integer not null check (version >= 1),
      title text not null check (length(title) between 1 and 120),
      intro text not null default '' check (length(intro) <= 2000),
      created_at timestamptz not null,
      -- Null: a draft, which nobody inspects with.
      in_force_since timestamptz,
      unique (checklist_code, version)
    )`.execute(db);
  await sql`create unique index checklist_versions_draft on checklist_versions (checklist_code) where in_force_since is null`.execute(
    db,
  );
  await sql`
    create table checklist_items (
      version_id uuid not null references checklist_versions on delete cascade,
      -- The same in every version, so that results of different years can be compared.
      code text not null check (code ~ '^[a-z][A-Za-z0-9]{1,39}$'),
      position integer not null,
      section text not null check (length(section) between 1 and 120),
      question text not null check (length(question) between 1 and 300),
      hint text not null default '' check (length(hint) <= 1000),
      -- What is wrong when it does not fit, in a few words; empty: the question says it.
      defect text not null default '' check (length(defect) <= 200),
      unit text check (unit in ('cm', '%')),
      at_least double precision,
      at_most double precision,
      norm text not null default '' check (length(norm) <= 500),
      source text not null default '' check (length(source) <= 200),
      source_state text not null check (source_state in ('verified', 'guidance', 'practice')),
      barrier_kind text not null,
      fact_code text,
      place_fact text,
      primary key (version_id, code),
      unique (version_id, position) deferrable initially deferred,
      check (unit is not null or (at_least is null and at_most is null)),
      check (at_least <= at_most),
      check (source_state = 'practice' or (source <> '' and norm <> ''))
    )`.execute(db);
  await sql`
    create table inspections (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1) unique,
      version_id uuid not null references checklist_versions,
      state text not null check (state in ('planned', 'underway', 'done', 'cancelled')),
      -- Null: not in the directory of places.
      place_id uuid references places on delete set null,
      place_name text not null check (length(place_name) between 1 and 200),
      place_address text check (length(place_address) between 1 and 300),
      municipality_key char(8) references municipalities,
      lat double precision check (lat between -90 and 90),
      lon double precision check (lon between -180 and 180),
      planned_on date not null,
      planned_precision text not null check (planned_precision in ('day', 'month', 'year')),
      note text not null default '' check (length(note) <= 3000),
      held_on date,
      method text check (method in ('selfAssessed', 'inspected', 'testedByPeople')),
      summary text not null default '' check (length(summary) <= 5000),
      cancel_reason text check (length(cancel_reason) between 1 and 1000),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      finished_at timestamptz,
      revision integer not null default 1,
      unique (id, version_id),
      check ((lat is null) = (lon is null)),
      check ((state = 'done') = (finished_at is not null)),
      check (state <> 'done' or (held_on is not null and method is not null)),
      check ((state = 'cancelled') = (cancel_reason is not null))
    )`.execute(db);
  await sql`create index inspections_state on inspections (state, planned_on)`.execute(db);
  await sql`create index inspections_place on inspections (place_id)`.execute(db);
  await sql`create index inspections_version on inspections (version_id)`.execute(db);
  await sql`create index inspections_municipality on inspections (municipality_key)`.execute(db);
  await sql`
    create table inspection_people (
      inspection_id uuid not null references inspections on delete cascade,
      staff_id uuid not null references staff,
      primary key (inspection_id, staff_id)
    )`.execute(db);
  await sql`create index inspection_people_staff on inspection_people (staff_id)`.execute(db);
  await sql`
    create table inspection_participation (
      id uuid primary key default gen_random_uuid(),
      inspection_id uuid not null references inspections on delete cascade,
      -- Groups and organisations only, never the name of a person.
      who text not null check (length(who) between 1 and 200),
      part text not null check (part in ('invited', 'accompanied', 'tested', 'decided', 'absent')),
      effect text not null default '' check (length(effect) <= 2000),
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`create unique index inspection_participation_who on inspection_participation (inspection_id, lower(who))`.execute(
    db,
  );
  await sql`
    create table inspection_results (
      inspection_id uuid not null,
      version_id uuid not null,
      item_code text not null,
      verdict text not null check (verdict in ('fits', 'fails', 'notApplicable', 'unchecked')),
      measured double precision check (measured between 0 and 100000),
      remark text not null default '' check (length(remark) <= 3000),
      -- Counts up with every save; what a device sends says which it began from.
      revision integer not null check (revision >= 1),
      recorded_at timestamptz not null,
      recorded_by uuid references staff,
      primary key (inspection_id, item_code),
      foreign key (inspection_id, version_id) references inspections (id, version_id) on delete cascade,
      foreign key (version_id, item_code) references checklist_items (version_id, code)
    )`.execute(db);
  await sql`create index inspection_results_item on inspection_results (version_id, item_code)`.execute(db);
  // Every save stays, so that two people's entries can be told apart and none is lost.
  await sql`
    create table inspection_result_saves (
      inspection_id uuid not null,
      item_code text not null,
      revision integer not null,
      verdict text not null,
      measured double precision,
      remark text not null,
      saved_at timestamptz not null,
      saved_by uuid references staff,
      -- Made by the device for one entry: sent again, it is known.
      entry_key uuid not null,
      primary key (inspection_id, item_code, revision),
      unique (inspection_id, item_code, entry_key),
      foreign key (inspection_id, item_code) references inspection_results on delete cascade
    )`.execute(db);
  await sql`
    create table inspection_findings (
      inspection_id uuid not null,
      item_code text not null,
      decision text not null check (decision in ('barrier', 'noBarrier')),
      barrier_id uuid references barriers,
      reason text check (length(reason) between 1 and 1000),
      decided_at timestamptz not null,
      decided_by uuid references staff,
      primary key (inspection_id, item_code),
      foreign key (inspection_id, item_code) references inspection_results on delete cascade,
      check ((decision = 'barrier') = (barrier_id is not null)),
      check ((decision = 'noBarrier') = (reason is not null))
    )`.execute(db);
  await sql`create index inspection_findings_barrier on inspection_findings (barrier_id)`.execute(db);
  await sql`
    create table inspection_photos (
      id uuid primary key default gen_random_uuid(),
      inspection_id uuid not null,
      version_id uuid not null,
      item_code text not null,
      file_id uuid not null references stored_files,
      description text not null check (length(description) between 1 and 300),
      added_at timestamptz not null,
      added_by uuid references staff,
      entry_key uuid not null,
      unique (inspection_id, entry_key),
      foreign key (inspection_id, version_id) references inspections (id, version_id) on delete cascade,
      foreign key (version_id, item_code) references checklist_items (version_id, code)
    )`.execute(db);
  await sql`create index inspection_photos_item on inspection_photos (inspection_id, item_code)`.execute(db);
  await sql`create index inspection_photos_version on inspection_photos (version_id, item_code)`.execute(db);
  await sql`create index inspection_photos_file on inspection_photos (file_id)`.execute(db);
}
