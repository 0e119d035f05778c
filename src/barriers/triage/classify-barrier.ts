import { isDeepStrictEqual } from 'node:util';
import { actorId } from '../../platform/actor.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier, updateBarrier, type BarrierRow } from '../barriers.store.ts';
import { updateSearchText } from '../search-words/search-words.store.ts';
import type { Classification } from './classification.form.ts';
import { historyNotes } from './history.messages.ts';
import { versionOf } from './version.ts';

/** What the office says about a barrier at present. */
export function classificationOf(barrier: BarrierRow): Classification {
  const { placeKind, kind, lifeArea, effect, demands, facts, municipalityKey, placeText, lat, lon, temporaryUntil } =
    barrier;
  const position = lat === null || lon === null ? null : { lat, lon };
  return { placeKind, kind, lifeArea, effect, demands, facts, municipalityKey, placeText, position, temporaryUntil };
}

/** Saves what the office says about a barrier, unless a colleague has changed it since the form was opened. */
export async function classifyBarrier(
  work: Work,
  { barrierId, version, classification }: { barrierId: string; version: string; classification: Classification },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const barrier = await lockBarrier(work.db, barrierId);
  if (!barrier) return failure('not-found');
  if (isDeepStrictEqual(classificationOf(barrier), classification)) return success(null);
  if (versionOf(barrier) !== version) return failure('changed-meanwhile');
  const { position, facts, ...plain } = classification;
  await updateBarrier(work.db, barrierId, {
    ...plain,
    facts: JSON.stringify(facts),
    lat: position?.lat ?? null,
    lon: position?.lon ?? null,
    updatedAt: work.now,
  });
  await updateSearchText(work.db, barrierId);
  await addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'edited',
    internalNote: historyNotes.classified,
  });
  await work.audit('barriers.classified', `barrier ${barrier.number}`);
  return success(null);
}
