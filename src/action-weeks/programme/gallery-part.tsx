import { publicEventPath, readEvent } from '../../events/index.ts';
import { PictureFigure } from '../../media/index.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Section } from '../../ui/page/section.tsx';
import { pictureTexts } from '../pictures/pictures.messages.ts';
import type { GalleryPart } from './read-gallery.ts';

/** How it was, in pictures. */
export function Gallery({ locale, gallery }: { locale: Locale; gallery: readonly GalleryPart[] }) {
  if (gallery.length === 0) return null;
  return (
    <Section id="bilder" title={pictureTexts(locale).gallery}>
      {gallery.map(({ event, pictures }) => {
        const { title, lang } = readEvent(locale, event);
        return (
          <div key={event.id}>
            <h3>
              <a href={localized(locale, publicEventPath(event.slug))} lang={lang}>
                {title}
              </a>
            </h3>
            <ul class="gallery">
              {pictures.map((picture) => (
                <li key={picture.code}>
                  <PictureFigure picture={picture} locale={locale} textLocale={locale} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
