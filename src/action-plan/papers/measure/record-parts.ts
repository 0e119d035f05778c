import type { Day } from '../../../platform/calendar.ts';
import {
  bulletList,
  heading,
  item,
  link,
  paragraph,
  strong,
  table,
  type Block,
  type Level,
  type Written,
} from '../../../platform/documents/document.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { formatRoughDay, isOver } from '../../../platform/rough-day.ts';
import { measureTexts } from '../../browse/measure.messages.ts';
import type { MeasurePassport } from '../../browse/measure.store.ts';
import { measurePath } from '../../browse/plan-paths.ts';
import { readText } from '../../browse/reader-words.ts';
import { storyEvents, storyTexts } from '../../browse/story.messages.ts';
import { degreeNames, participationLevelNames, statusNames } from '../../taxonomy.messages.ts';
import type { PaperLocale } from '../paper.ts';
import type { PaperAround } from '../written-words.ts';
import { measurePaperTexts } from './measure-paper.messages.ts';

/** Steps on the way with what became of them. */
export function milestonesOf(
  { locale, today }: Pick<PaperAround, 'locale' | 'today'>,
  { milestones }: MeasurePassport,
  level: Level,
): readonly Block[] {
  if (milestones.length === 0) return [];
  const t = measureTexts(locale);
  const own = measurePaperTexts(locale);
  return [
    heading(level, t.milestones),
    table({
      caption: t.milestones,
      columns: [{ title: own.milestone, rowHeader: true }, { title: own.milestoneState }],
      rows: milestones.map((milestone) => [milestone.title, milestoneState(locale, milestone, today)]),
    }),
  ];
}

function milestoneState(
  locale: PaperLocale,
  { reachedOn, dueDay, duePrecision }: MeasurePassport['milestones'][number],
  today: Day,
): string {
  const t = measureTexts(locale);
  if (reachedOn !== null) return t.reached(formatDate(reachedOn, locale));
  if (dueDay === null) return t.unplanned;
  const time = formatRoughDay(dueDay, duePrecision ?? 'day', locale);
  return isOver(dueDay, duePrecision ?? 'day', today) ? t.late(time) : t.planned(time);
}

/** Who with disabilities took part and what it changed (Art. 4 (3) UN-CRPD). */
export function participationOf(locale: PaperLocale, passport: MeasurePassport, level: Level): readonly Block[] {
  const { participation } = passport;
  if (participation.length === 0) return [];
  const t = measureTexts(locale);
  return [
    heading(level, t.participation),
    table({
      caption: t.participationLead,
      columns: [{ title: t.when }, { title: t.who, rowHeader: true }, { title: t.level }, { title: t.effect }],
      rows: participation.map(({ heldOn, heldPrecision, who, level: depth, effect }) => [
        formatRoughDay(heldOn, heldPrecision, locale),
        who,
        participationLevelNames[depth][locale],
        effect || '–',
      ]),
    }),
  ];
}

/** Released documents, as links: they are files of others and not part of the paper. */
export function documentsOf(
  { locale, baseUrl }: Pick<PaperAround, 'locale' | 'baseUrl'>,
  { documents, measure }: MeasurePassport,
  level: Level,
): readonly Block[] {
  if (documents.length === 0) return [];
  const address = `${baseUrl}${measurePath(measure.number)}`;
  return [
    heading(level, measurePaperTexts(locale).documents),
    bulletList(...documents.map(({ description, fileName }) => [description || fileName])),
    paragraph(link(address, address)),
  ];
}

type Entry = MeasurePassport['history'][number];

/** Everything that was said of a measure, the newest first. A wrong report stays readable below its correction. */
export function storyOf(locale: PaperLocale, { history }: MeasurePassport, level: Level): readonly Block[] {
  const t = storyTexts(locale);
  const corrected = new Set(history.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const shown = history.filter(({ id }) => !corrected.has(id)).toReversed();
  if (shown.length === 0) return [heading(level, t.title), paragraph(t.nothing)];
  return [heading(level, t.title), bulletList(...shown.map((entry) => entryOf(locale, entry, wrongOnes(entry, byId))))];
}

/** The entries that one puts right: a correction may have been corrected itself. */
function wrongOnes({ corrects }: Entry, byId: ReadonlyMap<number, Entry>): readonly Entry[] {
  const wrong = corrects === null ? undefined : byId.get(corrects);
  return wrong ? [wrong, ...wrongOnes(wrong, byId)] : [];
}

function entryOf(locale: PaperLocale, entry: Entry, wrong: readonly Entry[]) {
  const { at, happenedOn, event, toStatus, degree } = entry;
  const title = event === 'moved' && toStatus !== null ? statusNames[toStatus][locale] : storyEvents(locale)[event];
  const what = degree === null ? title : `${title}: ${degreeNames[degree][locale]}`;
  const entered = happenedOn === null ? '' : storyTexts(locale).enteredOn(formatDate(at, locale));
  const said = [textOf(locale, entry), entered].filter(Boolean).join(' ');
  const head = measurePaperTexts(locale).reportBy(formatDate(happenedOn ?? at, locale), what, actorOf(locale, entry));
  const line: readonly Written[] = said === '' ? [strong(head)] : [strong(`${head}: `), said];
  const before = wrong.map((one) => [measurePaperTexts(locale).wrong(formatDate(one.at, locale)), textOf(locale, one)]);
  return wrong.length === 0 ? line : item(line, bulletList(...before));
}

const textOf = (locale: PaperLocale, { publicText, publicTextEasy }: Entry): string =>
  readText(locale, publicText ?? '', publicTextEasy).text;

/** Never a name of a person: a body, or the office. */
function actorOf(locale: PaperLocale, { author, actorKind }: Entry): string {
  if (author !== null) return author;
  return actorKind === 'staff' ? storyTexts(locale).office : '';
}
