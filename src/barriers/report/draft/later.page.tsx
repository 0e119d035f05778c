import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../../ui/data/only.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { CodeCard } from '../code-card.tsx';
import { reportPath, stepPath } from '../steps.ts';
import { receiptTexts } from '../send/receipt.messages.ts';
import { laterTexts } from './later.messages.ts';

type SavedPageProps = { locale: Locale; code: string; until: Date; resumeAddress: string };

/** The code with which an unfinished report is opened again. */
export function SavedPage({ locale, code, until, resumeAddress }: SavedPageProps) {
  const t = laterTexts(locale);
  return (
    <>
      <PageHeading title={t.savedTitle} lead={t.savedLead} />
      <CodeCard locale={locale} code={code}>
        <p>{t.savedBody(formatDate(until, locale))}</p>
        <p>{receiptTexts(locale).enterAt(resumeAddress)}</p>
      </CodeCard>
      <ScreenOnly>
        <Form id="vergessen" action={localized(locale, `${reportPath}/vergessen`)}>
          <ButtonRow>
            <ButtonLink tone="secondary" href={localized(locale, stepPath('placeKind'))}>
              {t.goOn}
            </ButtonLink>
          </ButtonRow>
          <p>{t.shared}</p>
          <ButtonRow>
            <Button tone="secondary">{receiptTexts(locale).forget}</Button>
          </ButtonRow>
        </Form>
      </ScreenOnly>
    </>
  );
}

export function ResumePage({ form }: { form: FormState }) {
  const { locale } = form;
  const t = laterTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      <PageHeading title={t.resumeTitle} lead={t.resumeLead} />
      <Form id="code-form" action={localized(locale, `${reportPath}/weiter`)}>
        <TextField form={form} name="code" label={t.code} hint={t.codeHint} width="medium" autocomplete="off" />
        <ButtonRow>
          <Button>{t.resume}</Button>
        </ButtonRow>
      </Form>
      <p>
        <a href={localized(locale, '/meldung')}>{t.sentAlready}</a>
      </p>
    </>
  );
}
