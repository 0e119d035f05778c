import { createHash } from 'node:crypto';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import type { ChecklistCode } from '../checklist.ts';
import {
  currentVersion,
  insertItems,
  insertVersion,
  itemsOf,
  type ItemRow,
  type VersionRow,
} from '../checklists.store.ts';
import { deleteItem, deleteVersion, lockChecklist, lockDraft, saveItem, updateVersion } from './draft.store.ts';

/** What of an item the office writes; where its findings lead (facts of barrier and place) stays as it came. */
export type ItemWords = Pick<
  ItemRow,
  | 'section'
  | 'question'
  | 'hint'
  | 'defect'
  | 'unit'
  | 'atLeast'
  | 'atMost'
  | 'norm'
  | 'source'
  | 'sourceState'
  | 'barrierKind'
>;

/** Begins a draft as a copy of what is in force; the one that somebody has begun already, if there is one. */
export async function beginDraft(work: Work, code: ChecklistCode): Promise<Result<VersionRow, 'not-found'>> {
  await lockChecklist(work.db, code);
  const begun = await lockDraft(work.db, code);
  if (begun) return success(begun);
  const current = await currentVersion(work.db, code);
  if (!current) return failure('not-found');
  const { title, intro, version } = current;
  const draft = await insertVersion(work.db, {
    checklistCode: code,
    version: version + 1,
    title,
    intro,
    createdAt: work.now,
    inForceSince: null,
  });
  const items = await itemsOf(work.db, current.id);
  await insertItems(
    work.db,
    items.map((item) => ({ ...item, versionId: draft.id })),
  );
  await work.audit('inspections.checklist-begun', `checklist ${code}`, { version: draft.version });
  return success(draft);
}

export async function renameDraft(
  work: Work,
  code: ChecklistCode,
  words: { title: string; intro: string },
): Promise<Result<null, 'not-found'>> {
  const draft = await lockDraft(work.db, code);
  if (!draft) return failure('not-found');
  await updateVersion(work.db, draft.id, words);
  await work.audit('inspections.checklist-saved', `checklist ${code}`, { version: draft.version });
  return success(null);
}

/** Stands for what an editor saw of an item; empty for one that is not there yet. */
export function fingerprintOf(item: ItemRow | undefined): string {
  if (!item) return '';
  const { versionId: _, ...seen } = item;
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(seen).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);
}

export type SaveItemFault = 'not-found' | 'changed-meanwhile';

/**
 * Saves one item of the draft, or adds it at its place: sent twice, it is one.
 * @param position from 1; the others make room
 */
export async function saveDraftItem(
  work: Work,
  code: ChecklistCode,
  { itemCode, was, words, position }: { itemCode: string; was: string; words: ItemWords; position: number },
): Promise<Result<null, SaveItemFault>> {
  const draft = await lockDraft(work.db, code);
  if (!draft) return failure('not-found');
  const items = await itemsOf(work.db, draft.id);
  const stored = items.find((item) => item.code === itemCode);
  const others = items.filter((item) => item.code !== itemCode).map((item) => item.code);
  const place = Math.min(Math.max(position - 1, 0), others.length);
  const isSame = stored !== undefined && fingerprintOf({ ...stored, ...words }) === fingerprintOf(stored);
  if (fingerprintOf(stored) !== was && !isSame) return failure('changed-meanwhile');
  const item = { factCode: null, placeFact: null, ...stored, ...words, versionId: draft.id, code: itemCode };
  await saveItem(work.db, { ...item, position: items.length }, [
    ...others.slice(0, place),
    itemCode,
    ...others.slice(place),
  ]);
  await work.audit('inspections.checklist-saved', `checklist ${code}`, { version: draft.version, item: itemCode });
  return success(null);
}

export async function removeDraftItem(
  work: Work,
  code: ChecklistCode,
  itemCode: string,
): Promise<Result<null, 'not-found'>> {
  const draft = await lockDraft(work.db, code);
  if (!draft) return failure('not-found');
  await deleteItem(work.db, draft.id, itemCode);
  await work.audit('inspections.checklist-saved', `checklist ${code}`, { version: draft.version, removed: itemCode });
  return success(null);
}

export type PutInForceFault = 'not-found' | 'empty';

/** From now on new inspections are made with the draft; those that exist keep theirs. */
export async function putDraftInForce(work: Work, code: ChecklistCode): Promise<Result<VersionRow, PutInForceFault>> {
  const draft = await lockDraft(work.db, code);
  if (!draft) return failure('not-found');
  if ((await itemsOf(work.db, draft.id)).length === 0) return failure('empty');
  await updateVersion(work.db, draft.id, { inForceSince: work.now });
  await work.audit('inspections.checklist-in-force', `checklist ${code}`, { version: draft.version });
  return success(draft);
}

/** Throws the draft away; what is in force stays. */
export async function discardDraft(work: Work, code: ChecklistCode): Promise<Result<null, 'not-found'>> {
  const draft = await lockDraft(work.db, code);
  if (!draft) return failure('not-found');
  await deleteVersion(work.db, draft.id);
  await work.audit('inspections.checklist-discarded', `checklist ${code}`, { version: draft.version });
  return success(null);
}
