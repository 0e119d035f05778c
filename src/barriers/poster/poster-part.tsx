import { posterFormats } from '../../platform/documents/poster.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Section } from '../../ui/page/section.tsx';
import { posterPath } from './poster-address.ts';
import { posterTexts } from './poster.messages.ts';

/** The call to report barriers, for whoever wants to put it up. */
export function PosterPart({ locale }: { locale: Locale }) {
  const t = posterTexts(locale);
  return (
    <Section id="plakat" title={t.part}>
      <div class="flow">
        <div>
          <Paragraphs text={t.partLead} />
        </div>
        <ul class="plain-links">
          {posterFormats.map((format) => (
            <li key={format}>
              <a href={localized(locale, posterPath(format))}>{t[`format-${format}`]}</a>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
