import { actorId } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import type { BarrierKind, PlaceKind } from './taxonomy.ts';
import { addToHistory, insertBarrier } from './barriers.store.ts';
import { factsAt, type Facts } from './facts.ts';
import { moveBarrier } from './move-barrier.ts';
import { addReportPhotos } from './reports.store.ts';
import { updateSearchText } from './search-words/search-words.store.ts';

/** A barrier that the office has found itself, as it stands there. */
export type FoundBarrier = {
  readonly placeKind: PlaceKind;
  readonly kind: BarrierKind;
  readonly municipalityKey: string | null;
  readonly placeText: string | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
  readonly facts: Facts;
  /** Draft of the public words; nobody sees them before they are published. */
  readonly title: string;
  readonly text: string;
  /** Images that are stored already; they wait for approval like all others. */
  readonly photos: readonly { readonly fileId: string; readonly description: string }[];
  /** Where it was found, for the history of the file. */
  readonly note: string;
};

const words = {
  de: 'Das Büro hat diese Barriere selbst festgestellt.',
  'de-simple': 'Das Büro war dort.\nDas Büro hat die Barriere gesehen.',
};

/**
 * Opens a barrier that nobody had to report: the office was there. It is accepted at once, has no report and no reporter, and is not
 * public until somebody publishes it. Facts that such a place cannot have are left out.
 */
export async function recordFoundBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  found: FoundBarrier,
): Promise<{ id: string; number: number }> {
  const known = new Set<string>(factsAt(found.placeKind).map(({ code }) => code));
  const barrier = await insertBarrier(work.db, {
    state: 'received',
    stateSince: work.now,
    placeKind: found.placeKind,
    kind: found.kind,
    municipalityKey: found.municipalityKey,
    placeText: found.placeText?.slice(0, 500) ?? null,
    lat: found.position?.lat ?? null,
    lon: found.position?.lon ?? null,
    facts: JSON.stringify(Object.fromEntries(Object.entries(found.facts).filter(([code]) => known.has(code)))),
    publicTitle: found.title.slice(0, 200),
    publicText: found.text.slice(0, 10_000),
    createdAt: work.now,
    updatedAt: work.now,
  });
  await updateSearchText(work.db, barrier.id);
  await addReportPhotos(work.db, { barrierId: barrier.id, reportId: null, photos: found.photos });
  await addToHistory(work.db, {
    barrierId: barrier.id,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'reported',
    toState: 'received',
    publicText: words.de,
    publicTextEasy: words['de-simple'],
    internalNote: found.note,
  });
  const accepted = await moveBarrier(work, services, barrier.id, { to: 'accepted' });
  if (!accepted.ok) throw new Error(`a found barrier cannot be accepted: ${accepted.failure}`);
  await work.audit('barriers.found', `barrier ${barrier.number}`);
  return barrier;
}
