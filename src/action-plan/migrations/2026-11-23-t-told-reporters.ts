import { sql, type Kysely } from 'kysely';

/** Which events of measures the reporters of the barriers behind them have been told, so that nobody hears of one twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table told_measure_events (
      history_id bigint primary key references measure_history,
      told_at timestamptz not null
    )`.execute(db);
}
