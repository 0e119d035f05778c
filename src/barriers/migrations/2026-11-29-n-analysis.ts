import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // The analysis asks of every solved barrier when it was solved.
  await sql`
    create index barrier_history_resolved on barrier_history (barrier_id, at desc) include (outcome)
    where to_state = 'resolved'`.execute(db);
  // Lists by effect, as behind a figure.
  await sql`create index barriers_effect on barriers (effect, created_at desc) where published_at is not null`.execute(
    db,
  );
}
