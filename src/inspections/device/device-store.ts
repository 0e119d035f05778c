import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from './entry.ts';

/** A photo that lies on the device until the server has it. */
export type WaitingPhoto = {
  readonly key: string;
  readonly inspection: number;
  readonly item: string;
  readonly staff: string;
  readonly file: Blob;
  readonly name: string;
  /** What it shows; without it, it waits. */
  readonly description: string;
  /** Why the server did not take it. */
  readonly refused: string | null;
};

type Schema = DBSchema & {
  entries: { key: [number, string]; value: Entry };
  photos: { key: string; value: WaitingPhoto };
};

export type DeviceStore = IDBPDatabase<Schema>;

/** Opens what waits on this device; it survives closing the browser. */
export function openDeviceStore(): Promise<DeviceStore> {
  return openDB<Schema>('begehungen', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: ['inspection', 'item'] });
      db.createObjectStore('photos', { keyPath: 'key' });
    },
  });
}

export type Waiting = { readonly entries: readonly Entry[]; readonly photos: readonly WaitingPhoto[] };

export async function readWaiting(store: DeviceStore): Promise<Waiting> {
  const [entries, photos] = await Promise.all([store.getAll('entries'), store.getAll('photos')]);
  return { entries, photos };
}

/**
 * Changes the entry of an item in one step, whatever other windows do.
 * @returns what lies there afterwards
 */
export async function changeEntry(
  store: DeviceStore,
  inspection: number,
  item: string,
  change: (present: Entry | undefined) => Entry | null,
): Promise<Entry | null> {
  const work = store.transaction('entries', 'readwrite');
  const present = await work.store.get([inspection, item]);
  const next = change(present);
  if (next) await work.store.put(next);
  else if (present) await work.store.delete([inspection, item]);
  await work.done;
  return next;
}

/** Takes everything of an inspection off the device. */
export async function discard(store: DeviceStore, inspection: number): Promise<void> {
  const { entries, photos } = await readWaiting(store);
  const work = store.transaction(['entries', 'photos'], 'readwrite');
  for (const entry of entries) {
    if (entry.inspection === inspection) await work.objectStore('entries').delete([inspection, entry.item]);
  }
  for (const photo of photos) {
    if (photo.inspection === inspection) await work.objectStore('photos').delete(photo.key);
  }
  await work.done;
}
