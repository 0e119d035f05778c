import { sql, type Kysely } from 'kysely';

/**
 * The day on which a measure came into an edition that had been decided already, so that nobody takes it for part of the decision. Of
 * earlier ones the audit log knows when the edition was put in force.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table measure_versions add column added_on date`.execute(db);
  await sql`alter table report_entries add column added_on date`.execute(db);
  await sql`
    update measure_versions as version
    set added_on = (measure.created_at at time zone 'Europe/Berlin')::date
    from measures as measure, plan_editions as edition, audit_entries as adoption
    where measure.id = version.measure_id and edition.id = version.edition_id
      and adoption.event = 'action-plan.edition-adopted' and adoption.subject = 'edition ' || edition.number
      and measure.created_at > adoption.at`.execute(db);
}
