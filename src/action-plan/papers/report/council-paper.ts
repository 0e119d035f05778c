import {
  bulletList,
  facts,
  heading,
  lineBreak,
  link,
  pageBreak,
  paragraph,
  strong,
  table,
  type Block,
  type DocumentModel,
  type Written,
} from '../../../platform/documents/document.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { reportPath } from '../../browse/plan-paths.ts';
import { lightTexts } from '../../browse/light.messages.ts';
import { degrees } from '../../measure.ts';
import type { ReportCorrection, ReportEntryRow } from '../../reports.store.ts';
import { degreeNames, statusNames, stendalClassNames } from '../../taxonomy.messages.ts';
import { stendalClasses } from '../../traffic-light.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { lightsPart } from '../plan/plan-figures-part.ts';
import { publisherOf, type PaperAround } from '../written-words.ts';
import { councilTexts as t } from './council-paper.messages.ts';
import { deadlineWords } from './deadline-words.ts';
import type { PublicReport } from './read-report.ts';
import { byField, correctionsFor, redReason, reportFigures, type ReportFigures } from './report-figures.ts';

/** „Informationsvorlage“: what was asked, what came of it, what is red and why, all measures, corrections. From the frozen state only. */
export function councilPaper(matter: PublicReport, around: PaperAround): DocumentModel {
  const { period, edition, entries } = matter;
  const figures = reportFigures(entries);
  const german = { ...around, locale: 'de' as const };
  return {
    title: t.title(edition.title),
    subtitle: t.subtitle(period.title),
    language: 'de',
    author: publisherOf(german),
    date: dayOf(period.frozenAt),
    hasContents: false,
    blocks: [
      ...openingPart(matter, german),
      ...(entries.length === 0
        ? [paragraph(t.nothing)]
        : [
            ...summaryPart(figures),
            ...askedPart(matter, figures),
            ...figuresPart(matter, figures),
            ...redPart(matter),
            ...allPart(matter),
          ]),
      ...annexPart(matter),
    ],
  };
}

function openingPart({ period, edition }: PublicReport, around: PaperAround): readonly Block[] {
  const { district, baseUrl } = around;
  const address = baseUrl + reportPath(period.roundNumber);
  return [
    facts(
      [t.matter, t.matterText(edition.firstYear, edition.lastYear)],
      [t.by, `${district.office.organisation}, ${district.office.unit}, ${district.office.name.de}`],
      ...(edition.decisionReference === null ? [] : [[t.basis, t.basisText(edition.decisionReference)] as const]),
      [t.asOf, formatDate(period.frozenAt, 'de')],
      [t.online, link(address, address)],
    ),
  ];
}

function summaryPart({ total, byStatus, byClass, byLight }: ReportFigures): readonly Block[] {
  const { summary } = t;
  return [
    heading(1, summary.title),
    paragraph(summary.measures(total, byStatus.completed)),
    bulletList(
      ...stendalClasses
        .filter((one) => one !== 'struck' || byClass.struck > 0)
        .map((one) => summary[one](byClass[one])),
    ),
    paragraph(summary.red(byLight.red)),
    paragraph(summary.noDecision),
  ];
}

function askedPart({ period }: PublicReport, { asked, answered }: ReportFigures): readonly Block[] {
  const date = (moment: Date | string): string => formatDate(moment, 'de');
  return [
    heading(1, t.asked.title),
    paragraph(t.asked.text(date(period.startedAt), date(period.dueDay), asked)),
    paragraph(t.asked.question),
    bulletList(...degrees.map((degree) => degreeNames[degree].de)),
    paragraph(t.asked.sentence),
    paragraph(t.asked.answered(answered, asked), ' ', t.asked.rest),
    paragraph(t.asked.frozen(date(period.frozenAt))),
  ];
}

function figuresPart({ entries }: PublicReport, figures: ReportFigures): readonly Block[] {
  const texts = progressTexts('de');
  const { total, byClass } = figures;
  const rows = byField(entries).map((field) => ({
    label: field.title,
    byLight: reportFigures(field.entries).byLight,
  }));
  return [
    heading(1, t.figures),
    heading(2, texts.byClass),
    table({
      caption: texts.byClass,
      columns: [
        { title: texts.class, rowHeader: true },
        { title: texts.measures, kind: 'number' },
        { title: t.share, kind: 'number' },
      ],
      rows: stendalClasses.map((one) => [
        stendalClassNames[one].de,
        byClass[one],
        t.percent(Math.round((100 * byClass[one]) / Math.max(1, total))),
      ]),
    }),
    paragraph(texts.classNote),
    ...lightsPart('de', rows, figures),
  ];
}

