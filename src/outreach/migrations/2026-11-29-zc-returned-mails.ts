import { sql, type Kysely } from 'kysely';

/** What came back of an issue, and counts of it that stay when the people are forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table newsletter_deliveries
    -- Stands in the address that a mail goes back to: names the delivery, and nobody outside.
    add column return_token text unique check (return_token ~ '^[a-z2-7]{20}$'),
    add column returned_as text check (returned_as in ('permanent', 'temporary')),
    add column returned_at timestamptz,
    -- Whether what follows from it was done.
    add column return_counted boolean not null default false,
    add check ((returned_as is null) = (returned_at is null))`.execute(db);
  await sql`
    create index newsletter_deliveries_returned on newsletter_deliveries (returned_at)
    where returned_as is not null and not return_counted`.execute(db);
  await sql`create index newsletter_deliveries_of_subscriber on newsletter_deliveries (subscriber_id, queued_at desc)`.execute(
    db,
  );
  await sql`
    alter table newsletter_issues
    add column returned_permanent integer not null default 0 check (returned_permanent >= 0),
    add column returned_temporary integer not null default 0 check (returned_temporary >= 0),
    -- Taken off the list because of it, and how many of these the office has seen.
    add column taken_off integer not null default 0 check (taken_off >= 0),
    add column taken_off_seen integer not null default 0 check (taken_off_seen between 0 and taken_off),
    add column taken_off_at timestamptz`.execute(db);
  // Nobody counted with it so far; how often in a row something came back is read from the deliveries.
  await sql`alter table newsletter_subscribers drop column soft_bounces`.execute(db);
}
