import { sql, type Kysely } from 'kysely';

/**
 * Which promise a barrier waits for: `kept` when all are, null when it is closed. With it the list of the office is read in the order of the
 * days that were promised, and broken promises are counted, without going through all barriers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table barriers add column open_promise text generated always as (
      case
        when state not in ('received', 'inReview', 'needsInfo', 'accepted', 'forwarded', 'planned', 'inProgress') then null
        when first_look_at is null then 'firstLook'
        when body_named_at is null then 'bodyNamed'
        when answered_at is null then 'answer'
        else 'kept'
      end
    ) stored`.execute(db);
  await sql`create index barriers_open_promise on barriers (open_promise, created_at, number)`.execute(db);
  await sql`create index barriers_age on barriers (created_at, number)`.execute(db);
  await sql`drop index barriers_created_at`.execute(db);
  await sql`
    create index barriers_to_confirm on barriers (created_at)
    where state = 'resolved' and confirmation_asked_at is not null`.execute(db);
  await sql`
    create index referrals_unreviewed_barriers on referrals (barrier_id)
    where answered_at is not null and reviewed_at is null`.execute(db);
}
