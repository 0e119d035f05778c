import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { reportPath } from '../report/steps.ts';
import { barrierTexts } from './barrier.messages.ts';

type MissingBarrierPageProps = { locale: Locale; phone: string };

/** For a number that nobody can see here: wrong, not yet published, or taken back by the office. */
export function MissingBarrierPage({ locale, phone }: MissingBarrierPageProps) {
  const t = barrierTexts(locale);
  return (
    <>
      <PageHeading title={t.missingTitle} lead={t.missingText} />
      <WhereElse locale={locale} phone={phone} />
    </>
  );
}

/** For a barrier whose last reporter has taken the report back. */
export function GoneBarrierPage({ locale, phone }: MissingBarrierPageProps) {
  const t = barrierTexts(locale);
  return (
    <>
      <PageHeading title={t.goneTitle} lead={t.goneText} />
      <WhereElse locale={locale} phone={phone} />
      <Section id="neu-melden" title={t.stillThere}>
        <p>{t.stillThereText}</p>
        <ButtonRow>
          <ButtonLink href={localized(locale, reportPath)}>{t.reportAnew}</ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}

function WhereElse({ locale, phone }: MissingBarrierPageProps) {
  const t = barrierTexts(locale);
  return (
    <Prose>
      <ul>
        <li>
          {t.missingOwn} <a href={localized(locale, '/meldung')}>{t.yoursLink}</a>
        </li>
        <li>
          <a href={localized(locale, '/barrieren')}>{t.missingList}</a>
        </li>
        <li>{t.missingCall(phone)}</li>
      </ul>
    </Prose>
  );
}
