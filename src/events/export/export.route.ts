import { giveFeed } from '../../platform/http/give-feed.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { filterOf } from '../browse/browse.route.tsx';
import { placesOf } from '../browse/places-of.ts';
import { whereLine, type PlaceNames } from '../browse/event-item.ts';
import { comingFilter } from '../browse/list-filter.ts';
import { readEvent } from '../event.ts';
import { datesOf } from '../event-dates.store.ts';
import { calendarPath, feedPath, publicEventPath, publicEventsPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import { findPublicEvent, listPublicDates, type DatedEvent } from '../events.store.ts';
import { accessWords } from './access-words.ts';
import { writeCalendar, type CalendarEntry } from './calendar-file.ts';
import { exportTexts } from './export.messages.ts';

/** More than anybody reads; a calendar that holds everything would grow without end. */
const most = 500;

function entryOf(services: Services, locale: Locale, date: DatedEvent, places: PlaceNames): CalendarEntry {
  const { title, summary } = readEvent(locale, date);
  const t = exportTexts(locale);
  const [office = ''] = services.district.office.telephones;
  const access = accessWords(locale, date).map(({ term, text }) => `${term}: ${text}`);
  const lines = [date.cancelledReason, summary, ...access, t.call(date.contactTelephone ?? office)];
  return {
    id: date.dateId,
    title: date.cancelledAt === null ? title : `${t.cancelled}: ${title}`,
    startsAt: date.startsAt,
    endsAt: date.endsAt,
    changes: date.changes,
    isCancelled: date.cancelledAt !== null,
    changedAt: date.updatedAt,
    place: whereLine(locale, date, places),
    description: lines.filter(Boolean).join('\n\n'),
    address: services.config.baseUrl + localized(locale, publicEventPath(date.slug)),
  };
}

async function sendCalendar(c: RequestContext, dates: readonly DatedEvent[], fileName: string): Promise<Response> {
  const { locale, services } = c.var;
  const places = await placesOf(services, dates);
  const file = writeCalendar({
    name: browseTexts(locale).feedTitle(services.district.siteName[locale]),
    host: new URL(services.config.baseUrl).hostname,
    entries: dates.map((date) => entryOf(services, locale, date, places)),
  });
  return c.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName}.ics"`,
    'cache-control': 'public, max-age=600',
  });
}

async function sendAll(c: RequestContext): Promise<Response> {
  const { db, clock } = c.var.services;
  const dates = await listPublicDates(db, comingFilter(filterOf(c), clock.now()), { limit: most });
  return sendCalendar(c, dates, 'veranstaltungen');
}

async function sendOne(c: RequestContext): Promise<Response> {
  const { db } = c.var.services;
  const event = await findPublicEvent(db, (c.req.param('slug') ?? '').replace('.ics', ''));
  if (!event) return renderFault(c, 'notFound');
  const dates = await datesOf(db, [event.id]);
  return sendCalendar(
    c,
    dates.map((date) => ({ ...event, ...date, id: event.id, dateId: date.id })),
    event.slug,
  );
}

const mostEntries = 50;

/** The next dates; somebody who subscribed hears of a new one as soon as it is published. */
async function sendFeed(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, config, district } = services;
  const now = clock.now();
  const dates = await listPublicDates(db, { from: now }, { limit: mostEntries * 4 });
  const places = await placesOf(services, dates);
  // One entry an event, told by its next date: the address of the page is the name of the entry.
  const next = [...new Map(dates.toReversed().map((date) => [date.id, date])).values()].toReversed();
  return giveFeed(c, {
    title: browseTexts(locale).feedTitle(district.siteName[locale]),
    author: district.office.name[locale],
    language: locale,
    address: config.baseUrl + localized(locale, feedPath),
    page: config.baseUrl + localized(locale, publicEventsPath),
    entries: next.slice(0, mostEntries).map((date) => {
      const { title, summary } = readEvent(locale, date);
      const where = whereLine(locale, date, places);
      const access = accessWords(locale, date).map(({ term, text }) => `${term}: ${text}`);
      return {
        address: config.baseUrl + localized(locale, publicEventPath(date.slug)),
        title: date.cancelledAt === null ? title : `${exportTexts(locale).cancelled}: ${title}`,
        text: [sayWhen(locale, date), where, summary, ...access].filter(Boolean).join('\n'),
        publishedAt: date.publishedAt ?? date.createdAt,
        changedAt: date.updatedAt,
      };
    }),
  });
}

export const exportRoutes: readonly Route[] = [
  get(calendarPath, { permission: everyone, sameForAll: true }, sendAll),
  get(feedPath, { permission: everyone, sameForAll: true }, sendFeed),
  get(`${publicEventsPath}/:slug{[a-z0-9]+(-[a-z0-9]+)*\\.ics}`, { permission: everyone, sameForAll: true }, sendOne),
];
