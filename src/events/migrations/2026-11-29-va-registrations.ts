import { sql, type Kysely } from 'kysely';

/** Who wants to come to which date. Contact and needs have their own ends; the row stays as a count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_registrations (
      id uuid primary key default gen_random_uuid(),
      date_id uuid not null references event_dates on delete cascade,
      state text not null check (state in ('registered', 'waiting', 'withdrawn')),
      persons integer not null check (persons between 1 and 2),
      name text check (length(name) between 1 and 200),
      email text check (length(email) between 3 and 320),
      telephone text check (length(telephone) between 1 and 60),
      needs text check (length(needs) between 1 and 2000),
      locale text not null check (locale in ('de', 'de-simple', 'en')),
      code_hash bytea unique,
      by_office boolean not null,
      call_about text check (call_about in ('movedUp', 'moved', 'cancelled')),
      created_at timestamptz not null,
      changed_at timestamptz not null,
      check (state <> 'withdrawn' or (name is null and email is null and telephone is null and needs is null))
    )`.execute(db);
  await sql`create index event_registrations_of_date on event_registrations (date_id, created_at)`.execute(db);
  await sql`create index event_registrations_to_call on event_registrations (changed_at) where call_about is not null`.execute(
    db,
  );
  await sql`
    create index event_registrations_with_person on event_registrations (date_id)
    where name is not null or needs is not null or email is not null or telephone is not null`.execute(db);
}
