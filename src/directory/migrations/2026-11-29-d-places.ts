import { sql, type Kysely } from 'kysely';

/** Places and what is known of the access to them: every confirmation stays, dated and with its method. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table places (
      id uuid primary key default gen_random_uuid(),
      number integer generated always as identity (start with 1) unique,
      kind text not null check (kind ~ '^[a-z][a-zA-Z]*$'),
      name text not null check (length(name) between 1 and 200),
      folded_name text not null,
      address text check (length(address) between 1 and 300),
      municipality_key char(8) not null references municipalities,
      locality text check (length(locality) between 1 and 200),
      lat double precision check (lat between -90 and 90),
      lon double precision check (lon between -180 and 180),
      operator text check (length(operator) between 1 and 200),
      website text check (website ~ '^https?://' and length(website) <= 500),
      is_public boolean not null,
      marks text[] not null default '{}',
      confirmed_on date,
      method text,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((lat is null) = (lon is null)),
      check ((confirmed_on is null) = (method is null))
    )`.execute(db);
  await sql`create unique index places_same on places (municipality_key, folded_name, coalesce(address, ''))`.execute(
    db,
  );
  await sql`create index places_by_name on places (folded_name, number)`.execute(db);
  await sql`create index places_words on places using gin (folded_name gin_trgm_ops)`.execute(db);
  await sql`create index places_marks on places using gin (marks)`.execute(db);
  await sql`
    create table place_profiles (
      id uuid primary key default gen_random_uuid(),
      place_id uuid not null references places on delete cascade,
      confirmed_on date not null,
      method text not null check (method in ('selfAssessed', 'inspected', 'testedByPeople')),
      facts jsonb not null check (jsonb_typeof(facts) = 'object'),
      remark text check (length(remark) between 1 and 2000),
      source text check (length(source) between 1 and 100),
      created_at timestamptz not null,
      unique (place_id, source)
    )`.execute(db);
  await sql`create index place_profiles_of_place on place_profiles (place_id, confirmed_on desc, created_at desc)`.execute(
    db,
  );
}
