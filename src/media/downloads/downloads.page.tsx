import type { Locale } from '../../platform/i18n/locale.ts';
import { downloadId } from '../media-address.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { DocumentLink, type ShownDocument } from '../show/document.tsx';
import { downloadsTexts } from './downloads.messages.ts';

export type DownloadTopic = {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly ShownDocument[];
};

export function DownloadsPage({ locale, topics }: { locale: Locale; topics: readonly DownloadTopic[] }) {
  const t = downloadsTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {topics.length === 0 && <p>{t.none}</p>}
      {topics.map(({ id, name, documents }) => (
        <Section key={id} id={id} title={name}>
          <ul class="downloads">
            {documents.map((document) => (
              <li key={document.code} id={downloadId(document.code)}>
                <DocumentLink document={document} locale={locale} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
