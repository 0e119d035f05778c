import type { DatedEvent } from '../../events/index.ts';
import type { ShownPicture } from '../../media/index.ts';
import type { Services } from '../../platform/services.ts';
import { readItemPictures } from '../pictures/read-pictures.ts';
import type { Programme } from './read-programme.ts';

/** What took place, with its pictures. */
export type GalleryPart = { readonly event: DatedEvent; readonly pictures: readonly ShownPicture[] };

/** The pictures that everybody may see of what stands in a programme, in its order. */
export async function readGallery(
  services: Pick<Services, 'db' | 'clock'>,
  { dates, itemIds }: Pick<Programme, 'dates' | 'itemIds'>,
): Promise<readonly GalleryPart[]> {
  const events = [...new Map(dates.map((event) => [event.id, event])).values()];
  const ids = events.flatMap(({ id }) => itemIds.get(id) ?? []);
  const pictures = await readItemPictures(services, ids);
  return events.flatMap((event) => {
    const shown = (pictures.get(itemIds.get(event.id) ?? '') ?? []).filter(({ isShown }) => isShown);
    return shown.length === 0 ? [] : [{ event, pictures: shown.map(({ picture }) => picture) }];
  });
}
