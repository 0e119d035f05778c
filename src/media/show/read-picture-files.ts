import { dayOf } from '../../platform/calendar.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import type { Services } from '../../platform/services.ts';
import { shownMediaByIds } from '../media.store.ts';
import { toPicture } from './to-shown.ts';
import type { ShownPicture } from './picture.tsx';

export type PictureFile = { readonly picture: ShownPicture; readonly bytes: Uint8Array };

/** Pictures that may be shown now with what is in them, for papers; by their ids. */
export async function readPictureFiles(
  { db, clock, files }: Pick<Services, 'db' | 'clock' | 'files'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PictureFile>> {
  const found = new Map<string, PictureFile>();
  if (ids.length === 0) return found;
  for (const medium of await shownMediaByIds(db, ids, dayOf(clock.now()))) {
    const picture = toPicture(medium);
    const bytes = medium.fileId === null ? null : await readImage(files, medium.fileId, 800);
    if (picture && bytes) found.set(medium.id, { picture, bytes });
  }
  return found;
}
