import type { Db } from '../../platform/database.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import { fieldsOf, goalsOf } from '../editions.store.ts';
import { indicatorsOfEdition, type IndicatorRow } from '../indicators.store.ts';
import type { MeasureStatus } from '../measure.ts';
import { milestonesOfEdition, type MilestoneRow } from '../milestones.store.ts';
import { wordsOf, type MeasureWords } from '../measures/measure-words.ts';

export type StoredMeasure = {
  number: number;
  status: MeasureStatus;
  version: number;
  easyState: TwinState;
  words: MeasureWords;
  indicators: readonly StoredIndicator[];
  milestones: readonly MilestoneRow[];
};

/** One that somebody has measured can't be taken out any more. */
export type StoredIndicator = IndicatorRow & { isMeasured: boolean };

/** Everything of an edition that a table can change. */
export type StoredPlan = {
  fields: readonly { id: string; slug: string; title: string; titleEasy: string | null; version: number }[];
  goals: readonly { id: string; fieldId: string; title: string; titleEasy: string | null; version: number }[];
  /** In the order of the plan; those without a goal last. */
  measures: readonly StoredMeasure[];
  /** Numbers of measures that do not stand in this edition, or not any more in any. */
  otherNumbers: ReadonlySet<number>;
};

/** Before the first edition there is nothing, so that any number is free. */
export const nothingStored: StoredPlan = { fields: [], goals: [], measures: [], otherNumbers: new Set() };

export async function readStoredPlan(db: Db, editionId: string): Promise<StoredPlan> {
  const [fields, goals] = [await fieldsOf(db, editionId), await goalsOf(db, editionId)];
  const versions = await actionPlanTables(db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .selectAll('measureVersions')
    .select(['measures.number', 'measures.status'])
    .where('editionId', '=', editionId)
    .orderBy('measureVersions.position')
    .orderBy('measures.number')
    .execute();
  const contributors = await contributorsOf(db, editionId);
  const indicators = byMeasure(await indicatorsOfEdition(db, editionId));
  const milestones = byMeasure(await milestonesOfEdition(db, editionId));
  const others = await actionPlanTables(db)
    .selectFrom('measures')
    .select('number')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('measureVersions')
            .select('measureVersions.id')
            .whereRef('measureVersions.measureId', '=', 'measures.id')
            .where('measureVersions.editionId', '=', editionId),
        ),
      ),
    )
    .execute();
  const deleted = await actionPlanTables(db).selectFrom('deletedMeasures').select('number').execute();
  const place = new Map(goals.map(({ id }, index) => [id, index]));
  const placeOf = (goalId: string | null) => (goalId === null ? goals.length : (place.get(goalId) ?? goals.length));
  return {
    fields,
    goals,
    measures: versions
      .toSorted((one, other) => placeOf(one.goalId) - placeOf(other.goalId))
      .map((version) => ({
        number: version.number,
        status: version.status,
        version: version.version,
        easyState: version.easyState,
        words: wordsOf(version, contributors.get(version.id) ?? []),
        indicators: indicators.get(version.measureId) ?? [],
        milestones: milestones.get(version.measureId) ?? [],
      })),
    otherNumbers: new Set([...others, ...deleted].map(({ number }) => number)),
  };
}

const byMeasure = <Row extends { measureId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, ({ measureId }) => measureId);

async function contributorsOf(db: Db, editionId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await actionPlanTables(db)
    .selectFrom('measureContributors')
    .innerJoin('measureVersions', 'measureVersions.id', 'measureContributors.versionId')
    .select(['versionId', 'bodyCode'])
    .where('editionId', '=', editionId)
    .orderBy('bodyCode')
    .execute();
  const found = new Map<string, string[]>();
  for (const { versionId, bodyCode } of rows) found.set(versionId, [...(found.get(versionId) ?? []), bodyCode]);
  return found;
}
