import type { Day } from '../../platform/calendar.ts';
import type { Db } from '../../platform/database.ts';
import { statementOnce } from '../../platform/statement-once.ts';
import { actionPlanTables, measureHistoryOf } from '../action-plan.store.ts';
import { documentsOf } from '../documents.store.ts';
import { indicatorsOf, readingsOf } from '../indicators.store.ts';
import { milestonesOf } from '../milestones.store.ts';
import { participationOf } from '../participation.store.ts';
import { publicVersions, readMeasure } from '../plan.store.ts';

/** Everything on the page of one measure; what the office hides is not read at all. */
export type MeasurePassport = NonNullable<Awaited<ReturnType<typeof readPassport>>>;

/**
 * A measure with all that hangs on it, as everybody may read it. Nine queries, whatever hangs on it.
 * @returns nothing when it is unknown or not for the public
 */
export async function readPassport(db: Db, number: number, today: Day) {
  const measure = await readMeasure(db, number, today);
  if (!measure) return undefined;
  const { id, goalId, hidden } = measure;
  const [[place], history, indicators, readings, milestones, participation, documents, editions] = await Promise.all([
    goalId === null ? [] : placesOf(db, goalId),
    measureHistoryOf(db, id, { publicOnly: true }),
    indicatorsOf(db, id),
    readingsOf(db, id),
    hidden.has('milestones') ? [] : milestonesOf(db, id),
    hidden.has('participation') ? [] : participationOf(db, id),
    documentsOf(db, id, { publicOnly: true }),
    editionsOf(db, id),
  ]);
  return {
    measure,
    place: place ?? null,
    // Entries stay for ever; whoever hides the milestones later hides what was said of them, too.
    history: history
      .filter(({ event }) => event !== 'milestoneReached' || !hidden.has('milestones'))
      .map(({ internalNote: _note, actorId: _actor, ...entry }) => entry),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      readings: readings.filter(({ indicatorId }) => indicatorId === indicator.id),
    })),
    milestones,
    participation,
    documents,
    editions,
  };
}

/** Goal and field of action that a measure stands below. */
const placesOf = statementOnce((db, goalId: string) =>
  actionPlanTables(db)
    .selectFrom('goals')
    .innerJoin('fieldsOfAction', 'fieldsOfAction.id', 'goals.fieldId')
    .select(['goals.title as goalTitle', 'goals.titleEasy as goalTitleEasy', 'fieldsOfAction.slug'])
    .select(['fieldsOfAction.title as fieldTitle', 'fieldsOfAction.titleEasy as fieldTitleEasy'])
    .where('goals.id', '=', goalId),
);

/** What each public edition says of a measure, the newest first. */
const editionsOf = statementOnce((db, measureId: string) =>
  publicVersions(db)
    .select(['planEditions.number', 'planEditions.firstYear', 'planEditions.lastYear', 'planEditions.state'])
    .select(['measureVersions.title', 'measureVersions.titleEasy', 'measureVersions.continuation'])
    .select(['measureVersions.continuationReason', 'measureVersions.continuationReasonEasy'])
    .where('measures.id', '=', measureId)
    .orderBy('planEditions.number', 'desc'),
);
