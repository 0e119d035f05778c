import type { Locale } from '../../../platform/i18n/locale.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { waitingTexts } from './waiting.messages.ts';

/** A paper failed: whose fault that is, what to do, and where the same can be read. */
export function NoPaperPage({ locale, pageHref }: { locale: Locale; pageHref: string }) {
  const t = waitingTexts(locale);
  return (
    <>
      <PageHeading title={t.failedTitle} />
      <p>{t.failedText}</p>
      <p>
        <a href={pageHref}>{t.onTheSite}</a>
      </p>
    </>
  );
}
