import { fold } from '../../platform/district/find-places.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { PlaceDescription } from './place.ts';
import { findPlace, findSamePlace, insertPlace, lockPlace, updatePlace, type PlaceRow } from './places.store.ts';

/** A new place. Whoever makes the id beforehand can send it twice and gets one place. */
export type NewPlace = PlaceDescription & { readonly id?: string | undefined };

const columnsOf = ({ position, name, ...rest }: PlaceDescription) => ({
  ...rest,
  name,
  foldedName: fold(name),
  lat: position?.lat ?? null,
  lon: position?.lon ?? null,
});

/** Adds a place. Nothing is known of the access to it until somebody confirms a profile. */
export async function createPlace(
  work: Work,
  { id, ...place }: NewPlace,
): Promise<Result<{ id: string; number: number }, 'already-there'>> {
  const known = id === undefined ? undefined : await findPlace(work.db, id);
  if (known) return success({ id: known.id, number: known.number });
  const row = await insertPlace(work.db, {
    ...(id === undefined ? {} : { id }),
    ...columnsOf(place),
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (!row) return sentTwice(work, place, id);
  await work.audit('directory.place-added', `place ${row.number}`, { kind: row.kind, public: row.isPublic });
  return success({ id: row.id, number: row.number });
}

/** Two requests at the same moment: the second one waited for the first and finds its place. */
async function sentTwice(work: Work, place: PlaceDescription, id: string | undefined) {
  const same = await findSamePlace(work.db, place);
  return same && same.id === id ? success({ id: same.id, number: same.number }) : failure('already-there' as const);
}

export type PlaceChange = { readonly id: string; readonly version: number; readonly place: PlaceDescription };

/** Changes what the office says about a place, unless a colleague has saved something else in between. */
export async function changePlace(
  work: Work,
  { id, version, place }: PlaceChange,
): Promise<Result<PlaceRow, 'not-found' | 'already-there' | 'changed-meanwhile'>> {
  const stored = await lockPlace(work.db, id);
  if (!stored) return failure('not-found');
  const columns = columnsOf(place);
  const isSame = Object.entries(columns).every(([name, value]) => stored[name as keyof typeof columns] === value);
  if (isSame) return success(stored);
  if (stored.version !== version) return failure('changed-meanwhile');
  const other = await findSamePlace(work.db, place);
  if (other && other.id !== id) return failure('already-there');
  await updatePlace(work.db, id, { ...columns, version: version + 1, updatedAt: work.now });
  await work.audit('directory.place-changed', `place ${stored.number}`, { public: place.isPublic });
  return success({ ...stored, ...columns, version: version + 1 });
}
