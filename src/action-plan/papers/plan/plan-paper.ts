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
} from '../../../platform/documents/document.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { factTexts } from '../../browse/facts.messages.ts';
import { lightTexts } from '../../browse/light.messages.ts';
import { measureLinkTexts } from '../../browse/measure-links.messages.ts';
import { planPath } from '../../browse/plan-paths.ts';
import { planTexts } from '../../browse/plan.messages.ts';
import { readText } from '../../browse/reader-words.ts';
import type { BriefMeasure, ReadField, ReadGoal } from '../../plan-reading.ts';
import { progressTexts } from '../../stand/progress.messages.ts';
import { continuationNames, statusNames } from '../../taxonomy.messages.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { measureAnchor, measureChapter } from '../measure/measure-paper.ts';
import { measurePaperTexts } from '../measure/measure-paper.messages.ts';
import { publisherOf, twinLine, type PaperAround } from '../written-words.ts';
import { planFiguresPart } from './plan-figures-part.ts';
import { planPaperTexts } from './plan-paper.messages.ts';
import type { PlanMatter } from './read-plan-matter.ts';

/** The whole plan as a paper: what it is, how far it is, then field by field with every measure. */
export function planPaper(matter: PlanMatter, around: PaperAround): DocumentModel {
  const { plan } = matter;
  const { locale } = around;
  const { edition, withoutGoal } = plan;
  const t = planPaperTexts(locale);
  const texts = planTexts(locale);
  return {
    title: readText(locale, edition.title, edition.titleEasy).text,
    subtitle: t.subtitle(edition.firstYear, edition.lastYear),
    language: 'de',
    author: publisherOf(around),
    date: around.today,
    hasContents: true,
    blocks: [
      ...aboutPart(matter, around),
      pageBreak,
      ...planFiguresPart(plan, around),
      heading(1, t.overview),
      paragraph(t.overviewLead),
      ...overviewTables(matter, around),
      ...plan.fields.flatMap((field) => fieldChapter(field, matter, around)),
      ...(withoutGoal.length === 0
        ? []
        : [pageBreak, heading(1, texts.withoutGoal), ...chaptersOf(withoutGoal, matter, around, 2)]),
      ...leftPart(matter, around),
    ],
  };
}

function aboutPart({ plan: { edition } }: PlanMatter, around: PaperAround): readonly Block[] {
  const { locale, baseUrl } = around;
  const t = planTexts(locale);
  const { number, firstYear, lastYear, decisionReference, decidedBy, adoptedOn, about, aboutEasy } = edition;
  const { easyState, titleEasy, easyOutdatedSince } = edition;
  const address = baseUrl + localized(locale, planPath);
  const known: (readonly [string, string])[] = [
    [t.edition, t.editionNumber(number)],
    [t.period, `${firstYear}–${lastYear}`],
    ...(decisionReference === null ? [] : [[t.decision, t.decided(decisionReference)] as const]),
    ...(decidedBy === null ? [] : [[t.decidedBy, decidedBy] as const]),
    ...(adoptedOn === null ? [] : [[t.decidedOn, formatDate(adoptedOn, locale)] as const]),
  ];
  return [
    heading(1, t.about),
    ...twinLine(locale, { easyState, titleEasy, textEasy: aboutEasy, easyOutdatedSince }),
    ...markdownBlocks(readText(locale, about, aboutEasy).text, { baseUrl, topLevel: 2 }),
    facts(...known),
    paragraph(measurePaperTexts(locale).onTheSite, ' ', link(address, address)),
  ];
}

/** One table for each field: its measures, who answers for them and how far they are. */
function overviewTables({ plan }: PlanMatter, { locale }: PaperAround): readonly Block[] {
  const t = planPaperTexts(locale);
  const groups = [
    ...plan.fields.map(({ field, measures }) => ({
      caption: t.field(readText(locale, field.title, field.titleEasy).text),
      measures,
    })),
    { caption: planTexts(locale).withoutGoal, measures: plan.withoutGoal },
  ];
  const columns = [
    { title: t.number, kind: 'number' as const },
    { title: t.measure, rowHeader: true },
    { title: factTexts(locale).body },
    { title: progressTexts(locale).status },
    { title: progressTexts(locale).light },
  ];
  return groups
    .filter(({ measures }) => measures.length > 0)
    .map(({ caption, measures }) => table({ caption, columns, rows: measures.map((one) => overviewRow(locale, one)) }));
}

function overviewRow(locale: PaperAround['locale'], measure: BriefMeasure) {
  const { number, title, titleEasy, bodyName, status, light, addedOn } = measure;
  return [
    String(number),
    [
      link(`#${measureAnchor(number)}`, readText(locale, title, titleEasy).text),
      ...(addedOn === null ? [] : [lineBreak, measureLinkTexts(locale).addedOn(formatDate(addedOn, locale))]),
    ],
    bodyName ?? factTexts(locale).bodyMissing,
    statusNames[status][locale],
    lightTexts(locale)[light.light],
  ];
}

function fieldChapter(read: ReadField<BriefMeasure>, matter: PlanMatter, around: PaperAround): readonly Block[] {
  const { locale, baseUrl } = around;
  const { field, goals } = read;
  const title = readText(locale, field.title, field.titleEasy).text;
  return [
    pageBreak,
    heading(1, planPaperTexts(locale).field(title)),
    ...twinLine(locale, field),
    ...markdownBlocks(readText(locale, field.text, field.textEasy).text, { baseUrl, topLevel: 2 }),
    ...(goals.length === 0 ? [paragraph(planTexts(locale).noGoals)] : []),
    ...goals.flatMap((goal, index) => goalChapter(goal, index + 1, matter, around)),
  ];
}

function goalChapter(
  { goal, measures }: ReadGoal<BriefMeasure>,
  position: number,
  matter: PlanMatter,
  around: PaperAround,
): readonly Block[] {
  const { locale } = around;
  const title = readText(locale, goal.title, goal.titleEasy).text;
  return [
    heading(2, planPaperTexts(locale).goal(position, title)),
    ...(measures.length === 0 ? [paragraph(planTexts(locale).noMeasures)] : chaptersOf(measures, matter, around, 3)),
  ];
}

function chaptersOf(
  measures: readonly BriefMeasure[],
  { passports }: PlanMatter,
  around: PaperAround,
  level: 2 | 3,
): readonly Block[] {
  return measures.flatMap(({ number }) => {
    const passport = passports.get(number);
    return passport ? measureChapter(passport, around, level) : [];
  });
}

/** What this edition ends, each with its reason. */
function leftPart({ plan: { left } }: PlanMatter, { locale }: PaperAround): readonly Block[] {
  if (left.length === 0) return [];
  const t = planTexts(locale);
  return [
    pageBreak,
    heading(1, t.left),
    paragraph(t.leftLead),
    bulletList(
      ...left.map((measure) => {
        const { number, title, titleEasy, continuation, continuationReason, continuationReasonEasy } = measure;
        const what = continuation === null ? '' : continuationNames[continuation][locale];
        const words = planPaperTexts(locale).leftReason(number, readText(locale, title, titleEasy).text, what);
        return [strong(words), ` ${readText(locale, continuationReason ?? '', continuationReasonEasy).text}`];
      }),
    ),
  ];
}
