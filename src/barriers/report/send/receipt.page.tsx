import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../../ui/data/only.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { OfficeNotice } from '../../../accounts/index.ts';
import { OfficePart } from '../../office-part.tsx';
import { CodeCard } from '../code-card.tsx';
import { reportPath } from '../steps.ts';
import type { PromisedDays } from './promised-days.ts';
import { receiptTexts } from './receipt.messages.ts';

export type ReceiptPageProps = {
  locale: Locale;
  code: string;
  number: number;
  sentAt: Date;
  due: PromisedDays;
  hearsFromUs: boolean;
  /** While the office is closed or a position is vacant. */
  notice: OfficeNotice | null;
  /** Where the code is typed in, in full, for paper. */
  statusAddress: string;
};

/** The receipt: made to be copied by hand, printed or read out. */
export function ReceiptPage({
  locale,
  code,
  number,
  sentAt,
  due,
  hearsFromUs,
  notice,
  statusAddress,
}: ReceiptPageProps) {
  const t = receiptTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(number)} />
      <CodeCard locale={locale} code={code}>
        <p>{t.codeBody}</p>
        <p>{t.enterAt(statusAddress)}</p>
        <p>{t.caseDoesNotMatter}</p>
      </CodeCard>
      <OfficePart notice={notice} />
      <Section id="weiter" title={t.nextTitle}>
        <Prose>
          <ol>
            <li>{t.firstLook(formatDate(due.firstLook, locale))}</li>
            <li>{t.bodyNamed(formatDate(due.bodyNamed, locale))}</li>
            <li>{t.answer(formatDate(due.answer, locale))}</li>
            <li>{t.asked}</li>
          </ol>
          <p>{hearsFromUs ? t.hears : t.hearsNot}</p>
          <p>{t.sentOn(formatDate(sentAt, locale))}</p>
        </Prose>
      </Section>
      <ScreenOnly>
        <Form id="vergessen" action={localized(locale, `${reportPath}/vergessen`)}>
          <ButtonRow>
            <ButtonLink tone="secondary" href={localized(locale, '/meldung')}>
              {t.showStatus}
            </ButtonLink>
            <ButtonLink tone="secondary" href={localized(locale, reportPath)}>
              {t.another}
            </ButtonLink>
          </ButtonRow>
          <p>{t.again}</p>
          <ButtonRow>
            <Button tone="secondary">{t.forget}</Button>
          </ButtonRow>
        </Form>
      </ScreenOnly>
    </>
  );
}
