import { dayOf } from '../../platform/calendar.ts';
import {
  facts,
  heading,
  link,
  notice,
  paragraph,
  type Block,
  type DocumentModel,
  type Written,
} from '../../platform/documents/document.ts';
import { formatDateWithWeekday } from '../../platform/i18n/format.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { telephoneHref } from '../../platform/telephone.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { costLine, whereLine, type PlaceNames } from '../browse/event-item.ts';
import { closingTime, readEvent } from '../event.ts';
import { publicEventPath } from '../event-address.ts';
import { sayClosing, sayWhen } from '../event-time.ts';
import type { DatedEvent } from '../events.store.ts';
import { accessWords } from '../export/access-words.ts';
import { programmeTexts } from './programme.messages.ts';

export type ProgrammeMatter = {
  readonly locale: 'de' | 'de-simple';
  /** What was chosen, in words. */
  readonly selection: readonly string[];
  readonly dates: readonly DatedEvent[];
  /** Whether there are more than stand here. */
  readonly isCut: boolean;
  readonly places: PlaceNames;
  readonly author: string;
  readonly telephone: string;
  readonly baseUrl: string;
  readonly now: Date;
};

/** So many dates and a list of days helps. */
const longList = 40;

/** What is on, day by day, for people who read on paper: with the access in words and a number to call at each date. */
export function eventProgramme(matter: ProgrammeMatter): DocumentModel {
  const { locale, selection, dates, telephone, now } = matter;
  const t = programmeTexts(locale);
  // What began earlier and still goes on belongs to today.
  const days = Map.groupBy(dates, ({ startsAt }) => dayOf(startsAt > now ? startsAt : now));
  return {
    title: t.title,
    subtitle: selection.length === 0 ? t.everything : selection.join(' · '),
    language: 'de',
    author: matter.author,
    date: dayOf(now),
    hasContents: dates.length > longList,
    blocks: [
      notice('info', t.howTitle, `${t.how} `, call(telephone)),
      paragraph(dates.length === 0 ? t.none : t.honest),
      ...[...days].flatMap(([day, ofDay]) => [
        heading(1, formatDateWithWeekday(day, locale)),
        ...ofDay.flatMap((date) => blocksOf(matter, date)),
      ]),
      ...(matter.isCut ? [paragraph(t.more(dates.length))] : []),
    ],
  };
}

const call = (number: string): Written => link(telephoneHref(number), number);

function blocksOf(matter: ProgrammeMatter, date: DatedEvent): readonly Block[] {
  const { locale, places, baseUrl } = matter;
  const t = browseTexts(locale);
  const { title, summary } = readEvent(locale, date);
  const isCancelled = date.cancelledAt !== null;
  if (isCancelled) {
    return [
      heading(2, `${t.cancelled}: ${title}`),
      paragraph(
        programmeTexts(locale)
          .cancelled(date.cancelledReason ?? '')
          .trim(),
      ),
    ];
  }
  const where = whereLine(locale, date, places);
  const cost = costLine(locale, date);
  const address = baseUrl + localized(locale, publicEventPath(date.slug));
  return [
    heading(2, title),
    ...(summary === '' ? [] : [paragraph(summary)]),
    facts(
      [t.when, sayWhen(locale, date)],
      ...(where === null ? [] : [[t.where, where] as const]),
      ...(cost === null ? [] : [[t.cost, cost] as const]),
      ...accessWords(locale, date).map(({ term, text }) => [term, text] as const),
      [programmeTexts(locale).register, registering(matter, date)],
      [programmeTexts(locale).online, link(address, address.replace(/^https?:\/\//u, ''))],
    ),
  ];
}

function registering({ locale, telephone, now }: ProgrammeMatter, date: DatedEvent): string {
  const t = programmeTexts(locale);
  const number = date.contactTelephone ?? telephone;
  if (!date.takesRegistrations) return t.noRegister(number);
  return closingTime(date, date.closesDaysBefore) > now
    ? t.registerBy(number, sayClosing(locale, date, date.closesDaysBefore))
    : t.registerClosed(number);
}
