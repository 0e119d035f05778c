import { failure, success, type Result } from '../../platform/result.ts';
import {
  twinAfterSaving,
  type chosenTwinStates,
  type PublicWords,
  type Twin,
} from '../../platform/text-twin/text-twin.ts';
import type { Work } from '../../platform/use-case.ts';
import type { EditionRow } from '../action-plan.store.ts';
import type { FieldRow } from '../editions.store.ts';
import { updateEdition } from '../editions.store.ts';
import { lockEdition } from './outline.store.ts';

/** What a form says about words and their easy twin. */
export type WordsEdit = {
  words: PublicWords;
  /** What the editor says about the easy text; nothing leaves it as it was. */
  chosen?: (typeof chosenTwinStates)[number] | undefined;
  meaningChanged?: boolean | undefined;
};

export type EditionEdit = WordsEdit & {
  edition: number;
  /** Of the edition that the editor saw. */
  version: number;
  firstYear: number;
  lastYear: number;
};

export type EditionFault = 'not-found' | 'superseded' | 'changed-meanwhile' | 'meaning-unknown';

export function editionWords(edition: EditionRow): PublicWords {
  const { title, about, titleEasy, aboutEasy } = edition;
  return { title, text: about, titleEasy: titleEasy ?? '', textEasy: aboutEasy ?? '' };
}

export function twinOf({ easyState, easyOutdatedSince }: Pick<FieldRow, 'easyState' | 'easyOutdatedSince'>): Twin {
  return { state: easyState, outdatedSince: easyOutdatedSince };
}

export const isSameWords = (one: PublicWords, other: PublicWords): boolean =>
  one.title === other.title &&
  one.text === other.text &&
  one.titleEasy === other.titleEasy &&
  one.textEasy === other.textEasy;

/** Saves title, text, easy twins and term, unless a colleague saved in between. A superseded edition stays as it was in force. */
export async function editEdition(work: Work, edit: EditionEdit): Promise<Result<EditionRow, EditionFault>> {
  const edition = await lockEdition(work.db, edit.edition);
  if (!edition) return failure('not-found');
  if (edition.state === 'superseded') return failure('superseded');
  const before = editionWords(edition);
  const after = edit.words;
  if (edition.version !== edit.version) {
    const isSame =
      isSameWords(before, after) && edition.firstYear === edit.firstYear && edition.lastYear === edit.lastYear;
    return isSame ? success(edition) : failure('changed-meanwhile');
  }
  const { chosen, meaningChanged } = edit;
  const twin = twinAfterSaving({
    before: { words: before, twin: twinOf(edition) },
    after,
    chosen,
    meaningChanged,
    now: work.now,
  });
  if (!twin.ok) return twin;
  const change = {
    title: after.title,
    about: after.text,
    titleEasy: after.titleEasy || null,
    aboutEasy: after.textEasy || null,
    easyState: twin.value.state,
    easyOutdatedSince: twin.value.outdatedSince,
    firstYear: edit.firstYear,
    lastYear: edit.lastYear,
    version: edition.version + 1,
    updatedAt: work.now,
  };
  await updateEdition(work.db, edition.id, change);
  await work.audit('action-plan.edition-edited', `edition ${edition.number}`, { easy: twin.value.state });
  return success({ ...edition, ...change });
}