function redPart({ entries, corrections, period }: PublicReport): readonly Block[] {
  const red = entries.filter(({ light }) => light === 'red');
  if (red.length === 0) return [heading(1, t.red.title), paragraph(t.red.none)];
  return [
    heading(1, t.red.title),
    paragraph(t.red.lead),
    ...red.filter(({ isTakenBack }) => isTakenBack).map(({ number }) => paragraph(t.all.takenBackMeasure(number))),
    ...red
      .filter(({ isTakenBack }) => !isTakenBack)
      .flatMap((entry) => [
        heading(2, t.red.heading(entry.number, entry.title)),
        redFacts(entry, correctionsFor(corrections, entry), period.frozenAt),
      ]),
  ];
}

function redFacts(entry: ReportEntryRow, corrections: readonly ReportCorrection[], frozenAt: Date): Block {
  const { bodyName, status, statusReason } = entry;
  return facts(
    [t.red.why, strong(redWords(entry, frozenAt))],
    [t.red.body, bodyName ?? '–'],
    [t.red.status, statusNames[status].de],
    ...(statusReason ? [[t.red.reason, statusReason] as const] : []),
    [t.red.report, reportWords(entry)],
    ...corrections.map(({ at, text }) => [t.red.correction(formatDate(at, 'de')), text] as const),
  );
}

function redWords(entry: ReportEntryRow, frozenAt: Date): string {
  const reason = redReason(entry, frozenAt);
  switch (reason.kind) {
    case 'overdue':
      return t.red.overdue(formatDate(reason.since, 'de'));
    case 'oldReport':
      return t.red.oldReport(formatDate(reason.on, 'de'));
    case 'byHand':
      return t.red.byHand(reason.why);
    default:
      return t.red[reason.kind];
  }
}

function reportWords({ reportText, lastReportOn }: ReportEntryRow): string {
  if (reportText === null) return t.all.noReport;
  return lastReportOn === null ? reportText : t.all.reportOn(formatDate(lastReportOn, 'de'), reportText);
}

function allPart({ entries, corrections }: PublicReport): readonly Block[] {
  return [
    pageBreak,
    heading(1, t.all.title),
    ...byField(entries).map((field) =>
      table({
        caption: field.title,
        columns: [
          { title: t.all.measure, rowHeader: true },
          { title: t.all.body },
          { title: t.all.status },
          { title: t.all.due },
          { title: t.all.report },
        ],
        rows: field.entries.map((entry) => rowOf(entry, correctionsFor(corrections, entry).length > 0)),
      }),
    ),
  ];
}

function rowOf(entry: ReportEntryRow, isCorrected: boolean): readonly (Written | readonly Written[])[] {
  const { number, title, bodyName, status, light, lightReason, isAsked, answered, isTakenBack, addedOn } = entry;
  if (isTakenBack) return [t.all.takenBackMeasure(number), '–', '–', '–', '–'];
  return [
    [t.all.named(number, title), ...(addedOn === null ? [] : [lineBreak, t.all.addedOn(formatDate(addedOn, 'de'))])],
    bodyName ?? '–',
    [
      statusNames[status].de,
      lineBreak,
      lightTexts('de')[light],
      ...(lightReason === null ? [] : [lineBreak, t.all.setByHand(lightReason)]),
    ],
    deadlineWords('de', entry),
    [
      reportWords(entry),
      ...(answered ? [] : [lineBreak, isAsked ? t.all.noAnswer : t.all.notAsked]),
      ...(isCorrected ? [lineBreak, strong(t.all.corrected)] : []),
    ],
  ];
}

function annexPart({ corrections }: PublicReport): readonly Block[] {
  if (corrections.length === 0) return [heading(1, t.annex.title), paragraph(t.annex.none)];
  return [
    heading(1, t.annex.title),
    paragraph(t.annex.lead),
    table({
      caption: t.annex.title,
      columns: [{ title: t.all.measure, rowHeader: true }, { title: t.annex.day }, { title: t.annex.right }],
      rows: corrections.map(({ number, title, at, text }) => [t.all.named(number, title), formatDate(at, 'de'), text]),
    }),
  ];
}
