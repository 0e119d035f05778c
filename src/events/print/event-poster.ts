import type { Place } from '../../directory/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { Poster } from '../../platform/documents/poster.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { codesFor, readAccess, sortFacts, type AccessCode, type EventAccess } from '../access-facts.ts';
import { accessName, accessTexts } from '../access.messages.ts';
import { costLine, whereLine } from '../browse/event-item.ts';
import { closingTime, readEvent } from '../event.ts';
import { publicEventPath } from '../event-address.ts';
import { sayClosing, sayStart, sayWhen } from '../event-time.ts';
import type { DateRow, EventRow } from '../events.store.ts';
import { posterTexts } from './print.messages.ts';

export type PosterMatter = {
  readonly locale: 'de' | 'de-simple';
  readonly event: EventRow;
  /** The date that people come for. */
  readonly date: DateRow;
  /** Those that come after it and take place. */
  readonly further: readonly DateRow[];
  readonly place: Place | undefined;
  readonly organiser: string;
  /** Name of the county. */
  readonly owner: string;
  readonly telephone: string;
  readonly baseUrl: string;
  readonly now: Date;
};

const mostFurtherDates = 4;

/** An event as it hangs on a wall: when, where, what for whom is there, and whom to call. */
export function eventPoster(matter: PosterMatter): Poster {
  const { locale, event, date, place, now } = matter;
  const t = posterTexts(locale);
  const words = readEvent(locale, event);
  const places = new Map(place === undefined ? [] : [[place.id, place]]);
  const isOpen = event.takesRegistrations && closingTime(date, event.closesDaysBefore) > now;
  return {
    language: 'de',
    owner: matter.owner,
    kicker: t.kicker,
    title: words.title,
    highlights: [sayWhen(locale, date), whereLine(locale, event, places)].filter((line) => line !== null),
    text: words.summary,
    facts: factsOf(matter, isOpen),
    lists: accessLists(locale, event),
    address: matter.baseUrl + localized(locale, publicEventPath(event.slug)),
    texts: {
      lists: accessTexts(locale).title,
      scan: t.scan,
      code: t.code,
      call: isOpen ? t.callToRegister : t.call,
      more: t.more,
    },
    telephone: event.contactTelephone ?? matter.telephone,
    author: matter.organiser,
    date: dayOf(now),
  };
}

function factsOf({ locale, event, date, further, organiser }: PosterMatter, isOpen: boolean): Poster['facts'] {
  const t = posterTexts(locale);
  const shown = further.slice(0, mostFurtherDates).map((one) => sayStart(locale, one.startsAt));
  const dates = further.length > mostFurtherDates ? [...shown, t.andMore] : shown;
  const cost = costLine(locale, event);
  return [
    ...(dates.length === 0 ? [] : [{ term: t.furtherDates, text: dates.join(' · ') }]),
    ...(cost === null ? [] : [{ term: t.cost, text: cost }]),
    { term: t.organiser, text: organiser },
    ...(isOpen ? [{ term: t.register, text: t.registerUntil(sayClosing(locale, date, event.closesDaysBefore)) }] : []),
  ];
}

/** What there is, what there is not, and what nobody has checked: a poster that leaves out the last would promise too much. */
function accessLists(locale: PosterMatter['locale'], event: EventRow): Poster['lists'] {
  const t = accessTexts(locale);
  const access = readAccess(event.access);
  const isOnlineOnly = event.onlineUrl !== null && event.placeId === null && event.placeText === null;
  const sorted = sortFacts(access, codesFor({ isOnlineOnly }));
  return (['yes', 'no', 'notChecked'] as const)
    .filter((answer) => sorted[answer].length > 0)
    .map((answer) => ({
      title: t[answer],
      items: sorted[answer].map((code) => itemOf(locale, access, code)),
      ...(answer === 'notChecked' && { after: t.notCheckedText }),
    }));
}

function itemOf(locale: PosterMatter['locale'], access: EventAccess, code: AccessCode) {
  const note = access[code]?.note;
  return { name: accessName(locale, code), ...(note !== undefined && { note }) };
}
