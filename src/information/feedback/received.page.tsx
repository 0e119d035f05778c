import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { pageTexts } from '../texts/texts.messages.ts';
import { receivedTexts } from './received.messages.ts';

export function ReceivedPage({ locale, reference, dueOn }: { locale: Locale; reference: string; dueOn: Day }) {
  const t = receivedTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.referenceHint} />
      <SummaryList locale={locale} rows={[{ term: t.reference, value: <strong>{reference}</strong> }]} />
      <Section id="weiter" title={t.next}>
        <Prose>
          <ol>
            <li>{t.read}</li>
            <li>{t.repair}</li>
            <li>{t.answer(formatDate(dueOn, locale))}</li>
          </ol>
        </Prose>
      </Section>
      <Section id="ombudsstelle" title={t.noHelp}>
        <Prose>
          <p>
            {t.noHelpText}{' '}
            <a href={localized(locale, '/barrierefreiheit')}>{pageTexts(locale).accessibilityStatement}</a>.
          </p>
          <p>
            <a href={localized(locale, '/')}>{t.home}</a>
          </p>
        </Prose>
      </Section>
    </>
  );
}
