import { imageWidths, type ImageWidth } from '../platform/files/image.ts';

export const mediaPath = '/verwaltung/medien';
export const mediumRoute = `${mediaPath}/:id{[0-9a-f-]{36}}`;

/** Where the office works on a medium; `below` is one of its sub-pages. */
export const mediumPath = (id: string, below = ''): string => `${mediaPath}/${id}${below && `/${below}`}`;

export const codePattern = '[a-z2-7]{12}';
export const publicMediaPath = '/medien';

export type PictureFormat = 'webp' | 'avif';

/** Where everybody gets one size of a picture. */
export const picturePath = (code: string, width: ImageWidth, format: PictureFormat = 'webp'): string =>
  `${publicMediaPath}/${code}/${width}.${format}`;

/** The sizes of a picture that differ: a small one is not blown up. */
export const widthsOf = (width: number): readonly ImageWidth[] => {
  const smaller = imageWidths.filter((size) => size < width);
  const next = imageWidths.find((size) => size >= width);
  return next === undefined ? smaller : [...smaller, next];
};

/** Where everybody gets a document, film or sound; `ending` is that of its type. */
export const filePath = (code: string, ending: string): string => `${publicMediaPath}/${code}/datei.${ending}`;
export const captionsPath = (code: string): string => `${publicMediaPath}/${code}/untertitel.vtt`;
export const downloadsPath = '/downloads';
export const filmsPath = '/filme';
export const filmPath = (code: string): string => `${filmsPath}/${code}`;

/** Of a document in the list; a code may begin with a digit, an id should not. */
export const downloadId = (code: string): string => `datei-${code}`;
