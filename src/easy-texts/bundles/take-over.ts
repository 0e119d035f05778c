import { failure, success, type Result } from '../../platform/result.ts';
import type { TwinFault, TwinSource } from '../../platform/text-twin/twin-source.ts';
import type { Work } from '../../platform/use-case.ts';
import { editTwin } from '../edit/edit-twin.ts';
import { lockBundle, markTaken, setClosed, textsOfBundle } from './bundles.store.ts';

type TakeOver = {
  readonly number: number;
  readonly position: number;
  /** Of the words that were looked at. */
  readonly version: string;
};

/**
 * Makes the words that came back for one text its easy text, as a draft: only a test group makes more of it. One transaction a text, so
 * that one which somebody changed meanwhile keeps no other from being taken over.
 */
export async function takeOver(
  work: Work,
  source: TwinSource,
  { number, position, version }: TakeOver,
): Promise<Result<null, TwinFault>> {
  const bundle = await lockBundle(work.db, number);
  const texts = bundle ? await textsOfBundle(work.db, number) : [];
  const text = texts.find((one) => one.position === position);
  if (!text || text.returned === null || text.kind !== source.kind) return failure({ kind: 'not-found' });
  // Pressed twice.
  if (text.takenAt !== null) return success(null);
  const [now] = await source.read(work.db, [text.textId]);
  if (now && now.version !== version) return failure({ kind: 'changed-meanwhile' });
  const saved = await editTwin(work, { source, id: text.textId, version, easy: text.returned, chosen: 'draft' });
  if (!saved.ok) return saved;
  await markTaken(work.db, text, work.now);
  if (texts.every((one) => one.position === position || one.takenAt !== null)) {
    await setClosed(work.db, number, work.now);
  }
  await work.audit('easy-texts.text-taken-over', `bundle ${number}`, { position, kind: text.kind });
  return success(null);
}

/** Says that nothing more is expected, or that something is after all. */
export async function closeBundle(work: Work, number: number): Promise<Result<null, 'not-found'>> {
  const bundle = await lockBundle(work.db, number);
  if (!bundle) return failure('not-found');
  if (bundle.closedAt !== null) return success(null);
  await setClosed(work.db, number, work.now);
  await work.audit('easy-texts.bundle-closed', `bundle ${number}`);
  return success(null);
}
