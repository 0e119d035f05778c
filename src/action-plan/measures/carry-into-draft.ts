import { actorId } from '../../platform/actor.ts';
import type { Work } from '../../platform/use-case.ts';
import { findDraftEdition, findVersion, lockVersion } from '../action-plan.store.ts';
import { updateMeasureSearchText } from '../search-text.store.ts';
import {
  isSameContact,
  isSameWords,
  lastingWords,
  unchangedSince,
  wordsOf,
  type MeasureWords,
} from './measure-words.ts';
import { publicWordsOf } from './public-words.ts';
import { contributorsOf, insertRevision, replaceContributors, updateVersion } from './versions.store.ts';

type Carried = { measureId: string; editionId: string; before: MeasureWords; after: MeasureWords };

/**
 * Takes a correction of the words in force over into the edition in the making, as far as nobody has written something else there.
 * Without it the next decision would undo the correction, and show again what was hidden.
 */
export async function carryIntoDraft({ db, now, actor }: Work, { measureId, editionId, before, after }: Carried) {
  const draft = await findDraftEdition(db);
  if (!draft || draft.id === editionId) return;
  const stored = await lockVersion(db, measureId, draft.id);
  if (!stored) return;
  const there = wordsOf(stored, await contributorsOf(db, stored.id));
  const words = unchangedSince(before, there, after);
  if (isSameWords(there, words)) return;
  const by = actor.kind === 'staff' ? actorId(actor) : null;
  await insertRevision(db, {
    versionId: stored.id,
    version: stored.version,
    at: now,
    actorId: by,
    before: {
      words: lastingWords(there),
      easyState: stored.easyState,
      contactChanged: !isSameContact(there, words),
    },
  });
  const { contributors, ...columns } = words;
  const twin = await findVersion(db, measureId, editionId);
  const isSameText = JSON.stringify(publicWordsOf(words)) === JSON.stringify(publicWordsOf(after));
  await updateVersion(db, stored.id, {
    ...columns,
    version: stored.version + 1,
    ...(twin && isSameText ? { easyState: twin.easyState, easyOutdatedSince: twin.easyOutdatedSince } : {}),
    updatedAt: now,
    updatedBy: by,
  });
  await replaceContributors(db, stored.id, contributors);
  await updateMeasureSearchText(db, stored.id);
}
