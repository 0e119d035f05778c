import type { ComponentChildren } from 'preact';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Paragraphs } from '../../../ui/data/paragraphs.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { factTexts } from '../../browse/facts.messages.ts';
import { lightTag } from '../../browse/light-view.tsx';
import { measureLinkTexts } from '../../browse/measure-links.messages.ts';
import { measureTexts } from '../../browse/measure.messages.ts';
import { measurePath } from '../../browse/plan-paths.ts';
import { readText } from '../../browse/reader-words.ts';
import type { ReportCorrection, ReportEntryRow } from '../../reports.store.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { degreeNames, statusNames } from '../../taxonomy.messages.ts';
import { deadlineWords } from './deadline-words.ts';
import { correctionsFor, type FieldOfReport } from './report-figures.ts';
import { publicReportTexts } from './report.messages.ts';

type EntryTableProps = {
  locale: Locale;
  id: string;
  field: FieldOfReport;
  corrections: readonly ReportCorrection[];
};

const germanFor = (locale: Locale): 'de' | undefined => (locale === 'en' ? 'de' : undefined);

/** The lines of one field of action as they were frozen, with corrections beside them. */
export function EntryTable({ locale, id, field, corrections }: EntryTableProps) {
  const t = publicReportTexts(locale);
  const texts = progressTexts(locale);
  return (
    <DataTable
      locale={locale}
      id={id}
      caption={t.inField(field.title)}
      stacked
      rows={field.entries}
      columns={[
        { header: t.measure, rowHeader: true, cell: (entry) => <Title locale={locale} entry={entry} /> },
        {
          header: factTexts(locale).body,
          cell: unlessTakenBack(({ bodyName }) =>
            bodyName === null ? factTexts(locale).bodyMissing : <span lang={germanFor(locale)}>{bodyName}</span>,
          ),
        },
        { header: texts.status, cell: unlessTakenBack((entry) => <State locale={locale} entry={entry} />) },
        { header: t.due, cell: unlessTakenBack((entry) => deadlineWords(locale, entry)) },
        {
          header: t.report,
          cell: unlessTakenBack((entry) => (
            <ReportWords locale={locale} entry={entry} corrections={correctionsFor(corrections, entry)} />
          )),
        },
      ]}
    />
  );
}

/** A measure that was taken from the public keeps its line, and nothing in it. */
const unlessTakenBack =
  (cell: (entry: ReportEntryRow) => ComponentChildren) =>
  (entry: ReportEntryRow): ComponentChildren =>
    entry.isTakenBack ? '–' : cell(entry);

type EntryProps = { locale: Locale; entry: ReportEntryRow };

function Title({ locale, entry: { number, title, titleEasy, isTakenBack, addedOn } }: EntryProps) {
  if (isTakenBack) return <>{publicReportTexts(locale).takenBack(number)}</>;
  const read = readText(locale, title, titleEasy);
  return (
    <>
      <a href={localized(locale, measurePath(number))}>
        {number}: <span lang={read.lang}>{read.text}</span>
      </a>
      {addedOn !== null && (
        <span class="table-note">{measureLinkTexts(locale).addedOn(formatDate(addedOn, locale))}</span>
      )}
    </>
  );
}

function State({ locale, entry: { status, light, lightReason, lightReasonEasy, statusReason } }: EntryProps) {
  const byHand = lightReason === null ? null : readText(locale, lightReason, lightReasonEasy);
  return (
    <>
      <p>{statusNames[status][locale]}</p>
      <p>
        <StatusTag {...lightTag(locale, light)} />
      </p>
      {byHand && (
        <p>
          {measureTexts(locale).setByHand} <span lang={byHand.lang}>{byHand.text}</span>
        </p>
      )}
      {statusReason && <Paragraphs text={statusReason} lang={locale === 'de' ? undefined : 'de'} />}
    </>
  );
}

type ReportWordsProps = EntryProps & { corrections: readonly ReportCorrection[] };

function ReportWords({ locale, entry, corrections }: ReportWordsProps) {
  const t = publicReportTexts(locale);
  const { reportText, reportTextEasy, lastReportOn, isAsked, answered, degree } = entry;
  const read = reportText === null ? null : readText(locale, reportText, reportTextEasy);
  return (
    <>
      {degree !== null && (
        <p>
          <strong>{degreeNames[degree][locale]}</strong>
        </p>
      )}
      {read === null ? (
        <p>{t.noReport}</p>
      ) : (
        <>
          {lastReportOn !== null && <p>{t.reportOn(formatDate(lastReportOn, locale))}</p>}
          <Paragraphs text={read.text} lang={read.lang} />
        </>
      )}
      {!answered && <p>{isAsked ? t.noAnswer : t.notAsked}</p>}
      {corrections.map(({ id, at, text }) => (
        <div key={id}>
          <p>
            <strong>{t.correction(formatDate(at, locale))}</strong>
          </p>
          <Paragraphs text={text} lang={locale === 'de' ? undefined : 'de'} />
        </div>
      ))}
    </>
  );
}
