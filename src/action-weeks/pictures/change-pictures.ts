import {
  addPicture,
  deleteUnusedMedium,
  forgetMediaUses,
  noteMediaUses,
  removeMediaFiles,
  type NewPicture,
} from '../../media/index.ts';
import { addMonths, dayOf, type Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { editionById } from '../editions.store.ts';
import { lockItem, type ItemRow } from '../items.store.ts';
import { itemPath } from '../weeks-address.ts';
import { deletePicture, insertPicture, picturesOf, showPicture, type PictureKey } from './pictures.store.ts';

/** So many pictures one action may have. */
export const mostPictures = 5;
/** So long a picture with people is shown when nobody has said until when. */
const monthsShown = 36;
/** What the library calls us. */
const usedBy = 'action-week-item';

export type GivenPicture = {
  readonly alternative: string;
  readonly credit: string;
  /** Null where nobody can be recognised; without a day, those who can agreed without saying until when. */
  readonly people: { readonly until: Day | null } | null;
};

export type PictureFault = 'not-found' | 'finished' | 'too-many';

type Adding = GivenPicture & Pick<NewPicture, 'image'> & { readonly itemId: string; readonly by: 'partner' | 'office' };

/** Takes a picture of what took place into the library. What partners send is seen by the office before everybody sees it. */
export async function addItemPicture(
  work: Work,
  services: Pick<Services, 'files'>,
  { itemId, by, image, ...given }: Adding,
): Promise<Result<string, PictureFault>> {
  const item = await lockItem(work.db, itemId);
  const edition = item && (await editionById(work.db, item.editionId));
  if (!item || !edition || item.state !== 'accepted') return failure('not-found');
  if (edition.state === 'finished') return failure('finished');
  if ((await picturesOf(work.db, [itemId])).length >= mostPictures) return failure('too-many');
  const { id } = await addPicture(work, services, {
    title: `Aktionswochen ${edition.year}: ${item.title}`.slice(0, 200),
    credit: given.credit,
    ...rightsOf(item, given, work.now),
    alternative: { de: given.alternative, easy: '', en: '' },
    focus: 'center',
    image,
  });
  await insertPicture(work.db, {
    mediaId: id,
    itemId,
    addedAt: work.now,
    shownSince: by === 'office' ? work.now : null,
  });
  await noteUses(work, item, edition.year);
  await work.audit('action-weeks.picture-added', `action weeks item ${item.number}`, { by });
  return success(id);
}

function rightsOf({ organisation }: ItemRow, { people }: GivenPicture, now: Date) {
  const day = formatDate(dayOf(now), 'de');
  const until = people?.until ?? addMonths(dayOf(now), monthsShown);
  return {
    rightsNote: `${organisation}, ${day}: für diese Website und für Berichte über die Aktionswochen`,
    consent: people && { note: `${organisation}, ${day}: Alle, die zu erkennen sind, sind einverstanden.`, until },
  };
}

async function noteUses(work: Work, { id, title }: ItemRow, year: number): Promise<void> {
  const ids = (await picturesOf(work.db, [id])).map(({ mediaId }) => mediaId);
  const user = { usedBy, record: id, title: `Aktionswochen ${year}: ${title}`, path: itemPath(year, id) };
  await (ids.length === 0 ? forgetMediaUses(work, usedBy, id) : noteMediaUses(work, user, { codes: [], ids }));
}

/** The office has looked at a picture: everybody may see it. */
export async function showItemPicture(work: Work, key: PictureKey): Promise<Result<null, 'not-found'>> {
  const item = await lockItem(work.db, key.itemId);
  if (!item || !(await showPicture(work.db, key, work.now))) return failure('not-found');
  await work.audit('action-weeks.picture-shown', `action weeks item ${item.number}`);
  return success(null);
}

/** Takes a picture out; from the library as well, unless it is used elsewhere. */
export async function removeItemPicture(
  work: Work,
  { files }: Pick<Services, 'files'>,
  key: PictureKey,
): Promise<Result<null, 'not-found'>> {
  const item = await lockItem(work.db, key.itemId);
  const edition = item && (await editionById(work.db, item.editionId));
  if (!item || !edition || !(await deletePicture(work.db, key))) return failure('not-found');
  await noteUses(work, item, edition.year);
  const deleted = await deleteUnusedMedium(work, key.mediaId);
  await work.audit('action-weeks.picture-removed', `action weeks item ${item.number}`, { deleted: deleted.ok });
  // Inside the transaction: broken off here, the row is still there, and pressing again finishes it.
  if (deleted.ok) await removeMediaFiles(work.db, files, deleted.value);
  return success(null);
}
