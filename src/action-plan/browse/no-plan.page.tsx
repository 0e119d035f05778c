import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { planTexts } from './plan.messages.ts';

/** Before the first decision there is nothing to show, and the page says so. */
export function NoPlanPage({ locale }: { locale: Locale }) {
  const t = planTexts(locale);
  return (
    <>
      <PageHeading title={t.title} />
      <Notice title={t.noneTitle}>
        <p>{t.noneText}</p>
        <p>
          <a href={localized(locale, '/barrieren/melden')}>{t.noneReport}</a>
        </p>
      </Notice>
    </>
  );
}
