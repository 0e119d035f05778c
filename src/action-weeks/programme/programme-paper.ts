import {
  accessWords,
  costLine,
  publicEventPath,
  readEvent,
  sayWhen,
  whereLine,
  type DatedEvent,
  type PlaceNames,
} from '../../events/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import {
  facts,
  heading,
  notice,
  pageBreak,
  paragraph,
  type Block,
  type DocumentModel,
} from '../../platform/documents/document.ts';
import { formatDate, formatDateWithWeekday } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { readEdition } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import { countedSentence } from './counted-sentence.ts';
import { programmeTexts } from './programme.messages.ts';
import { byDay, type Programme } from './read-programme.ts';

type PaperProps = {
  /** German in one of its levels: what takes place is written in German. */
  locale: Exclude<Locale, 'en'>;
  edition: EditionRow;
  programme: Programme;
  places: PlaceNames;
  author: string;
  telephone: string;
  baseUrl: string;
};

/** The booklet: motto and introduction in front, then day by day, the access in words and a number to call with each. */
export function programmePaper(props: PaperProps): DocumentModel {
  const { locale, edition, programme, author, telephone } = props;
  const t = programmeTexts(locale);
  const { motto, intro } = readEdition(locale, edition);
  const counted = countedSentence(locale, programme.counted);
  const period = t.period(formatDate(edition.periodFrom, locale), formatDate(edition.periodTo, locale));
  return {
    title: motto,
    subtitle: `${t.title(edition.year)}. ${period}`,
    language: 'de',
    author,
    date: dayOf(edition.publishedAt ?? edition.updatedAt),
    hasContents: false,
    blocks: [
      ...intro
        .split(/\n{2,}/u)
        .filter((text) => text.trim() !== '')
        .map((text) => paragraph(text)),
      notice('info', t.contact, t.paperHelp(telephone)),
      ...(counted === null ? [] : [paragraph(counted)]),
      pageBreak,
      ...[...byDay(programme.dates)].flatMap(([day, dates]) => [
        heading(1, formatDateWithWeekday(day, locale)),
        ...dates.flatMap((date) => entry(date, props)),
      ]),
    ],
  };
}

function entry(date: DatedEvent, { locale, places, telephone, baseUrl }: PaperProps): readonly Block[] {
  const t = programmeTexts(locale);
  const { title, summary } = readEvent(locale, date);
  const number = date.contactTelephone ?? telephone;
  const address = `${baseUrl}${localized(locale, publicEventPath(date.slug))}`.replace(/^https?:\/\//u, '');
  const where = date.placeId === null ? date.placeText : whereLine(locale, date, places);
  const pairs: readonly (readonly [string, string | null])[] = [
    [t.when, sayWhen(locale, date)],
    [t.where, where?.split('\n').join(', ') ?? null],
    [t.who, date.organiser],
    [t.audience, date.audience],
    [t.cost, costLine(locale, date)],
    ...accessWords(locale, date).map(({ term, text }) => [term, text] as const),
    [t.registration, date.takesRegistrations ? t.register(number, address) : null],
    [t.questions, t.byTelephone(number)],
  ];
  return [
    heading(2, date.cancelledAt === null ? title : t.cancelled(title)),
    ...(date.cancelledReason === null ? [] : [paragraph(date.cancelledReason)]),
    ...(summary === '' ? [] : [paragraph(summary)]),
    facts(...pairs.flatMap(([term, text]) => (text === null || text === '' ? [] : [[term, text] as const]))),
  ];
}
