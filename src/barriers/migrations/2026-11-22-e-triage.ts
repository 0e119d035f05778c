import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // What was promised on a day, by when. Working days need the holidays of the federal state, which the program knows and SQL does
  // not: it writes them down here at every start, so that a list can be sorted by the next promise.
  await sql`
    create table promise_calendar (
      day date primary key,
      first_look_due date not null,
      body_named_due date not null,
      answer_due date not null
    )`.execute(db);

  await sql`
    create index barriers_open on barriers (created_at)
    where state in ('received', 'inReview', 'needsInfo', 'accepted', 'forwarded', 'planned', 'inProgress')`.execute(db);
  await sql`create index barriers_created_at on barriers (created_at)`.execute(db);
  await sql`create index barriers_unpublished on barriers (state) where published_at is null`.execute(db);
  await sql`create index barriers_duplicate_of on barriers (duplicate_of) where duplicate_of is not null`.execute(db);
  await sql`create index barriers_assigned_to on barriers (assigned_to) where assigned_to is not null`.execute(db);
  await sql`
    create index barriers_words on barriers using gin ((coalesce(public_title, '') || ' ' || coalesce(public_text, '')
      || ' ' || coalesce(place_text, '')) gin_trgm_ops)`.execute(db);
  await sql`create index barrier_reports_words on barrier_reports using gin (original_text gin_trgm_ops)`.execute(db);
  await sql`create index report_additions_unread on report_additions (report_id, at) where read_at is null`.execute(db);
}
