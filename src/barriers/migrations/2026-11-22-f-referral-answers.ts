import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Null: the body has no e-mail address and was asked by letter or telephone.
  await sql`alter table referrals alter column sent_to drop not null`.execute(db);
  await sql`
    alter table referrals
      add column due_day date,
      add column answer_by_precision text check (answer_by_precision in ('day', 'month', 'year')),
      add column answer_file_name text check (length(answer_file_name) between 1 and 200),
      add column answer_file_description text check (length(answer_file_description) between 1 and 1000),
      add column answer_file_released_at timestamptz,
      add column recorded_by uuid,
      add column reviewed_at timestamptz,
      add column reviewed_by uuid,
      add check ((answer_by is null) = (answer_by_precision is null)),
      add check (answer_file_released_at is null or answer_file_description is not null),
      add check (reviewed_at is null or answered_at is not null)`.execute(db);
  await sql`
    create index referrals_unanswered on referrals (sent_at) where answered_at is null and closed_at is null`.execute(
    db,
  );
  await sql`
    create index referrals_unreviewed on referrals (answered_at) where answered_at is not null and reviewed_at is null`.execute(
    db,
  );
}
