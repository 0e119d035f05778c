import type { Slice } from '../platform/slice.ts';
import { fileNews } from './file-news.ts';
import { eraseEndedNightly } from './erase-ended.job.ts';
import { libraryTexts } from './library/library.messages.ts';
import { mediaListRoutes } from './library/list.route.tsx';
import { mediumRoutes } from './library/medium.route.tsx';
import { makeAvif } from './make-avif.job.ts';
import { downloadsPath, filmsPath, mediaPath } from './media-address.ts';
import { downloadsTexts } from './downloads/downloads.messages.ts';
import { downloadsRoutes } from './downloads/downloads.route.tsx';
import { downloadsToFind } from './downloads/find-downloads.ts';
import { filmsTexts } from './films/films.messages.ts';
import { filmsRoutes } from './films/films.route.tsx';
import { filmPages, filmsToFind } from './films/find-films.ts';
import { sendFileRoutes } from './serve/send-file.route.ts';
import { writeFileRoutes } from './write/write-file.route.tsx';
import { inEachLanguage } from '../platform/i18n/texts.ts';
import { readMedia } from './media.access.ts';
import { openMediaWork } from './media.open-work.ts';
import { sendPictureRoutes } from './serve/send-picture.route.ts';
import { writePictureRoutes } from './write/write-picture.route.tsx';

export { addPicture, type NewPicture } from './add-picture.ts';
export { deleteUnused as deleteUnusedMedium } from './change-medium.ts';
export { mediumPath, picturePath } from './media-address.ts';
export { removeFilesOf as removeMediaFiles } from './picture-files.store.ts';
export { readPictureFiles, type PictureFile } from './show/read-picture-files.ts';
export { cardPicture } from './show/card-picture.ts';
export { PictureFigure, type ShownPicture } from './show/picture.tsx';
export {
  readMediaStands,
  readRecentPictures,
  readShownMedia,
  readShownPictures,
  type MediaStand,
} from './show/read-shown.ts';
export { renderEmbeds } from './show/render-embeds.tsx';
export { forgetMediaUses, noteMediaUses } from './uses/note-uses.ts';

const { title } = libraryTexts;

export const media: Slice = {
  name: 'media',
  routes: [
    ...sendPictureRoutes,
    ...sendFileRoutes,
    ...downloadsRoutes,
    ...filmsRoutes,
    ...mediaListRoutes,
    ...writePictureRoutes,
    ...writeFileRoutes,
    ...mediumRoutes,
  ],
  jobs: [makeAvif, eraseEndedNightly],
  footer: [
    {
      path: downloadsPath,
      label: inEachLanguage((locale) => downloadsTexts(locale).title),
      about: inEachLanguage((locale) => downloadsTexts(locale).lead),
      order: 9,
    },
    {
      path: filmsPath,
      label: inEachLanguage((locale) => filmsTexts(locale).title),
      about: inEachLanguage((locale) => filmsTexts(locale).lead),
      order: 9.5,
    },
  ],
  staffNavigation: [
    {
      path: mediaPath,
      below: '/verwaltung/inhalte',
      label: { de: title, 'de-simple': title, en: title },
      order: 41,
      permission: readMedia,
    },
  ],
  openWork: openMediaWork,
  openWorkLasts: 'day',
  findable: [downloadsToFind, filmsToFind],
  publicPages: filmPages,
  news: fileNews,
};
