import { readShownPictures, type ShownPicture } from '../../media/index.ts';
import type { Services } from '../../platform/services.ts';
import { picturesOf } from './pictures.store.ts';

export type ItemPicture = {
  readonly mediaId: string;
  readonly picture: ShownPicture;
  /** The office has looked at it: everybody may see it. */
  readonly isShown: boolean;
};

/** The pictures of some items by item, as far as those who can be recognised still agree. */
export async function readItemPictures(
  services: Pick<Services, 'db' | 'clock'>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ItemPicture[]>> {
  const rows = await picturesOf(services.db, itemIds);
  const shown = await readShownPictures(
    services,
    rows.map(({ mediaId }) => mediaId),
  );
  const byItem = new Map<string, ItemPicture[]>();
  for (const { itemId, mediaId, shownSince } of rows) {
    const picture = shown.get(mediaId);
    if (!picture) continue;
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), { mediaId, picture, isShown: shownSince !== null }]);
  }
  return byItem;
}
