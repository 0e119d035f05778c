import { sql, type ExpressionBuilder } from 'kysely';
import type { Db } from '../platform/database.ts';
import type { InspectionTables } from './inspections.tables.ts';
import { undecidedFindings, withChecklist } from './inspections.store.ts';
import { pageSize, type InspectionView } from './inspection-view.ts';

type Inspections = ExpressionBuilder<InspectionTables, 'inspections'>;

const inView: Record<InspectionView, (fields: Inspections) => ReturnType<Inspections['and']>> = {
  offen: (fields) => fields.and([fields('inspections.state', 'in', ['planned', 'underway'])]),
  befunde: (fields) => fields.and([fields(undecidedFindings, '>', 0)]),
  abgeschlossen: (fields) => fields.and([fields('inspections.state', '=', 'done')]),
  alle: (fields) => fields.and([]),
};

/** One page of the inspections of a view with what was found, the latest day first. */
export function listInspections(db: Db, { view, page }: { view: InspectionView; page: number }) {
  return withChecklist(db)
    .select([
      sql<number>`(select count(*) from checklist_items c where c.version_id = inspections.version_id)`.as('items'),
      sql<number>`(
        select count(*) from inspection_results r where r.inspection_id = inspections.id and r.verdict <> 'unchecked'
      )`.as('entered'),
      sql<number>`(
        select count(*) from inspection_results r where r.inspection_id = inspections.id and r.verdict = 'fails'
      )`.as('findings'),
      undecidedFindings.as('undecided'),
    ])
    .where(inView[view])
    .orderBy((fields) => fields.fn.coalesce('inspections.heldOn', 'inspections.plannedOn'), 'desc')
    .orderBy('inspections.number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

export type ListedInspection = Awaited<ReturnType<typeof listInspections>>[number];

/** How many inspections each view holds. */
export function countInspections(db: Db): Promise<Record<InspectionView, number>> {
  return db
    .withTables<InspectionTables>()
    .selectFrom('inspections')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere(inView.offen).as('offen'),
      fn.countAll<number>().filterWhere(inView.befunde).as('befunde'),
      fn.countAll<number>().filterWhere(inView.abgeschlossen).as('abgeschlossen'),
      fn.countAll<number>().as('alle'),
    ])
    .executeTakeFirstOrThrow();
}
