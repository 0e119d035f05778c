import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { filmsPath } from '../media-address.ts';
import { RecordingFigure, type ShownRecording } from '../show/recording.tsx';
import { showTexts } from '../show/show.messages.ts';
import { filmsTexts } from './films.messages.ts';

type FilmPageProps = { locale: Locale; about: string; recording: ShownRecording };

/** One film or sound with all that is said in it, open to read: whoever comes here came for it. */
export function FilmPage({ locale, about, recording }: FilmPageProps) {
  const { title, language, transcript, kind } = recording;
  const t = filmsTexts(locale);
  // What the office wrote is German, whatever language is spoken.
  const written = locale === 'en' ? 'de' : undefined;
  return (
    <article>
      <PageHeading
        title={title}
        titleLang={written}
        eyebrow={showTexts(locale)[kind]}
        lead={about === '' ? undefined : <span lang={written}>{about}</span>}
      />
      <RecordingFigure recording={{ ...recording, transcript: null }} textLocale={locale} />
      {transcript !== null && (
        <Section id="text" title={t.transcript}>
          <div lang={language === locale ? undefined : language}>
            <Paragraphs text={transcript} />
          </div>
        </Section>
      )}
      <p class="section-more">
        <a href={localized(locale, filmsPath)}>{t.toList}</a>
      </p>
    </article>
  );
}
