import type { Locale } from '../../platform/i18n/locale.ts';
import { Details } from '../../ui/data/details.tsx';
import { Figure } from '../../ui/data/figure.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { durationText, fileTypeOf, sizeText } from '../file-types.ts';
import { showTexts } from './show.messages.ts';

/** A film or sound that may be played. */
export type ShownRecording = {
  readonly kind: 'video' | 'audio';
  readonly title: string;
  readonly credit: string;
  readonly language: Locale;
  readonly mediaType: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly isSigned: boolean;
  readonly transcript: string | null;
  readonly src: string;
  /** Address of the captions. */
  readonly captions: string | null;
  /** Address of a picture that stands there until it is played. */
  readonly poster: string | undefined;
};

type RecordingProps = { recording: ShownRecording; textLocale: Locale; caption?: string | undefined };

/**
 * A film or sound with the browser's own controls, which everybody knows. Nothing is loaded before somebody presses; then it tells how long
 * it is and how much it loads. Captions are on from the start.
 */
export function RecordingFigure({ recording, textLocale, caption }: RecordingProps) {
  const { kind, title, credit, mediaType, seconds, bytes, isSigned, transcript, language } = recording;
  const t = showTexts(textLocale);
  const type = fileTypeOf(mediaType)?.name ?? '';
  const facts = [
    t[kind],
    ...(isSigned ? [t.signed] : []),
    t.minutes(durationText(seconds)),
    `${type}, ${sizeText(bytes, textLocale)}`,
    t.recordingBy(credit),
  ];
  const label = caption || title;
  return (
    <Figure caption={label} credit={facts.join(' · ')}>
      <Player recording={recording} captionsLabel={t.captions} />
      {transcript !== null && (
        <Details summary={t.transcript} about={`: ${title}`}>
          <div lang={language === textLocale ? undefined : language}>
            <Paragraphs text={transcript} />
          </div>
        </Details>
      )}
    </Figure>
  );
}

function Player({ recording, captionsLabel }: { recording: ShownRecording; captionsLabel: string }) {
  const { kind, title, src, mediaType, poster, captions, language } = recording;
  if (kind === 'audio') {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- all that is said stands below it as text
      <audio class="recording" controls preload="none" src={src} aria-label={title} />
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a film without captions is seen by the office only
    <video class="recording" controls preload="none" poster={poster} aria-label={title}>
      <source src={src} type={mediaType} />
      {captions !== null && (
        <track kind="captions" src={captions} srclang={language === 'en' ? 'en' : 'de'} label={captionsLabel} default />
      )}
    </video>
  );
}
