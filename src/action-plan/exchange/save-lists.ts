import type { Work } from '../../platform/use-case.ts';
import { findMeasure, lockMeasure } from '../action-plan.store.ts';
import { noteEdit } from '../care/note-edit.ts';
import { indicatorsOf, insertIndicator, removeUnmeasuredIndicator, updateIndicator } from '../indicators.store.ts';
import { insertMilestone, milestonesOf, removeMilestone, updateMilestone } from '../milestones.store.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import type { IndicatorFacts } from './indicator-lines.ts';
import type { MilestoneFacts } from './milestone-lines.ts';
import { changedLists, pairIndicators, pairMilestones, type Lists, type WantedLists } from './pair-lists.ts';

const noLists: Lists = { indicators: [], milestones: [] };

/**
 * Writes the indicators and milestones of a measure as a table lists them.
 * @param before as the preview showed them; nothing for a new measure
 * @returns false when they are others by now, or when somebody has just measured one that should go
 */
export async function saveLists(
  work: Work,
  { number, ...wanted }: WantedLists & { number: number },
  before: Lists = noLists,
): Promise<boolean> {
  const changed = changedLists(before, wanted);
  if (changed.length === 0) return true;
  const { db } = work;
  const found = await findMeasure(db, number);
  const measure = found && (await lockMeasure(db, found.id));
  if (!measure) return false;
  const stored = { indicators: await indicatorsOf(db, measure.id), milestones: await milestonesOf(db, measure.id) };
  if (changedLists(stored, before).length > 0) return false;
  if (!(await saveIndicators(work, measure.id, stored.indicators, wanted.indicators))) return false;
  await saveMilestones(work, measure.id, stored.milestones, wanted.milestones);
  if (before !== noLists) await noteEdit(work, measure.id, t.preview.listsNoted);
  await work.audit('action-plan.lists-imported', `measure ${number}`, { lists: changed.join(' ') });
  return true;
}

type StoredIndicators = Awaited<ReturnType<typeof indicatorsOf>>;
type StoredMilestones = Awaited<ReturnType<typeof milestonesOf>>;

async function saveIndicators(
  { db }: Work,
  measureId: string,
  stored: StoredIndicators,
  wanted: readonly IndicatorFacts[] = stored,
): Promise<boolean> {
  const { storedOf, gone } = pairIndicators(stored, wanted);
  for (const { id } of gone) if (!(await removeUnmeasuredIndicator(db, id))) return false;
  for (const [index, fact] of wanted.entries()) {
    const old = storedOf.get(fact);
    const position = index + 1;
    if (!old) await insertIndicator(db, { ...fact, measureId, position });
    else if (old !== fact) await updateIndicator(db, old.id, { ...fact, position });
  }
  return true;
}

async function saveMilestones(
  { db }: Work,
  measureId: string,
  stored: StoredMilestones,
  wanted: readonly MilestoneFacts[] = stored,
): Promise<void> {
  const { storedOf, gone } = pairMilestones(stored, wanted);
  for (const { id } of gone) await removeMilestone(db, id);
  for (const [index, fact] of wanted.entries()) {
    const old = storedOf.get(fact);
    const position = index + 1;
    if (!old) await insertMilestone(db, { ...fact, measureId, position });
    else if (old !== fact) await updateMilestone(db, old.id, { ...fact, position });
  }
}
