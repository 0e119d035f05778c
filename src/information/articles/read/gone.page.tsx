import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { SectionPath } from '../article.ts';
import { readTexts } from './read.messages.ts';

/** Instead of an article that was public and is no longer. */
export function GonePage({ locale, section }: { locale: Locale; section: SectionPath }) {
  const t = readTexts(locale);
  return (
    <>
      <PageHeading title={t.goneTitle} lead={t.goneText} />
      <p>
        <a href={localized(locale, section)}>{t.toList}</a>
      </p>
    </>
  );
}
