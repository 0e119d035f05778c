import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { CardList } from '../../ui/data/card-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { durationText, fileTypeOf, sizeText } from '../file-types.ts';
import { filmPath } from '../media-address.ts';
import { cardPicture } from '../show/card-picture.ts';
import { languageNames } from '../show/document.tsx';
import type { ShownPicture } from '../show/picture.tsx';
import type { ShownRecording } from '../show/recording.tsx';
import { showTexts } from '../show/show.messages.ts';
import { filmsTexts } from './films.messages.ts';

/** A film or sound in the list. */
export type ListedFilm = {
  readonly code: string;
  readonly about: string;
  readonly recording: ShownRecording;
  readonly poster: ShownPicture | undefined;
};

/** Sign language first: it is the first language of many who cannot use the others. */
const groups = [
  { id: 'gebaerdensprache', name: 'signed', has: ({ isSigned }: ShownRecording) => isSigned },
  { id: 'filme', name: 'video', has: ({ kind, isSigned }: ShownRecording) => kind === 'video' && !isSigned },
  { id: 'ton', name: 'audio', has: ({ kind, isSigned }: ShownRecording) => kind === 'audio' && !isSigned },
] as const;

export function FilmsPage({ locale, films }: { locale: Locale; films: readonly ListedFilm[] }) {
  const t = filmsTexts(locale);
  const filled = groups
    .map((group) => ({ ...group, films: films.filter(({ recording }) => group.has(recording)) }))
    .filter((group) => group.films.length > 0);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {filled.length === 0 && <p>{t.none}</p>}
      {filled.map((group) => (
        <Section key={group.id} id={group.id} title={t[group.name]}>
          <CardList cards={group.films.map((film) => card(locale, film))} />
        </Section>
      ))}
    </>
  );
}

function card(locale: Locale, { code, about, recording, poster }: ListedFilm) {
  const { kind, title, language, captions, transcript, seconds, mediaType, bytes } = recording;
  const [t, s] = [filmsTexts(locale), showTexts(locale)];
  // What the office wrote is German, whatever language is spoken.
  const lang = locale === 'en' ? 'de' : undefined;
  return {
    href: localized(locale, filmPath(code)),
    title,
    lang,
    eyebrow: s[kind],
    image: poster && cardPicture(poster, locale),
    text: about === '' ? undefined : <span lang={lang}>{about}</span>,
    meta: [
      s.minutes(durationText(seconds)),
      `${fileTypeOf(mediaType)?.name ?? ''}, ${sizeText(bytes, locale)}`,
      s[languageNames[language]],
      ...(captions === null ? [] : [t.withCaptions]),
      ...(transcript === null ? [] : [t.withTranscript]),
    ],
  };
}
