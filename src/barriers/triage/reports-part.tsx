import type { District } from '../../platform/district/district.ts';
import { formatDate, formatDateTime } from '../../platform/i18n/format.ts';
import { Details } from '../../ui/data/details.tsx';
import { SummaryList, type SummaryRow } from '../../ui/data/summary-list.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { answerWishName, channelName, confirmationName, reportedForName } from '../taxonomy.messages.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import type { ContactData } from './barrier-file.store.ts';
import { givenRows } from './given-answers.ts';

const t = fileTexts.reports;

type Report = BarrierFile['reports'][number];
type Props = { file: BarrierFile; district: District; contact?: ContactData | undefined };

/** What people said, in their words; nothing of it is ever changed. */
export function ReportsPart({ file, district, contact }: Props) {
  const { barrier, reports, reportsHidden } = file;
  return (
    <Section id="meldungen" title={t.title}>
      {reportsHidden && <p class="muted">{t.hidden}</p>}
      {reports.length === 0 && <p>{barrier.state === 'duplicate' ? t.moved : t.found}</p>}
      {reports.map((report, index) => (
        <article key={report.id} class="report" aria-labelledby={`meldung-${report.id}`}>
          <h3 id={`meldung-${report.id}`}>{t.one(index + 1, reports.length)}</h3>
          {report.withdrawnAt && <StatusTag tone="warning" text={t.withdrawn(formatDate(report.withdrawnAt, 'de'))} />}
          {!reportsHidden && <OriginalText report={report} />}
          <SummaryList locale="de" rows={aboutReport(report, file)} />
          {!reportsHidden && <Given report={report} district={district} />}
          {file.access.handle && <Contact number={file.barrier.number} report={report} contact={contact} />}
        </article>
      ))}
    </Section>
  );
}

function OriginalText({ report }: { report: Report }) {
  if (report.originalText === null) return <p class="muted">{t.callBack}</p>;
  return (
    <blockquote class="original preformatted" lang={report.locale === 'en' ? 'en' : undefined}>
      {report.originalText}
    </blockquote>
  );
}

function aboutReport(report: Report, { nameOf }: BarrierFile): SummaryRow[] {
  const wish = answerWishName('de', report.answerWish) + (report.answerEasy ? `, ${t.easy}` : '');
  const rows: SummaryRow[] = [
    { term: t.received, value: formatDateTime(report.receivedAt, 'de') },
    { term: t.channel, value: channelName('de', report.channel) },
    { term: t.wish, value: wish },
  ];
  const recordedBy = nameOf(report.recordedBy);
  if (recordedBy !== null) rows.push({ term: t.recordedBy, value: recordedBy });
  if (report.reportedFor !== 'self') rows.push({ term: t.by, value: reportedForName('de', report.reportedFor) });
  if (report.locale !== 'de') rows.push({ term: t.language, value: t.languages[report.locale] });
  if (report.confirmation !== null) rows.push({ term: t.says, value: confirmationName('de', report.confirmation) });
  return rows;
}

function Given({ report, district }: { report: Report; district: District }) {
  const rows = givenRows(report.answers, district);
  if (rows.length === 0) return null;
  return (
    <Details summary={t.given}>
      <SummaryList locale="de" rows={rows} />
    </Details>
  );
}

type ContactProps = { number: number; report: Report; contact?: ContactData | undefined };

function Contact({ number, report, contact }: ContactProps) {
  if (!report.hasContact) return <p class="muted">{t.noContact}</p>;
  if (contact?.reportId === report.id) return <ContactShown contact={contact} />;
  return (
    <Form id={`kontakt-${report.id}`} action={barrierPath(number, `meldungen/${report.id}/kontakt`)}>
      <Button tone="secondary">{t.showContact}</Button>
      <p class="field-hint">{t.showHint}</p>
    </Form>
  );
}

function ContactShown({ contact }: { contact: ContactData }) {
  const fields = ['name', 'telephone', 'email', 'address', 'note'] as const;
  const rows = fields.flatMap((field) => {
    const value = contact[field];
    return value === null ? [] : [{ term: t.contactFields[field], value: <span class="preformatted">{value}</span> }];
  });
  return (
    <div id="kontaktdaten" class="panel">
      <h4>{t.contact}</h4>
      <SummaryList locale="de" rows={rows} />
    </div>
  );
}
