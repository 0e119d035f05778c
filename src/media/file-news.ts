import { dayOf } from '../platform/calendar.ts';
import type { Slice } from '../platform/slice.ts';
import { downloadAddress } from './downloads/find-downloads.ts';
import { filmPath } from './media-address.ts';
import { publicFiles } from './media.store.ts';

/** Documents, films and sound that became public, for whoever tells of news. */
export const fileNews: NonNullable<Slice['news']> = async ({ db }, { after, until }) =>
  (await publicFiles(db, dayOf(until), { after }))
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt <= until)
    .map((file) => {
      const at = file.publishedAt ?? until;
      const isEasy = file.language === 'de-simple';
      const isDocument = file.kind === 'document';
      return {
        path: isDocument ? downloadAddress(file) : filmPath(file.code),
        id: `${isDocument ? 'download' : 'film'}-${file.id}`,
        at,
        changedAt: file.updatedAt > at ? file.updatedAt : at,
        title: file.title,
        lead: file.about ?? '',
        titleEasy: isEasy ? file.title : '',
        leadEasy: isEasy ? (file.about ?? '') : '',
      };
    });
