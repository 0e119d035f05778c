import { sql } from 'kysely';
import type { Day } from '../platform/calendar.ts';
import type { Db } from '../platform/database.ts';
import { statementOnce } from '../platform/statement-once.ts';
import { actionPlanTables, findAdoptedEdition, type EditionRow } from './action-plan.store.ts';
import { fieldsOf, findEdition, goalsOf } from './editions.store.ts';
import {
  arrangePlan,
  briefMeasure,
  fullMeasure,
  type BriefMeasure,
  type FullMeasure,
  type ReadPlan,
} from './plan-reading.ts';

/** Every measure that the public may see, with its words in every edition that it may see. */
export function publicVersions(db: Db) {
  return actionPlanTables(db)
    .selectFrom('measures')
    .innerJoin('measureVersions', 'measureVersions.measureId', 'measures.id')
    .innerJoin('planEditions', (join) =>
      join.onRef('planEditions.id', '=', 'measureVersions.editionId').on('planEditions.state', '<>', 'draft'),
    )
    .leftJoin('competentBodies', 'competentBodies.code', 'measureVersions.accountableBody')
    .where('measures.publishedAt', 'is not', null);
}

const briefColumns = [
  'measures.id',
  'measures.number',
  'measures.status',
  'measures.statusSince',
  'measures.turn',
  'measures.turnSince',
  'measures.lightOverride',
  'measures.lightReason',
  'measures.lightReasonEasy',
  'measures.degree',
  'measures.lastReportOn',
  'measures.silencePublic',
  'measures.updatedAt',
  'measureVersions.goalId',
  'measureVersions.title',
  'measureVersions.titleEasy',
  'measureVersions.easyState',
  'measureVersions.easyOutdatedSince',
  'measureVersions.addedOn',
  'measureVersions.goalText',
  'measureVersions.lifeAreas',
  'measureVersions.municipalityKeys',
  'measureVersions.crpdArticles',
  'measureVersions.targetGroups',
  'measureVersions.origin',
  'measureVersions.accountableBody',
  'competentBodies.name as bodyName',
  'measureVersions.startDay',
  'measureVersions.startPrecision',
  'measureVersions.dueDay',
  'measureVersions.duePrecision',
  'measureVersions.isOngoing',
  'measureVersions.reviewDay',
  'measureVersions.hiddenFields',
  'measureVersions.continuation',
  'measureVersions.continuationReason',
  'measureVersions.continuationReasonEasy',
] as const;

const fullColumns = [
  'measureVersions.id as versionId',
  'planEditions.number as editionNumber',
  'planEditions.state as editionState',
  'measures.statusReason',
  'measures.statusReasonEasy',
  'measures.addressee',
  'measureVersions.problem',
  'measureVersions.text',
  'measureVersions.textEasy',
  'measureVersions.crossCuttingTopics',
  'measureVersions.originNote',
  'measureVersions.otherContributors',
  'measureVersions.contactName',
  'measureVersions.contactEmail',
  'measureVersions.contactTelephone',
  'measureVersions.contactPrivacy',
  'measureVersions.priority',
  'measureVersions.costCents',
  'measureVersions.costNote',
  'measureVersions.fundingSource',
  'measureVersions.legalBasis',
  'measureVersions.decisionReference',
] as const;

const indicatorsOfRow = sql<number>`(select count(*) from indicators where indicators.measure_id = measures.id)`;

/** Names of the bodies that contribute, in the order of the alphabet. */
const contributorsOfRow = sql<string[]>`coalesce((
  select array_agg(body.name order by body.name)
  from measure_contributors as contributor join competent_bodies as body on body.code = contributor.body_code
  where contributor.version_id = measure_versions.id
), '{}')`;

/** The rows of a list, without the long texts. */
export const briefVersions = (db: Db) =>
  publicVersions(db).select(briefColumns).select(indicatorsOfRow.as('indicators'));

/** The rows with everything that is written of a measure in an edition. Readers get them through `fullMeasure` only. */
export const fullVersions = (db: Db) =>
  briefVersions(db).select(fullColumns).select(contributorsOfRow.as('contributors'));

export type BriefRow = Awaited<ReturnType<ReturnType<typeof briefVersions>['execute']>>[number];
export type FullRow = Awaited<ReturnType<ReturnType<typeof fullVersions>['execute']>>[number];

/** The edition in force, or an older one by its number; never a draft. */
async function findPublicEdition(db: Db, number: number | undefined): Promise<EditionRow | undefined> {
  if (number === undefined) return findAdoptedEdition(db);
  const edition = await findEdition(db, number);
  return edition?.state === 'draft' ? undefined : edition;
}

type Wanted = {
  today: Day;
  /** The number of an older edition; the one in force otherwise. */
  edition?: number | undefined;
};

/**
 * The plan as everybody may read it, without long texts: for lists and figures. Four queries, whatever its size.
 * @returns nothing while no edition has been adopted
 */
export function readPlanBriefly(db: Db, { today, edition }: Wanted): Promise<ReadPlan<BriefMeasure> | undefined> {
  return read(db, edition, async (editionId) => {
    const rows = await inPlanOrder(briefVersions(db).where('measureVersions.editionId', '=', editionId)).execute();
    return rows.map((row) => briefMeasure(row, today));
  });
}

/**
 * The plan as everybody may read it, with all public texts: for papers and open data. Four queries, whatever its size.
 * @returns nothing while no edition has been adopted
 */
export function readPlan(db: Db, { today, edition }: Wanted): Promise<ReadPlan<FullMeasure> | undefined> {
  return read(db, edition, async (editionId) => {
    const rows = await inPlanOrder(fullVersions(db).where('measureVersions.editionId', '=', editionId)).execute();
    return rows.map((row) => fullMeasure(row, today));
  });
}

const inPlanOrder = <Query extends ReturnType<typeof briefVersions>>(query: Query): Query =>
  query.orderBy('measureVersions.position').orderBy('measures.number') as Query;

async function read<Measure extends BriefMeasure>(
  db: Db,
  number: number | undefined,
  measuresOf: (editionId: string) => Promise<readonly Measure[]>,
): Promise<ReadPlan<Measure> | undefined> {
  const edition = await findPublicEdition(db, number);
  if (!edition) return undefined;
  const [fields, goals, measures] = await Promise.all([
    fieldsOf(db, edition.id),
    goalsOf(db, edition.id),
    measuresOf(edition.id),
  ]);
  return arrangePlan(edition, fields, goals, measures);
}

/** A measure with its words in the newest edition that everybody may read; undefined when it is unknown or not for the public. */
export async function readMeasure(db: Db, number: number, today: Day): Promise<FullMeasure | undefined> {
  const [row] = await newestOfNumber(db, number);
  return row && fullMeasure(row, today);
}

const newestOfNumber = statementOnce((db, number: number) =>
  fullVersions(db).where('measures.number', '=', number).orderBy('planEditions.number', 'desc').limit(1),
);

/** Measures, all or some of them, each with its words in the newest edition that everybody may read. */
export async function newestWords(db: Db, ids: readonly string[] | 'all', today: Day): Promise<readonly FullMeasure[]> {
  const query = fullVersions(db)
    .distinctOn('measures.id')
    .orderBy('measures.id')
    .orderBy('planEditions.number', 'desc');
  const rows = await (ids === 'all' ? query : query.where('measures.id', 'in', ids)).execute();
  return rows.map((row) => fullMeasure(row, today));
}
