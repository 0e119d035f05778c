import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { EditionRow } from '../editions.store.ts';
import { isPartnersTurn, mostItems, readTyped } from '../item.ts';
import {
  deleteItem,
  findItem,
  insertItem,
  insertNote,
  itemsOfPartner,
  lockItem,
  updateItem,
  type ItemRow,
} from '../items.store.ts';
import { updatePartner, type Invited } from '../partners.store.ts';
import { firstValues, keptValues, withoutDates } from './item.form.ts';
import { countedColumns, type ReadItem } from './read-item.ts';

/** Who writes it down. */
export type EnteredBy = ItemRow['enteredBy'];

export type SaveFault = 'not-found' | 'decided' | 'changed-meanwhile' | 'too-many';

/** Begins an item, empty or as a copy of one of an earlier year. */
export async function startItem(
  work: Work,
  {
    edition,
    invited,
    from,
    by = 'partner',
  }: { edition: EditionRow; invited: Invited; from: string | null; by?: EnteredBy },
): Promise<Result<ItemRow, SaveFault>> {
  if ((await itemsOfPartner(work.db, edition.id, invited.partnerId)).length >= mostItems) return failure('too-many');
  const earlier = from === null ? undefined : await findItem(work.db, from);
  if (from !== null && earlier?.partnerId !== invited.partnerId) return failure('not-found');
  const typed = { ...firstValues(invited.organisation), ...withoutDates(earlier ? readTyped(earlier.typed) : {}) };
  const row = await insertItem(work.db, {
    editionId: edition.id,
    partnerId: invited.partnerId,
    organisation: invited.organisation,
    state: 'draft',
    typed: JSON.stringify(typed),
    title: earlier?.title ?? '',
    unsent: true,
    enteredBy: by,
    copiedFrom: earlier?.id ?? null,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.audit('action-weeks.item-started', `action weeks ${edition.year}`, { item: row.number, by });
  return success(row);
}

type Typed = { readonly itemId: string; readonly version: number; readonly values: FormValues };

async function lockOpen(work: Work, { itemId, version }: Typed): Promise<Result<ItemRow, SaveFault>> {
  const row = await lockItem(work.db, itemId);
  if (!row) return failure('not-found');
  if (!isPartnersTurn(row.state)) return failure('decided');
  return row.version === version ? success(row) : failure('changed-meanwhile');
}

/** Keeps what is typed, right or wrong; nobody else reads it yet. Also after the deadline, so that nothing is lost. */
export async function keepTyped(work: Work, typed: Typed): Promise<Result<ItemRow, SaveFault>> {
  const found = await lockOpen(work, typed);
  if (!found.ok) return found;
  const row = found.value;
  const kept = JSON.stringify(keptValues(typed.values));
  // A draft is named by what stands in its field; what was handed in keeps its name until it is handed in again.
  const given = typed.values['title'];
  const title = row.content === null && typeof given === 'string' ? given.trim().slice(0, 200) : row.title;
  await updateItem(work.db, row.id, {
    typed: kept,
    title,
    unsent: true,
    version: row.version + 1,
    updatedAt: work.now,
  });
  await work.audit('action-weeks.item-kept', `action weeks item ${row.number}`);
  return success(row);
}

/** Hands an item in, or once more after a change or a question. */
export async function handIn(
  work: Work,
  typed: Typed & ReadItem & { readonly by?: EnteredBy },
): Promise<Result<ItemRow, SaveFault>> {
  const found = await lockOpen(work, typed);
  if (!found.ok) return found;
  const row = found.value;
  const { content, answer, by = 'partner' } = typed;
  const { answer: _answered, ...values } = keptValues(typed.values);
  if (row.state === 'question' && answer !== '') {
    await insertNote(work.db, { itemId: row.id, at: work.now, kind: 'answer', words: answer });
  }
  const change = {
    ...countedColumns(content),
    typed: JSON.stringify(values),
    state: 'handedIn' as const,
    unsent: false,
    enteredBy: by,
    handedInAt: work.now,
    version: row.version + 1,
    updatedAt: work.now,
  };
  await updateItem(work.db, row.id, change);
  await work.audit('action-weeks.item-handed-in', `action weeks item ${row.number}`, { before: row.state, by });
  return success({ ...row, ...change });
}

/** Takes an item back: a draft is gone, what the office knows stays as withdrawn. */
export async function withdrawItem(work: Work, itemId: string): Promise<Result<null, SaveFault>> {
  const row = await lockItem(work.db, itemId);
  if (!row) return failure('not-found');
  if (row.state === 'withdrawn') return success(null);
  if (!isPartnersTurn(row.state)) return failure('decided');
  if (row.content === null) await deleteItem(work.db, row.id);
  else await updateItem(work.db, row.id, { state: 'withdrawn', version: row.version + 1, updatedAt: work.now });
  await work.audit('action-weeks.item-withdrawn', `action weeks item ${row.number}`, { before: row.state });
  return success(null);
}

/** Whether a partner may be asked again in later years: they say so themselves. */
export async function saveConsent(work: Work, invited: Invited, agreedAgain: boolean): Promise<void> {
  await updatePartner(work.db, invited.partnerId, { agreedAgain });
  await work.audit('action-weeks.consent-changed', 'action weeks partner', { agreedAgain });
}
