import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The start page of the staff asks for these few among all barriers and their whole history.
  await sql`
    create index barriers_unanswered on barriers (created_at)
    where answered_at is null
      and state in ('received', 'inReview', 'needsInfo', 'accepted', 'forwarded', 'planned', 'inProgress')`.execute(db);
  await sql`create index barrier_history_reopened on barrier_history (barrier_id, at) where event = 'reopened'`.execute(
    db,
  );
  await sql`
    create index barrier_reports_partly on barrier_reports (barrier_id, confirmed_at)
    where confirmation = 'partly'`.execute(db);
}
