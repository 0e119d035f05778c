import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.ts';
import { actionPlanTables } from '../action-plan.store.ts';

/** Measures of the edition in force that everybody reads. */
export const measureEntries = (): RawBuilder<unknown> => sql`
  select 'measure' as kind, measures.number::text as id, versions.title,
    versions.easy_state as state, versions.easy_outdated_since as outdated_since, versions.updated_at as changed_at,
    '/massnahmen/' || measures.number as public_path, '/verwaltung/massnahmen/' || measures.number as office_path
  from measures
  join measure_versions as versions on versions.measure_id = measures.id
  join plan_editions as editions on editions.id = versions.edition_id and editions.state = 'adopted'
  where measures.published_at is not null`;

/** Chapters of the edition in force. */
export const fieldEntries = (): RawBuilder<unknown> => sql`
  select 'field' as kind, fields.slug as id, fields.title,
    fields.easy_state as state, fields.easy_outdated_since as outdated_since, editions.updated_at as changed_at,
    '/aktionsplan/' || fields.slug as public_path,
    '/verwaltung/aktionsplan/' || editions.number as office_path
  from fields_of_action as fields
  join plan_editions as editions on editions.id = fields.edition_id and editions.state = 'adopted'`;

const inForce = (db: Db) => actionPlanTables(db).selectFrom('planEditions').where('planEditions.state', '=', 'adopted');

export function measuresInForce(db: Db, numbers: readonly number[]) {
  return inForce(db)
    .innerJoin('measureVersions', 'measureVersions.editionId', 'planEditions.id')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .selectAll('measureVersions')
    .select('measures.number')
    .where('measures.number', 'in', numbers)
    .execute();
}

export function fieldsInForce(db: Db, slugs: readonly string[]) {
  return inForce(db)
    .innerJoin('fieldsOfAction', 'fieldsOfAction.editionId', 'planEditions.id')
    .selectAll('fieldsOfAction')
    .select('planEditions.number as edition')
    .where('fieldsOfAction.slug', 'in', slugs)
    .execute();
}
