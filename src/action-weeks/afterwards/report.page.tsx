import { localized } from '../../platform/i18n/locale.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { reportPath } from '../weeks-address.ts';
import { ReportFields } from './report-fields.tsx';
import { reportTexts } from './report.messages.ts';

export const reportFormId = 'nachbericht';

type ReportPageProps = { form: FormState; token: string; itemTitle: string; isSent: boolean };

/** What a partner tells afterwards. */
export function ReportPage({ form, token, itemTitle, isSent }: ReportPageProps) {
  const { locale } = form;
  const t = reportTexts(locale);
  return (
    <>
      <ErrorSummary locale={locale} errors={form.errors} />
      {isSent && (
        <Notice tone="success" title={t.sentTitle}>
          <p>{t.sentText}</p>
          <p>
            <a href={localized(locale, reportPath(token, 'bilder'))}>{t.pictures}</a>
          </p>
        </Notice>
      )}
      <PageHeading title={t.title} eyebrow={itemTitle} lead={t.lead} />
      <Form id={reportFormId} action={localized(locale, reportPath(token))}>
        <ReportFields form={form} />
        <ButtonRow>
          <Button>{t.send}</Button>
          <Button tone="secondary" name="go" value="pictures">
            {t.sendAndPictures}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
