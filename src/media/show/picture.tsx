import type { Locale } from '../../platform/i18n/locale.ts';
import { Figure } from '../../ui/data/figure.tsx';
import { picturePath, widthsOf, type PictureFormat } from '../media-address.ts';
import { alternativeFor, type Focus } from '../media.ts';
import { showTexts } from './show.messages.ts';

/** A picture that may be shown. */
export type ShownPicture = {
  readonly code: string;
  readonly credit: string;
  readonly alternative: string;
  readonly alternativeEasy: string | null;
  readonly alternativeEn: string | null;
  readonly focus: Focus;
  readonly hasAvif: boolean;
  readonly width: number;
  readonly height: number;
};

type PictureFigureProps = {
  picture: ShownPicture;
  /** Of the reader. */
  locale: Locale;
  /** In which the text around it is written. */
  textLocale: Locale;
  caption?: string | undefined;
  /** The first thing on a page is not put off until somebody scrolls there. */
  isFirst?: boolean | undefined;
};

/** A picture with its words, in the size that fits the screen; width and height keep its place, so that nothing jumps. */
export function PictureFigure({ picture, locale, textLocale, caption, isFirst }: PictureFigureProps) {
  const alternative = alternativeFor(locale, picture);
  const sources = (format: PictureFormat): string =>
    widthsOf(picture.width)
      .map((width) => `${picturePath(picture.code, width, format)} ${Math.min(width, picture.width)}w`)
      .join(', ');
  const sizes = '(max-width: 48rem) 95vw, 46rem';
  return (
    <Figure caption={caption || undefined} credit={showTexts(textLocale).pictureBy(picture.credit)}>
      <picture>
        {picture.hasAvif && <source type="image/avif" srcset={sources('avif')} sizes={sizes} />}
        <img
          src={picturePath(picture.code, 800)}
          srcset={sources('webp')}
          sizes={sizes}
          width={picture.width}
          height={picture.height}
          alt={alternative.text}
          lang={alternative.lang === textLocale ? undefined : alternative.lang}
          loading={isFirst ? undefined : 'lazy'}
          decoding="async"
        />
      </picture>
    </Figure>
  );
}
