import type { Locale } from '../../platform/i18n/locale.ts';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { fileTypeOf, sizeText } from '../file-types.ts';
import { showTexts } from './show.messages.ts';

/** A document that may be downloaded. */
export type ShownDocument = {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  readonly language: Locale;
  readonly mediaType: string;
  readonly bytes: number;
  readonly isChecked: boolean;
  readonly offer: string | null;
  readonly href: string;
};

/** Which text names a language. */
export const languageNames = { de: 'inGerman', 'de-simple': 'inEasyGerman', en: 'inEnglish' } as const;

type DocumentLinkProps = { document: ShownDocument; locale: Locale; name?: string | undefined };

/** A link to a file says what comes: its type, size and language. Whether everybody can use it stands there, too. */
export function DocumentLink({ document, locale, name }: DocumentLinkProps) {
  const { title, about, language, mediaType, bytes, isChecked, offer, href } = document;
  const t = showTexts(locale);
  // What the office wrote is German, whatever language the document is in.
  const written = locale === 'en' ? 'de' : undefined;
  const facts = [fileTypeOf(mediaType)?.name ?? '', sizeText(bytes, locale), t[languageNames[language]]];
  return (
    <div class="download">
      <p>
        <a href={href}>
          <span lang={written}>{name || title}</span> ({facts.join(', ')})
        </a>
      </p>
      {about !== '' && <Paragraphs text={about} lang={written} />}
      <p>
        <StatusTag tone={isChecked ? 'success' : 'neutral'} text={isChecked ? t.checked : t.notChecked} />
      </p>
      {offer !== null && <Paragraphs text={offer} lang={written} />}
    </div>
  );
}
