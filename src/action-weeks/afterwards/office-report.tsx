import { formatDate } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { EditionRow } from '../editions.store.ts';
import type { ItemRow } from '../items.store.ts';
import type { ReportRow } from '../reports.store.ts';
import { itemPath } from '../weeks-address.ts';
import { ReportFields } from './report-fields.tsx';
import { reportTexts } from './report.messages.ts';
import { summaryTexts } from './summary.messages.ts';

const t = summaryTexts.report;

type OfficeReportProps = {
  edition: EditionRow;
  item: ItemRow;
  report: ReportRow | undefined;
  form: FormState;
  mayRun: boolean;
  /** Who may write to partners. */
  mayAsk: boolean;
};

/** What came back about an accepted item, for the office; it can also write down what somebody says at the telephone. */
export function OfficeReport({ edition, item, report, form, mayRun, mayAsk }: OfficeReportProps) {
  const names = reportTexts('de');
  const received = report?.receivedAt ?? null;
  const isAskable = mayAsk && received === null && item.partnerId !== null && edition.state !== 'finished';
  return (
    <Section id="nachbericht" title={t.title}>
      {report === undefined && <p>{t.notAsked}</p>}
      {report && received === null && (
        <p>
          {t.askedOn(formatDate(report.askedAt, 'de'))}{' '}
          {report.remindedAt !== null && t.remindedOn(formatDate(report.remindedAt, 'de'))}
        </p>
      )}
      {report && received !== null && (
        <SummaryList
          locale="de"
          rows={[
            { term: t.received, value: formatDate(received, 'de') },
            { term: t.participants, value: report.participants ?? t.notCounted },
            { term: names.wentWell, value: <span class="preformatted">{report.wentWell ?? '–'}</span> },
            { term: names.changed, value: <span class="preformatted">{report.changed ?? '–'}</span> },
          ]}
        />
      )}
      {isAskable && (
        <Form id="bitten" action={itemPath(edition.year, item.id, 'bitten')}>
          <ButtonRow>
            <Button tone="secondary">{report === undefined ? t.ask : t.remind}</Button>
          </ButtonRow>
        </Form>
      )}
      {mayRun && edition.state !== 'finished' && (
        <Details summary={t.enter} open={form.errors?.some(({ field }) => reportFields.has(field))}>
          <Form id="eintragen" action={itemPath(edition.year, item.id, 'nachbericht')}>
            <ReportFields form={form} />
            <ButtonRow>
              <Button>{t.save}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Section>
  );
}

const reportFields = new Set(['counted', 'participants', 'changed', 'wentWell']);
