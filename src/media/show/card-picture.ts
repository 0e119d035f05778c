import type { Locale } from '../../platform/i18n/locale.ts';
import { picturePath } from '../media-address.ts';
import { alternativeFor } from '../media.ts';
import type { ShownPicture } from './picture.tsx';

/** A picture in a card of a list: cut around its most important place. */
export function cardPicture(picture: ShownPicture, locale: Locale) {
  const { text, lang } = alternativeFor(locale, picture);
  return {
    src: picturePath(picture.code, 400),
    alt: text,
    lang: lang === locale ? undefined : lang,
    width: 400,
    height: 225,
    focus: picture.focus,
  };
}
