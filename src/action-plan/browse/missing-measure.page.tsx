import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { measureTexts } from './measure.messages.ts';
import { measuresPath } from './plan-paths.ts';

/** For a number that nobody has given out, or whose measure is not for the public. Both look the same. */
export function MissingMeasurePage({ locale, phone }: { locale: Locale; phone: string }) {
  const t = measureTexts(locale);
  return (
    <>
      <PageHeading title={t.missingTitle} />
      <p>{t.missingText}</p>
      <ul>
        <li>
          <a href={localized(locale, measuresPath)}>{t.missingSearch}</a>
        </li>
        <li>
          <a href={telephoneHref(phone)}>{phone}</a>
        </li>
      </ul>
    </>
  );
}
