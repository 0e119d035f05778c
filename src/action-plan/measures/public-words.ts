import type { PublicWords } from '../../platform/text-twin/text-twin.ts';
import type { MeasureWords } from './measure-words.ts';

/** Title and text in both levels: the words whose easy twin is kept honest. */
export function publicWordsOf({
  title,
  text,
  titleEasy,
  textEasy,
}: Pick<MeasureWords, 'title' | 'text' | 'titleEasy' | 'textEasy'>): PublicWords {
  return { title, text, titleEasy: titleEasy ?? '', textEasy: textEasy ?? '' };
}
