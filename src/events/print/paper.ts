import { posterFormats, type PosterFormat } from '../../platform/documents/poster.ts';
import { eventPath } from '../event-address.ts';

/** What the office prints: which paper, and in which words. */
export type Paper = { readonly format: PosterFormat; readonly locale: 'de' | 'de-simple' };

/** `a4-leicht.pdf`; what is no format is A4. */
export function readPaper(name: string): Paper {
  const [stem = ''] = name.split('.');
  const isEasy = stem.endsWith('-leicht');
  const wanted = isEasy ? stem.slice(0, -'-leicht'.length) : stem;
  return {
    format: posterFormats.find((format) => format === wanted) ?? 'a4',
    locale: isEasy ? 'de-simple' : 'de',
  };
}

export const paperPath = (eventId: string, { format, locale }: Paper): string =>
  eventPath(eventId, `druck/${format}${locale === 'de-simple' ? '-leicht' : ''}.pdf`);
