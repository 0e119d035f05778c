import type { DataColumn, DataTable } from '../../../platform/documents/table.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { lightTexts } from '../../browse/light.messages.ts';
import { measurePath } from '../../browse/plan-paths.ts';
import type { ReportCorrection, ReportEntryRow } from '../../reports.store.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { degreeNames, statusNames, stendalClassNames } from '../../taxonomy.messages.ts';
import { lights, stendalClassOf, stendalClasses, type Light } from '../../traffic-light.ts';
import { deadlineWords } from './deadline-words.ts';
import type { PublicReport } from './read-report.ts';
import { byField, correctionsFor, reportFigures, type ReportFigures } from './report-figures.ts';
import { councilTexts } from './council-paper.messages.ts';

type Line = { entry: ReportEntryRow; corrections: readonly ReportCorrection[] };

/** Every measure of a frozen state, one a row. Made of the public report, which holds nothing that the office keeps to itself. */
export function measuresTable(report: PublicReport, baseUrl: string): DataTable<Line> {
  return {
    title: 'Maßnahmen',
    columns: lineColumns(baseUrl),
    rows: report.entries.map((entry) => ({ entry, corrections: correctionsFor(report.corrections, entry) })),
  };
}

const text = (key: string, title: string, value: (entry: ReportEntryRow) => string | null): DataColumn<Line> => ({
  kind: 'text',
  key,
  title,
  value: ({ entry }) => (entry.isTakenBack ? null : value(entry)),
});

const lineColumns = (baseUrl: string): readonly DataColumn<Line>[] => [
  { kind: 'number', key: 'number', title: 'Nummer', value: ({ entry }) => entry.number },
  {
    kind: 'text',
    key: 'title',
    title: 'Titel',
    value: ({ entry: { isTakenBack, title } }) => (isTakenBack ? councilTexts.all.takenBack : title),
  },
  text('field', 'Handlungsfeld', ({ fieldTitle }) => fieldTitle),
  {
    kind: 'day',
    key: 'added_on',
    title: 'Nach dem Beschluss hinzugekommen',
    value: ({ entry }) => (entry.isTakenBack ? null : entry.addedOn),
  },
  text('body', 'Verantwortliche Stelle', ({ bodyName }) => bodyName),
  text('status_code', 'Stand, Code', ({ status }) => status),
  text('status', 'Stand', ({ status }) => statusNames[status].de),
  text('status_reason', 'Grund für den Stand', ({ statusReason }) => statusReason),
  text('class', 'Klasse', (entry) => stendalClassNames[stendalClassOf(entry)].de),
  text('light_code', 'Ampel, Code', ({ light }) => light),
  text('light', 'Ampel', ({ light }) => lightTexts('de')[light]),
  text('light_reason', 'Grund für die Ampel, wenn von Hand gesetzt', ({ lightReason }) => lightReason),
  text('degree', 'Umsetzungsgrad', ({ degree }) => degree && degreeNames[degree].de),
  text('due', 'Frist', (entry) => deadlineWords('de', entry)),
  {
    kind: 'yes-no',
    key: 'asked',
    title: 'In dieser Abfrage gefragt',
    value: ({ entry }) => (entry.isTakenBack ? null : entry.isAsked),
  },
  {
    kind: 'yes-no',
    key: 'answered',
    title: 'Antwort in dieser Abfrage',
    value: ({ entry }) => (entry.isTakenBack || !entry.isAsked ? null : entry.answered),
  },
  {
    kind: 'day',
    key: 'last_report_on',
    title: 'Letzter Bericht',
    value: ({ entry }) => (entry.isTakenBack ? null : entry.lastReportOn),
  },
  text('report', 'Bericht', ({ reportText }) => reportText),
  {
    kind: 'text',
    key: 'corrections',
    title: 'Berichtigungen',
    value: ({ corrections }) =>
      corrections.map(({ at, text: right }) => `${formatDate(at, 'de')}: ${right}`).join('\n') || null,
  },
  text('url', 'Adresse', ({ number }) => baseUrl + measurePath(number)),
];

type Figure = { what: string; measures: number; share: number };

/** Stendal's classes of a frozen state. */
export function classesTable({ entries }: PublicReport): DataTable<Figure> {
  const t = progressTexts('de');
  const { byClass, total } = reportFigures(entries);
  return {
    title: 'Klassen',
    columns: [
      { kind: 'text', key: 'class', title: t.class, value: ({ what }) => what },
      { kind: 'number', key: 'measures', title: t.measures, value: ({ measures }) => measures },
      { kind: 'number', key: 'share', title: `${councilTexts.share} in Prozent`, value: ({ share }) => share },
    ],
    rows: stendalClasses.map((one) => ({
      what: stendalClassNames[one].de,
      measures: byClass[one],
      share: Math.round((100 * byClass[one]) / Math.max(1, total)),
    })),
  };
}

type FieldLine = { title: string; figures: ReportFigures };

/** The lights of a frozen state by field of action. */
export function fieldsTable({ entries }: PublicReport): DataTable<FieldLine> {
  const t = progressTexts('de');
  const light = (one: Light): DataColumn<FieldLine> => ({
    kind: 'number',
    key: one,
    title: lightTexts('de')[one],
    value: ({ figures }) => figures.byLight[one],
  });
  return {
    title: 'Handlungsfelder',
    columns: [
      { kind: 'text', key: 'field', title: t.field, value: ({ title }) => title },
      ...lights.map(light),
      { kind: 'number', key: 'total', title: t.together, value: ({ figures }) => figures.total },
    ],
    rows: [
      ...byField(entries).map(({ title, entries: own }) => ({ title, figures: reportFigures(own) })),
      { title: t.together, figures: reportFigures(entries) },
    ],
  };
}

/** What turned out to be wrong later. */
export function correctionsTable({ corrections }: PublicReport): DataTable<ReportCorrection> {
  const { annex } = councilTexts;
  return {
    title: 'Berichtigungen',
    columns: [
      { kind: 'number', key: 'number', title: 'Nummer', value: ({ number }) => number },
      { kind: 'text', key: 'title', title: 'Titel', value: ({ title }) => title },
      { kind: 'moment', key: 'at', title: annex.day, value: ({ at }) => at },
      { kind: 'text', key: 'text', title: annex.right, value: ({ text: right }) => right },
    ],
    rows: corrections,
  };
}
