import { formatDate } from '../../../platform/i18n/format.ts';
import { formatRoughDay } from '../../../platform/rough-day.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Prose } from '../../../ui/data/prose.tsx';
import { Stats } from '../../../ui/data/stats.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { lightTone } from '../../care/light-tone.ts';
import { measurePath } from '../../care/measure-address.ts';
import type { ReportCorrection, ReportEntryRow, ReportPeriod } from '../../reports.store.ts';
import { degreeNames, lightNames, statusNames } from '../../taxonomy.messages.ts';
import { lights } from '../../traffic-light.ts';
import { publicReportPath, reportPath } from '../round-address.ts';
import { reportTexts as t } from './report.messages.ts';

export type ReportPageProps = {
  form: FormState;
  period: ReportPeriod;
  entries: readonly ReportEntryRow[];
  corrections: readonly ReportCorrection[];
  mayCorrect: boolean;
};

/** The frozen state with what was corrected since, and the papers made from it. */
export function ReportPage(props: ReportPageProps) {
  const { form, period, entries, corrections, mayCorrect } = props;
  const { roundNumber, title, editionTitle, frozenAt } = period;
  const fields = [...Map.groupBy(entries, ({ fieldTitle }) => fieldTitle)];
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title(title)} eyebrow={t.eyebrow(editionTitle)} lead={t.lead(formatDate(frozenAt, 'de'))} />
      <Section id="papiere" title={t.papers}>
        <Papers roundNumber={roundNumber} />
      </Section>
      <Section id="zahlen" title={t.numbers.title}>
        <Stats stats={numbersOf(entries)} />
      </Section>
      <Section id="stand" title={t.table.title}>
        {fields.map(([field, ofField], index) => (
          <EntryTable key={field} id={`feld-${index + 1}`} field={field} entries={ofField} corrections={corrections} />
        ))}
      </Section>
      {mayCorrect && entries.length > 0 && (
        <Section id="berichtigen" title={t.correct.title}>
          <p>{t.correct.lead}</p>
          <Form id="berichtigung" action={`${reportPath(roundNumber)}/berichtigungen`}>
            <SelectField
              form={form}
              name="measure"
              label={t.correct.measure}
              empty={t.correct.empty}
              options={entries.map((entry) => ({
                value: String(entry.number),
                label: `${entry.number}: ${entry.title}`,
              }))}
            />
            <TextArea form={form} name="text" label={t.correct.text} rows={4} />
            <Button>{t.correct.submit}</Button>
          </Form>
        </Section>
      )}
    </>
  );
}

function Papers({ roundNumber }: { roundNumber: number }) {
  const path = publicReportPath(roundNumber);
  const links = [
    { href: path, text: t.public },
    { href: `${path}/vorlage.docx`, text: t.files.docx },
    { href: `${path}/vorlage.pdf`, text: t.files.pdf },
    { href: `${path}/tabelle.xlsx`, text: t.files.xlsx },
  ];
  return (
    <Prose>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Prose>
  );
}

function numbersOf(entries: readonly ReportEntryRow[]) {
  const count = (fits: (entry: ReportEntryRow) => boolean) => String(entries.filter(fits).length);
  const asked = entries.filter(({ isAsked }) => isAsked).length;
  return [
    { value: String(entries.length), label: t.numbers.measures },
    { value: count(({ answered }) => answered), label: t.numbers.answered(asked) },
    ...lights.map((one) => ({ value: count(({ light }) => light === one), label: t.numbers.lights[one] })),
  ];
}

type EntryTableProps = {
  id: string;
  field: string;
  entries: readonly ReportEntryRow[];
  corrections: readonly ReportCorrection[];
};

function EntryTable({ id, field, entries, corrections }: EntryTableProps) {
  return (
    <DataTable
      locale="de"
      id={id}
      caption={t.table.caption(field)}
      stacked
      rows={entries}
      columns={[
        {
          header: t.table.measure,
          rowHeader: true,
          cell: ({ number, title }) => <a href={measurePath(number)}>{`${number}: ${title}`}</a>,
        },
        { header: t.table.body, cell: ({ bodyName }) => bodyName ?? '–' },
        { header: t.table.status, cell: (entry) => <Status entry={entry} /> },
        {
          header: t.table.light,
          cell: (entry) => <LightCell entry={entry} />,
        },
        { header: t.table.degree, cell: ({ degree }) => (degree === null ? '–' : degreeNames[degree].de) },
        { header: t.table.due, cell: (entry) => deadline(entry) },
        {
          header: t.table.report,
          cell: (entry) => (
            <Report entry={entry} corrections={corrections.filter(({ measureId }) => measureId === entry.measureId)} />
          ),
        },
      ]}
    />
  );
}

function Status({ entry: { status, statusReason, isPublic } }: { entry: ReportEntryRow }) {
  return (
    <>
      {statusNames[status].de}
      {!isPublic && ` (${t.table.notPublic})`}
      {statusReason && <p>{statusReason}</p>}
    </>
  );
}

function LightCell({ entry: { light, lightReason } }: { entry: ReportEntryRow }) {
  return (
    <>
      <StatusTag tone={lightTone[light]} text={lightNames[light].de} />
      {lightReason && <p>{t.table.setByHand(lightReason)}</p>}
    </>
  );
}

function deadline({ dueDay, duePrecision, isOngoing }: ReportEntryRow): string {
  if (dueDay !== null) return formatRoughDay(dueDay, duePrecision ?? 'day', 'de');
  return isOngoing ? t.table.ongoing : t.table.noDeadline;
}

function Report({ entry, corrections }: { entry: ReportEntryRow; corrections: readonly ReportCorrection[] }) {
  const { reportText, lastReportOn, isAsked, answered } = entry;
  const text = lastReportOn && reportText ? t.table.reportOn(formatDate(lastReportOn, 'de'), reportText) : reportText;
  return (
    <>
      <p class="preformatted">{text ?? t.table.noReport}</p>
      {!answered && <p>({isAsked ? t.table.noAnswer : t.table.notAsked})</p>}
      {corrections.map((correction) => (
        <p key={correction.id} class="preformatted">
          <strong>{t.table.correction(formatDate(correction.at, 'de'), correction.text)}</strong>
        </p>
      ))}
    </>
  );
}
