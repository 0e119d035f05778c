import type { Db } from '../../../platform/database.ts';
import { actionPlanTables } from '../../action-plan.store.ts';

/** The measures of an edition that a round can ask about: carried on and not ended, by body and number. */
export function askableMeasures(db: Db, editionId: string) {
  return actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .select([
      'measures.id',
      'measures.number',
      'measures.status',
      'measures.degree',
      'measures.lastReportOn',
      'measureVersions.title',
      'measureVersions.accountableBody as bodyCode',
      'measureVersions.contactEmail',
      'competentBodies.name as bodyName',
      'competentBodies.email as bodyEmail',
    ])
    .where('measureVersions.editionId', '=', editionId)
    .where('measures.status', 'not in', ['completed', 'rejected', 'dropped', 'notCompetent'])
    .where((is) =>
      is.or([
        is('measureVersions.continuation', 'is', null),
        is('measureVersions.continuation', 'not in', ['done', 'dropped']),
      ]),
    )
    .orderBy('competentBodies.name')
    .orderBy('measures.number')
    .execute();
}

export type AskableMeasure = Awaited<ReturnType<typeof askableMeasures>>[number];
