import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { inEachLanguage } from '../../platform/i18n/texts.ts';
import type { Findable } from '../../platform/search/findable.ts';
import { fileTypeOf, sizeText } from '../file-types.ts';
import { downloadId, downloadsPath } from '../media-address.ts';
import { publicFiles, type Medium } from '../media.store.ts';
import { downloadsTexts } from './downloads.messages.ts';

/** Where a document stands in the list. */
export const downloadAddress = ({ code }: Medium): string => `${downloadsPath}#${downloadId(code)}`;
const isDocument = ({ kind }: Medium): boolean => kind === 'document';

/** Documents to download, in the search over everything. */
export const downloadsToFind: Findable = {
  kind: 'download',
  label: inEachLanguage((locale) => downloadsTexts(locale).label),
  watches: [
    { table: 'media', id: 'id' },
    { table: 'media_files', id: 'media_id' },
  ],
  read: async ({ db, clock }, ids) => {
    const files = await publicFiles(db, dayOf(clock.now()), { ids: ids === 'all' ? undefined : ids });
    return files.filter(isDocument).map((file) => ({
      id: file.id,
      path: downloadAddress(file),
      words: { [file.language ?? 'de']: { title: file.title, text: file.about ?? '' } },
      about: inEachLanguage(
        (locale) => `${fileTypeOf(file.mediaType ?? '')?.name ?? ''}, ${sizeText(file.fileBytes ?? 0, locale)}`,
      ),
      day: file.publishedAt && dayOf(file.publishedAt),
      publicUntil: file.consentUntil === null ? null : startOfDay(addDays(file.consentUntil, 1)),
    }));
  },
};
