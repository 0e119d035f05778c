import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { twinAfterSaving, type chosenTwinStates, type Twin } from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import {
  addToMeasureHistory,
  findMeasure,
  lockMeasure,
  lockVersion,
  updateMeasure,
  type MeasureRow,
  type MeasureVersionRow,
} from '../action-plan.store.ts';
import { goalsOf } from '../editions.store.ts';
import { agreedStatuses, missingForAgreement, type Gap, type MeasureStatus } from '../measure.ts';
import { measureActor } from '../move-measure.ts';
import { updateMeasureSearchText } from '../search-text.store.ts';
import { carryIntoDraft } from './carry-into-draft.ts';
import { handOver } from './hand-over.ts';
import { isSameContact, isSameWords, lastingWords, wordsOf, type MeasureWords } from './measure-words.ts';
import { publicWordsOf } from './public-words.ts';
import { contributorsOf, insertRevision, lockEdition, replaceContributors, updateVersion } from './versions.store.ts';

export type MeasureEdit = {
  /** Of the measure. */
  number: number;
  /** The draft or the edition in force; older ones stay as they were. */
  editionId: string;
  /** Of the version the editor saw. */
  version: number;
  /** All words as they are to be, not only the changed ones. */
  words: MeasureWords;
  /** What the editor says about the easy text; nothing leaves it as it is. */
  easyState?: (typeof chosenTwinStates)[number] | undefined;
  /** „Hat sich die Bedeutung geändert?“ */
  meaningChanged?: boolean | undefined;
};

export type EditFault =
  | 'not-found'
  | 'edition-closed'
  | 'changed-meanwhile'
  | 'meaning-unknown'
  | 'goal-elsewhere'
  /** An agreed measure would lose what made it agreeable; `gapsOpened` says what. */
  | 'incomplete';

/**
 * Saves the words of a measure in one edition, unless a colleague has saved since the editor opened them. The old words go into the
 * revisions.
 */
export async function editMeasure(work: Work, edit: MeasureEdit): Promise<Result<MeasureVersionRow, EditFault>> {
  const { db } = work;
  const edition = await lockEdition(db, edit.editionId);
  const found = await findMeasure(db, edit.number);
  const measure = found && (await lockMeasure(db, found.id));
  const stored = edition && measure && (await lockVersion(db, measure.id, edition.id));
  if (!stored) return failure('not-found');
  if (edition.state === 'superseded') return failure('edition-closed');
  const before = wordsOf(stored, await contributorsOf(db, stored.id));
  const isSame = isSameWords(before, edit.words);
  // Sent twice, or two people wrote the same.
  if (stored.version !== edit.version) return isSame ? success(stored) : failure('changed-meanwhile');
  if (gapsOpened(measure.status, before, edit.words).length > 0) return failure('incomplete');
  const { goalId } = edit.words;
  if (goalId !== null && !(await goalsOf(db, edition.id)).some(({ id }) => id === goalId))
    return failure('goal-elsewhere');
  const twin = twinAfterSaving({
    before: { words: publicWordsOf(before), twin: twinOf(stored) },
    after: publicWordsOf(edit.words),
    chosen: edit.easyState,
    meaningChanged: edit.meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  if (isSame && twin.value.state === stored.easyState) return success(stored);
  const saved = await save(work, { measure, stored, before, after: edit.words, twin: twin.value });
  if (edition.state === 'adopted') {
    await carryIntoDraft(work, { measureId: measure.id, editionId: edition.id, before, after: edit.words });
    await handOver(work, measure, before.accountableBody, edit.words.accountableBody);
  }
  await work.audit('action-plan.measure-edited', `measure ${measure.number}`, {
    edition: edition.number,
    easy: twin.value.state,
  });
  return success(saved);
}

export function twinOf({ easyState, easyOutdatedSince }: MeasureVersionRow): Twin {
  return { state: easyState, outdatedSince: easyOutdatedSince };
}

/** What an edit would take away from a measure that is agreed already. Gaps it had before do not keep anybody from saving. */
export function gapsOpened(status: MeasureStatus, before: MeasureWords, after: MeasureWords): readonly Gap[] {
  if (!agreedStatuses.has(status)) return [];
  // Indicators are kept elsewhere, so an edit of the words takes none away.
  const known = missingForAgreement({ ...before, indicators: 1 });
  return missingForAgreement({ ...after, indicators: 1 }).filter((gap) => !known.includes(gap));
}

type Save = { measure: MeasureRow; stored: MeasureVersionRow; before: MeasureWords; after: MeasureWords; twin: Twin };

async function save(
  { db, now, actor }: Work,
  { measure, stored, before, after, twin }: Save,
): Promise<MeasureVersionRow> {
  const by = actor.kind === 'staff' ? actorId(actor) : null;
  const { contributors, ...words } = after;
  const change = {
    ...words,
    version: stored.version + 1,
    easyState: twin.state,
    easyOutdatedSince: twin.outdatedSince,
    updatedAt: now,
    updatedBy: by,
  };
  await insertRevision(db, {
    versionId: stored.id,
    version: stored.version,
    at: now,
    actorId: by,
    before: {
      words: lastingWords(before),
      easyState: stored.easyState,
      contactChanged: !isSameContact(before, after),
    },
  });
  await updateVersion(db, stored.id, change);
  await replaceContributors(db, stored.id, contributors);
  await updateMeasureSearchText(db, stored.id);
  await updateMeasure(db, measure.id, { updatedAt: now });
  await addToMeasureHistory(db, { measureId: measure.id, at: now, ...measureActor(actor), event: 'edited' });
  return { ...stored, ...change };
}
