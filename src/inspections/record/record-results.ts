import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { judge } from '../checklists/checklist.ts';
import { itemsOf, type ItemRow } from '../checklists/checklists.store.ts';
import { isOpen } from '../inspection.ts';
import { lockInspection, updateInspection } from '../inspections.store.ts';
import { isSameResult, mergeEntry, untouched, type ResultField, type ResultValues } from './merge-entry.ts';
import { resultsOf, saveResults, savesOf, type ResultRow, type SaveRow } from './results.store.ts';

/** One answer to one item, as a form or a device sends it. */
export type ResultEntry = ResultValues & {
  readonly itemCode: string;
  /** Revision of the item that the person saw when they began; 0 when nothing was entered yet. */
  readonly base: number;
  /** A uuid that the sender makes once for this entry and keeps when it sends the same entry again. */
  readonly key: string;
};

export type StoredEntry = ResultValues & {
  readonly revision: number;
  readonly recordedAt: Date | null;
  /** Id of the member of staff. */
  readonly recordedBy: string | null;
};

export type EntryOutcome =
  /** Stored as `stored` says, which may hold a colleague's other fields, too. */
  | { readonly kind: 'saved'; readonly itemCode: string; readonly stored: StoredEntry }
  /** A colleague has changed the same fields: nothing of this entry is stored, and both values are here. */
  | {
      readonly kind: 'conflict';
      readonly itemCode: string;
      readonly fields: readonly ResultField[];
      readonly stored: StoredEntry;
      readonly sent: ResultValues;
    }
  /** The checklist of this inspection has no such item. */
  | { readonly kind: 'unknown-item'; readonly itemCode: string };

export type RecordFault = 'not-found' | 'closed';

/**
 * Enters results, one item or many, so that nobody's entry is ever overwritten unseen.
 *
 * Each entry says the revision it began from (`base`) and carries a `key`. The program compares three states field by field (verdict,
 * measured value, remark): what the person began from, what is stored now, what they send. A field that only one side has changed is
 * taken from that side. Where both have changed the same field differently, the outcome is `conflict` with both values; nothing of that
 * entry is stored, all other entries are. To decide a conflict, send the item again with `base` set to `stored.revision` and a new key.
 *
 * The same key sent again is answered with what it made the first time (`saved`), so a device may repeat whatever it got no answer to. An
 * entry that changes nothing is `saved`, too. A measured value without a verdict is judged where the limits are verified.
 *
 * `closed`: the inspection is finished or called off; the device keeps its entries until somebody has taken it up again.
 *
 * Over HTTP this is `POST /verwaltung/begehungen/{number}/eintrag` for one item (device.route.ts).
 */
export async function recordResults(
  work: Work,
  inspectionId: string,
  entries: readonly ResultEntry[],
): Promise<Result<readonly EntryOutcome[], RecordFault>> {
  const inspection = await lockInspection(work.db, inspectionId);
  if (!inspection) return failure('not-found');
  if (!isOpen(inspection.state)) return failure('closed');
  const { id, versionId } = inspection;
  const codes = entries.map(({ itemCode }) => itemCode);
  const items = new Map((await itemsOf(work.db, versionId)).map((item) => [item.code, item]));
  const stored = new Map((await resultsOf(work.db, id, codes)).map((row) => [row.itemCode, row]));
  const saves = Map.groupBy(await savesOf(work.db, id, codes), ({ itemCode }) => itemCode);

  const by = actorId(work.actor);
  const outcomes: EntryOutcome[] = [];
  const changed: SaveRow[] = [];
  for (const entry of entries) {
    const { itemCode, key } = entry;
    const known = saves.get(itemCode) ?? [];
    const { outcome, save } = outcomeOf(entry, items.get(itemCode), stored.get(itemCode), known, { now: work.now, by });
    outcomes.push(outcome);
    if (!save) continue;
    // The same item may come twice in one batch; the second begins where the first has ended.
    const row = { inspectionId: id, versionId, itemCode, ...save, recordedAt: work.now, recordedBy: by };
    stored.set(itemCode, row);
    changed.push({ inspectionId: id, itemCode, ...save, savedAt: work.now, savedBy: by, entryKey: key });
    saves.set(itemCode, [...known, ...changed.slice(-1)]);
  }
  const rows = new Set(changed.map(({ itemCode }) => itemCode));
  await saveResults(
    work.db,
    [...stored.values()].filter(({ itemCode }) => rows.has(itemCode)),
    changed,
  );
  if (changed.length > 0) {
    await updateInspection(work.db, id, { state: 'underway', updatedAt: work.now });
    await work.audit('inspections.results-recorded', `inspection ${inspection.number}`, { items: changed.length });
  }
  return success(outcomes);
}

type Made = { outcome: EntryOutcome; save?: ResultValues & { revision: number } };

function outcomeOf(
  { itemCode, base, key, verdict, measured, remark }: ResultEntry,
  item: ItemRow | undefined,
  row: ResultRow | undefined,
  saves: readonly SaveRow[],
  { now, by }: { now: Date; by: string | null },
): Made {
  if (!item) return { outcome: { kind: 'unknown-item', itemCode } };
  const stored = storedEntry(row);
  if (saves.some(({ entryKey }) => entryKey === key)) return { outcome: { kind: 'saved', itemCode, stored } };

  // A revision nobody knows is treated as the beginning: then only what nobody else has touched is taken over unseen.
  const began = saves.find(({ revision }) => revision === base);
  const before: ResultValues = began ? valuesOf(began) : untouched;
  const judged = { verdict: measured === before.measured ? verdict : judge(item, verdict, measured), measured, remark };
  const merged = mergeEntry(before, valuesOf(stored), judged);
  if (merged.kind === 'conflict') {
    return { outcome: { kind: 'conflict', itemCode, fields: merged.fields, stored, sent: judged } };
  }
  if (isSameResult(merged.values, stored)) return { outcome: { kind: 'saved', itemCode, stored } };
  const save = { ...merged.values, revision: stored.revision + 1 };
  return { outcome: { kind: 'saved', itemCode, stored: { ...save, recordedAt: now, recordedBy: by } }, save };
}

const valuesOf = ({ verdict, measured, remark }: ResultValues): ResultValues => ({ verdict, measured, remark });

function storedEntry(row: ResultRow | undefined): StoredEntry {
  if (!row) return { ...untouched, revision: 0, recordedAt: null, recordedBy: null };
  const { revision, recordedAt, recordedBy } = row;
  return { ...valuesOf(row), revision, recordedAt, recordedBy };
}
