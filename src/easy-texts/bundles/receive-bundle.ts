import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { keepReturned, lockBundle, setClosed, textsOfBundle } from './bundles.store.ts';
import { readBundle, type BundleFault, type ReadBundle } from './read-bundle.ts';

/** Reads a file that came back and keeps its words beside the texts. Nothing is changed in the texts themselves. */
export async function receiveBundle(
  work: Work,
  { number, bytes }: { number: number; bytes: Uint8Array },
): Promise<Result<ReadBundle, BundleFault | 'not-found'>> {
  const bundle = await lockBundle(work.db, number);
  if (!bundle) return failure('not-found');
  const read = readBundle(bytes, { number, texts: await textsOfBundle(work.db, number) });
  if (!read.ok) return read;
  await keepReturned(work.db, number, read.value.texts, work.now);
  // It was taken for finished too early.
  if (bundle.closedAt !== null) await setClosed(work.db, number, null);
  await work.audit('easy-texts.bundle-received', `bundle ${number}`, { texts: read.value.texts.length });
  return success(read.value);
}
