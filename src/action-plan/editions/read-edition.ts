import type { Db } from '../../platform/database.ts';
import { findAdoptedEdition, type EditionRow } from '../action-plan.store.ts';
import { fieldsOf, goalsOf, listEditions, type FieldRow, type GoalRow } from '../editions.store.ts';
import { measureStatuses } from '../measure.ts';
import { obstaclesOf, proposalsOf, type Obstacle } from './adoption.ts';
import { gapsOfVersion, oldMeasures, type OldMeasure } from './continuation.ts';
import { draftStateOf } from './draft-state.ts';
import type { ListedEdition, StatusCounts } from './edition-list.page.tsx';
import type { EditionPageProps } from './edition.page.tsx';
import { livingMeasuresPerGoal, measuresPerGoal, measuresPerStatus } from './outline.store.ts';
import { versionsOf, type EditionVersion } from './versions.store.ts';

/** Newest first, each with its measures by status. */
export async function readEditionList(db: Db): Promise<readonly ListedEdition[]> {
  const editions = await listEditions(db);
  return Promise.all(editions.map(async (edition) => ({ edition, statuses: await readStatuses(db, edition.id) })));
}

async function readStatuses(db: Db, editionId: string): Promise<StatusCounts> {
  const counts = await measuresPerStatus(db, editionId);
  return measureStatuses.flatMap((status) => counts.filter((row) => row.status === status));
}

export type Outline = readonly { field: FieldRow; goals: readonly { goal: GoalRow; measures: number }[] }[];

/** Fields and goals of an edition in their order, with the number of measures below each goal. */
export async function readOutline(db: Db, editionId: string): Promise<Outline> {
  const [fields, goals, measures] = [
    await fieldsOf(db, editionId),
    await goalsOf(db, editionId),
    await measuresPerGoal(db, editionId),
  ];
  return fields.map((field) => ({
    field,
    goals: goals
      .filter(({ fieldId }) => fieldId === field.id)
      .map((goal) => ({ goal, measures: measures.get(goal.id) ?? 0 })),
  }));
}

/** What a draft says about the measures of the edition in force, and what stands in the way of adopting it. */
export type DraftContents = {
  old: EditionRow | undefined;
  versions: readonly EditionVersion[];
  present: readonly OldMeasure[];
  missing: readonly EditionVersion[];
  obstacles: readonly Obstacle[];
};

export async function readDraft(db: Db, draft: EditionRow): Promise<DraftContents> {
  const old = await findAdoptedEdition(db);
  const versions = await versionsOf(db, draft.id);
  const oldVersions = old ? await versionsOf(db, old.id) : [];
  const [fields, goals] = [await fieldsOf(db, draft.id), await goalsOf(db, draft.id)];
  return {
    old,
    versions,
    ...oldMeasures(oldVersions, versions),
    obstacles: obstaclesOf({ fields, goals, versions, old: oldVersions }),
  };
}

/** Everything that the page of one edition shows. */
export async function readEditionPage(
  db: Db,
  edition: EditionRow,
): Promise<Omit<EditionPageProps, 'mayHandle' | 'mayEditWords'>> {
  const outline = await readOutline(db, edition.id);
  // The same measures as in the table of statuses below.
  const living = await livingMeasuresPerGoal(db, edition.id);
  const fields = outline.map(({ field, goals }) => ({
    slug: field.slug,
    title: field.title,
    goals: goals.length,
    measures: goals.reduce((sum, { goal }) => sum + (living.get(goal.id) ?? 0), 0),
  }));
  const editions = await listEditions(db);
  const basedOn = editions.find(({ id }) => id === edition.basedOn)?.number ?? null;
  const shared = { edition, basedOn, fields, statuses: await readStatuses(db, edition.id) };
  if (edition.state !== 'draft') return { ...shared, stillProposed: await readThin(db, edition) };
  const { versions, present, missing, obstacles } = await readDraft(db, edition);
  const draft = draftStateOf({
    about: edition.about,
    fields: fields.length,
    goals: fields.reduce((sum, { goals }) => sum + goals, 0),
    measures: versions.length,
    present,
    missing: missing.length,
    obstacles,
  });
  return { ...shared, draft, stillProposed: [] };
}

async function readThin(db: Db, edition: EditionRow): Promise<EditionPageProps['stillProposed']> {
  if (edition.state !== 'adopted') return [];
  const { incomplete } = proposalsOf(await versionsOf(db, edition.id));
  return incomplete.map((version) => ({ number: version.number, title: version.title, gaps: gapsOfVersion(version) }));
}
