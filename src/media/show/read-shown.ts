import { dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { isShownOn, type MediaKind } from '../media.ts';
import { listMedia, shownMedia, shownMediaByIds, standOfMedia, type Medium } from '../media.store.ts';
import type { ShownPicture } from './picture.tsx';
import { toPicture, toShown, type ShownMedium } from './to-shown.ts';

export type { ShownMedium };

/** Media that may be shown now, by their codes. */
export type ShownMedia = ReadonlyMap<string, ShownMedium>;

type Source = Pick<Services, 'db' | 'clock'>;

/** Those of some codes that may be shown now. */
export async function readShownMedia(source: Source, codes: readonly string[]): Promise<ShownMedia> {
  if (codes.length === 0) return new Map();
  const media = await shownMedia(source.db, [...new Set(codes)], dayOf(source.clock.now()));
  const posters = await readShownPictures(
    source,
    media.map(({ posterId }) => posterId),
  );
  const found = new Map<string, ShownMedium>();
  for (const medium of media) {
    const shown = toShown(medium, posters.get(medium.posterId ?? '')?.code);
    if (shown) found.set(medium.code, shown);
  }
  return found;
}

/** Pictures that something keeps by their record, such as the one at its beginning, as far as they may be shown; by these ids. */
export async function readShownPictures(
  { db, clock }: Source,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, ShownPicture>> {
  const wanted = ids.filter((id) => id !== null);
  const found = new Map<string, ShownPicture>();
  if (wanted.length === 0) return found;
  for (const medium of await shownMediaByIds(db, wanted, dayOf(clock.now()))) {
    const picture = toPicture(medium);
    if (picture) found.set(medium.id, picture);
  }
  return found;
}

/** How a medium that a text names stands: it may be shown, is not published yet, or its people no longer agree. */
export type MediaStand = {
  readonly id: string;
  readonly kind: MediaKind;
  readonly stand: 'shown' | 'ended' | 'unpublished';
};

/** How each of some codes stands at a moment; those that stand for nothing are left out. */
export async function readMediaStands(
  db: Services['db'],
  codes: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, MediaStand>> {
  if (codes.length === 0) return new Map();
  const today = dayOf(now);
  const rows = await standOfMedia(db, [...new Set(codes)]);
  return new Map(
    rows.map((row) => {
      const isOut = row.kind === 'picture' || row.publishedAt !== null;
      const stand = !isShownOn(today, row) ? 'ended' : isOut ? 'shown' : 'unpublished';
      return [row.code, { id: row.id, kind: row.kind, stand }];
    }),
  );
}

/** Pictures to choose from when something is written: the newest first. */
export async function readRecentPictures({ db, clock }: Source, limit: number): Promise<readonly Medium[]> {
  const today = dayOf(clock.now());
  const pictures = await listMedia(db, { kind: 'picture' }, { limit });
  return pictures.filter((picture) => isShownOn(today, picture));
}
