import type { Day } from '../../platform/calendar.ts';
import {
  facts,
  heading,
  notice,
  paragraph,
  picture,
  table,
  type Block,
  type DocumentModel,
} from '../../platform/documents/document.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { countVerdicts, findingsIn, verdictOf, type InspectedItem, type Inspection } from '../file/read-inspection.ts';
import { defectTitle } from '../findings/finding-words.ts';
import { inspectionTexts } from '../inspections.messages.ts';
import { measuredText } from '../record/measured-text.ts';
import { sourceLine } from '../source-line.ts';
import { methodNames, partNames, verdictNames } from '../taxonomy.messages.ts';
import { reportTexts as t } from './report.messages.ts';

export type ReportMatter = {
  readonly file: Inspection;
  /** The pictures by the ids of their photos; what is missing is left out. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly author: string;
  readonly today: Day;
};

/** The report on an inspection, written once for the page, PDF/UA and Word. */
export function inspectionReport({ file, pictures, author, today }: ReportMatter): DocumentModel {
  const { inspection } = file;
  return {
    title: t.title(inspection.placeName),
    subtitle: `${inspectionTexts.number(inspection.number)}, ${inspection.checklist}`,
    language: 'de',
    author,
    date: inspection.heldOn ?? today,
    blocks: [
      ...(inspection.state === 'done' ? [] : [notice('warning', t.draft, t.notFinished)]),
      head(file),
      ...(inspection.summary === '' ? [] : inspection.summary.split(/\n+/u).map((line) => paragraph(line))),
      heading(1, t.overview),
      paragraph(overview(file)),
      heading(1, t.findings),
      findingsTable(file),
      heading(1, t.participation),
      participationTable(file),
      ...photoBlocks(file, pictures),
      heading(1, t.results),
      ...file.sections.flatMap(({ title, items }) => [heading(2, title), resultsTable(title, items)]),
      heading(1, t.about),
      paragraph(t.aboutText),
    ],
  };
}

/** The photos in the order in which the report shows them. */
export const photosInReport = ({ items }: Inspection) =>
  items.flatMap(({ item, photos }) => photos.map((photo) => ({ item, photo })));

function head({ inspection, people }: Inspection): Block {
  const { placeName, placeAddress, municipality, heldOn, plannedOn, plannedPrecision, method } = inspection;
  const pairs: (readonly [string, string])[] = [
    [t.place, [placeName, placeAddress].filter(Boolean).join(', ')],
    [t.municipality, municipality ?? ''],
    heldOn === null
      ? [t.planned, formatRoughDay(plannedOn, plannedPrecision, 'de')]
      : [t.held, formatDate(heldOn, 'de')],
    [t.method, method === null ? '' : methodNames[method]],
    [t.office, people.join(', ')],
    [t.checklist, `${inspection.checklist}, Fassung ${inspection.checklistVersion}`],
  ];
  return facts(...pairs.filter(([, value]) => value !== ''));
}

function overview({ items }: Inspection): string {
  const { fits, fails, notApplicable, unchecked } = countVerdicts(items);
  return t.counts(fits, fails, notApplicable, unchecked);
}

function findingsTable({ items }: Inspection): Block {
  const findings = findingsIn(items);
  if (findings.length === 0) return paragraph(t.noFindings);
  return table({
    caption: t.findings,
    columns: [
      { title: t.finding, rowHeader: true },
      { title: t.measured },
      { title: t.right },
      { title: t.remark },
      { title: t.decision },
    ],
    rows: findings.map((found) => [
      defectTitle(found.item),
      measuredOf(found) || t.nothing,
      normOf(found) || t.nothing,
      found.result?.remark || t.nothing,
      decisionOf(found),
    ]),
  });
}

const measuredOf = ({ item, result }: InspectedItem): string => measuredText(result?.measured ?? null, item.unit);
const normOf = ({ item }: InspectedItem): string => (item.norm === '' ? '' : `${item.norm}; ${sourceLine(item)}`);

function decisionOf({ finding }: InspectedItem): string {
  if (!finding) return t.undecided;
  return finding.barrierNumber === null ? t.dismissed(finding.reason ?? '') : t.barrier(finding.barrierNumber);
}

function participationTable({ participation }: Inspection): Block {
  if (participation.length === 0) return paragraph(t.noParticipation);
  return table({
    caption: t.participation,
    columns: [{ title: t.who, rowHeader: true }, { title: t.part }, { title: t.effect }],
    rows: participation.map(({ who, part, effect }) => [who, partNames[part], effect || t.noEffect]),
  });
}

function photoBlocks(file: Inspection, pictures: ReadonlyMap<string, Uint8Array>): readonly Block[] {
  const shown = photosInReport(file).flatMap(({ item, photo }) => {
    const bytes = pictures.get(photo.id);
    return bytes ? [picture(bytes, photo.description, { caption: item.question, widthInMillimetres: 110 })] : [];
  });
  return shown.length === 0 ? [] : [heading(1, t.photos), ...shown];
}

function resultsTable(caption: string, items: readonly InspectedItem[]): Block {
  return table({
    caption,
    columns: [
      { title: t.item, rowHeader: true },
      { title: t.verdict },
      { title: t.measured },
      { title: t.right },
      { title: t.remark },
    ],
    rows: items.map((inspected) => [
      `${inspected.number}. ${inspected.item.question}`,
      verdictNames[verdictOf(inspected)],
      measuredOf(inspected) || t.nothing,
      normOf(inspected) || t.nothing,
      inspected.result?.remark || t.nothing,
    ]),
  });
}
