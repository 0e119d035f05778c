import { sql, type Kysely } from 'kysely';

/** A picture at the beginning of an article. When people no longer agree, the article stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table articles add column lead_picture_id uuid references media on delete set null`.execute(db);
  await sql`create index articles_by_lead_picture on articles (lead_picture_id) where lead_picture_id is not null`.execute(
    db,
  );
}
