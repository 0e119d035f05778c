import { actorId } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findMeasure, findVersion, lockNumbers, type EditionRow } from '../action-plan.store.ts';
import { createEdition } from '../editions/create-edition.ts';
import { lockEdition } from '../editions/outline.store.ts';
import { fieldsOf, goalsOf } from '../editions.store.ts';
import { editMeasure } from '../measures/edit-measure.ts';
import { updateVersion } from '../measures/versions.store.ts';
import { writeMeasure } from '../measures/write-measure.ts';
import { createParts } from './create-parts.ts';
import { deleteImport, lockImport, type ImportRow } from './imports.store.ts';
import { planImport, type PlannedMeasure } from './plan-import.ts';
import { titlesOf } from './plan-table.ts';
import { saveLists } from './save-lists.ts';
import { findTarget, readCurrent, type Target } from './read-current.ts';

export type ImportFault =
  /** Taken in already, discarded, too old, or somebody else's. */
  | 'gone'
  | 'adopted'
  /** The plan is not any more as the preview showed it. */
  | 'changed-meanwhile'
  | 'problems';

export type Imported = { edition: number; created: number; changed: number };

/** Takes an uploaded table into the draft: all of it, or nothing when the plan changed since the preview or anything does not fit. */
export async function importTable(
  work: Work,
  district: District,
  order: { id: string; state: string },
): Promise<Result<Imported, ImportFault>> {
  const { db, now } = work;
  const upload = await lockImport(db, { id: order.id, createdBy: actorId(work.actor) ?? '', now });
  if (!upload) return failure('gone');
  const found = await findTarget(db);
  if (found.kind === 'adopted') return failure('adopted');
  if (found.kind === 'draft') await lockEdition(db, found.edition.number);
  await lockNumbers(db);
  // Behind the locks: whoever was just saving has finished now.
  const { target, stored, vocabularies, state } = await readCurrent(db, district);
  if (state !== order.state) return failure('changed-meanwhile');
  const planned = planImport(upload.content, stored, { vocabularies, today: dayOf(now) });
  if (planned.problems.length > 0) return failure('problems');

  const edition = await editionFor(work, target, upload);
  if (!edition || !(await createParts(work, edition.number, planned))) return failure('changed-meanwhile');
  const goalIds = await goalsByTitle(work, edition);
  const known = new Map(stored.measures.map((measure) => [measure.number, measure]));
  const touched = planned.measures.filter(({ kind }) => kind !== 'unchanged');
  for (const measure of touched) {
    const goalId = measure.goal === '' ? null : (goalIds.get(placeOf(measure)) ?? null);
    const isSaved =
      measure.kind === 'new' ? write(work, edition, measure, goalId) : edit(work, edition, measure, goalId);
    if (!(await isSaved) || !(await saveLists(work, measure, known.get(measure.number)))) {
      return failure('changed-meanwhile');
    }
  }
  await deleteImport(db, upload.id);
  const created = touched.filter(({ kind }) => kind === 'new').length;
  const changed = touched.length - created;
  await work.audit('action-plan.table-imported', `edition ${edition.number}`, { created, changed });
  return success({ edition: edition.number, created, changed });
}

async function editionFor(work: Work, target: Target, { firstEdition }: ImportRow): Promise<EditionRow | undefined> {
  if (target.kind === 'draft') return target.edition;
  const created = firstEdition && (await createEdition(work, firstEdition));
  return created?.ok ? created.value : undefined;
}

const placeOf = ({ field, goal }: { field: string; goal: string }): string => JSON.stringify([field, goal]);

async function goalsByTitle({ db }: Work, { id }: EditionRow): Promise<ReadonlyMap<string, string>> {
  const outline = { fields: await fieldsOf(db, id), goals: await goalsOf(db, id) };
  const titles = titlesOf(outline);
  return new Map(outline.goals.map((goal) => [placeOf(titles(goal.id)), goal.id]));
}

type Goal = string | null;

async function write(work: Work, edition: EditionRow, planned: PlannedMeasure, goalId: Goal): Promise<boolean> {
  const { number, words, easyState } = planned;
  const chosen = easyState === 'outdated' ? undefined : easyState;
  const measure = { number, editionId: edition.id, words: { ...words, goalId }, easyState: chosen };
  if (!(await writeMeasure(work, measure)).ok) return false;
  if (easyState === 'outdated' && (words.titleEasy ?? words.textEasy) !== null) {
    await markOutdated(work, edition, number);
  }
  return true;
}

/** A table from elsewhere says that the easy text no longer says the same; whoever takes it over may not hide that. */
async function markOutdated({ db, now }: Work, edition: EditionRow, number: number): Promise<void> {
  const measure = await findMeasure(db, number);
  const version = measure && (await findVersion(db, measure.id, edition.id));
  if (version) await updateVersion(db, version.id, { easyState: 'outdated', easyOutdatedSince: now });
}

/** Where only the standard text changed, nobody can say of every row whether its meaning did: the easy text counts as out of date. */
async function edit(work: Work, edition: EditionRow, planned: PlannedMeasure, goalId: Goal): Promise<boolean> {
  const { number, version, words, easyState } = planned;
  const edited = await editMeasure(work, {
    number,
    editionId: edition.id,
    version,
    words: { ...words, goalId },
    easyState: easyState === 'outdated' ? undefined : easyState,
    meaningChanged: true,
  });
  return edited.ok;
}
