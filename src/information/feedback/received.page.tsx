import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { FeedbackKind } from '../feedback.ts';
import { pageTexts } from '../texts/texts.messages.ts';
import { receivedTexts } from './received.messages.ts';

type ReceivedPageProps = { locale: Locale; kind: FeedbackKind; reference: string; dueOn: Day };

/** The ombuds office helps where something is not accessible, and nowhere else. */
export function ReceivedPage({ locale, kind, reference, dueOn }: ReceivedPageProps) {
  const t = receivedTexts(locale);
  const isContent = kind === 'content';
  return (
    <>
      <PageHeading title={t.title} lead={t.referenceHint} />
      <SummaryList locale={locale} rows={[{ term: t.reference, value: <strong>{reference}</strong> }]} />
      <Section id="weiter" title={t.next}>
        <Prose>
          <ol>
            <li>{isContent ? t.readContent : t.read}</li>
            <li>{isContent ? t.repairContent : t.repair}</li>
            <li>{t.answer(formatDate(dueOn, locale))}</li>
          </ol>
        </Prose>
      </Section>
      {!isContent && (
        <Section id="ombudsstelle" title={t.noHelp}>
          <Prose>
            <p>
              {t.noHelpText}{' '}
              <a href={localized(locale, '/barrierefreiheit')}>{pageTexts(locale).accessibilityStatement}</a>.
            </p>
          </Prose>
        </Section>
      )}
      <p class="section-more">
        <a href={localized(locale, '/')}>{t.home}</a>
      </p>
    </>
  );
}
