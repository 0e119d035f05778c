import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Embed, RenderEmbeds } from '../../platform/markdown-embeds.ts';
import { DocumentLink } from './document.tsx';
import { PictureFigure } from './picture.tsx';
import type { ShownMedia, ShownMedium } from './read-shown.ts';
import { RecordingFigure } from './recording.tsx';

/**
 * Puts media into a rendered text: one as a figure, several in lines one below the other as a list of figures. What may not be shown leaves
 * no trace.
 */
export function renderEmbeds(shown: ShownMedia, locale: Locale, textLocale: Locale): RenderEmbeds {
  const figureOf = (medium: ShownMedium, { code, caption }: Embed) => {
    if (medium.kind === 'picture')
      return <PictureFigure key={code} {...{ picture: medium.picture, locale, textLocale, caption }} />;
    if (medium.kind === 'recording')
      return <RecordingFigure key={code} {...{ recording: medium.recording, textLocale, caption }} />;
    return <DocumentLink key={code} document={medium.document} locale={textLocale} name={caption} />;
  };
  return (embeds) => {
    const figures = embeds.flatMap((embed) => {
      const medium = shown.get(embed.code);
      return medium ? [figureOf(medium, embed)] : [];
    });
    if (figures.length === 0) return '';
    if (figures.length === 1) return renderToString(<>{figures}</>);
    return renderToString(
      <ul class="gallery">
        {figures.map((figure, index) => (
          <li key={index}>{figure}</li>
        ))}
      </ul>,
    );
  };
}
