import { findBody } from '../../directory/index.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { sendShareCard, shareImageName, shareOf } from '../../platform/http/share.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { writtenOnce } from '../../platform/kept/written-once.tsx';
import { renderMarkdown } from '../../platform/markdown.ts';
import { everyone } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { readEvent } from '../event.ts';
import { datesOf } from '../event-dates.store.ts';
import { feedPath, pastEventsPath, publicEventPath, publicEventRoute, publicEventsPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import { countPublicDates, findPublicEvent, listPublicDates, type DateRow, type EventRow } from '../events.store.ts';
import { openDates } from '../registration/open-dates.ts';
import { RegistrationPart } from '../registration/register.page.tsx';
import { browseTexts } from './browse.messages.ts';
import { eventData } from './event-data.ts';
import { EventPage } from './event.page.tsx';
import { comingFilter, filterQuery, isNarrowed, readListFilter, readPage } from './list-filter.ts';
import { placesOf } from './places-of.ts';
import { ListPage, PastPage, type ListPageProps } from './list.page.tsx';

const pageSize = 40;
export const query = (c: RequestContext): URLSearchParams => new URL(c.req.url).searchParams;

/** The filter of an address, as far as the district knows its words. */
export function filterOf(c: RequestContext) {
  const { municipalities, lifeAreas } = c.var.services.district;
  return readListFilter(query(c), {
    municipalities: municipalities.map(({ key }) => key),
    lifeAreas: lifeAreas.map(({ code }) => code),
  });
}

async function showList(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { clock, district } = services;
  const t = browseTexts(locale);
  const [now, filter, page] = [clock.now(), filterOf(c), readPage(query(c))];
  // What is coming is right to the minute, like every page that is kept.
  const minute = String(Math.floor(now.getTime() / 60_000));
  const list = await services.kept.of(
    `events ${locale} ${filterQuery(filter, page)}`,
    () => readList(services, { locale, filter, now, page }),
    minute,
  );
  if (page > list.pages) return c.redirect(localized(locale, publicEventsPath) + filterQuery(filter), 303);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      current: publicEventsPath,
      wide: true,
      noIndex: isNarrowed(filter) || page > 1,
      feed: { href: localized(locale, feedPath), title: t.feedTitle(district.siteName[locale]) },
    },
    listPage(list),
  );
}

/** A list that is kept is written once. */
const listPage = writtenOnce(ListPage);

async function readList(
  services: Services,
  { locale, filter, now, page }: Pick<ListPageProps, 'locale' | 'filter' | 'now' | 'page'>,
): Promise<ListPageProps> {
  const { db, district } = services;
  const wanted = comingFilter(filter, now);
  const [total, dates] = await Promise.all([
    countPublicDates(db, wanted),
    listPublicDates(db, wanted, { limit: pageSize, offset: (page - 1) * pageSize }),
  ]);
  const municipalities = district.municipalities
    .map(({ key, name }) => ({ value: key, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'de'));
  const [telephone = ''] = district.office.telephones;
  return {
    locale,
    filter,
    dates,
    now,
    total,
    page,
    municipalities,
    telephone,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name[locale] })),
    places: await placesOf(services, dates),
  };
}

async function showPast(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const now = services.clock.now();
  const page = readPage(query(c));
  const [total, dates] = await Promise.all([
    countPublicDates(services.db, { endedBy: now }),
    listPublicDates(services.db, { endedBy: now }, { limit: pageSize, offset: (page - 1) * pageSize }),
  ]);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page > pages) return c.redirect(localized(locale, pastEventsPath), 303);
  const t = browseTexts(locale);
  return renderPage(
    c,
    {
      title: t.pastTitle,
      description: t.pastLead,
      current: publicEventsPath,
      breadcrumbs: [{ href: localized(locale, publicEventsPath), text: t.title }],
      wide: true,
      noIndex: page > 1,
    },
    <PastPage {...{ locale, dates, now, page, pages }} places={await placesOf(services, dates)} />,
  );
}

/** The date that people come for: the next one that takes place, else the next cancelled one, else the last. */
export function mainDate(dates: readonly DateRow[], now: Date): DateRow | undefined {
  const coming = dates.filter(({ endsAt }) => endsAt > now);
  return coming.find(({ cancelledAt }) => cancelledAt === null) ?? coming[0] ?? dates.at(-1);
}

/** Who invites: a body of the directory, what was written, or the office itself. */
export async function organiserOf(services: Services, event: EventRow): Promise<string> {
  const body = event.bodyCode === null ? undefined : await findBody(services.db, event.bodyCode);
  return body?.name ?? event.organiser ?? services.district.office.name.de;
}

async function showEvent(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, config, district } = services;
  const now = clock.now();
  const event = await findPublicEvent(db, c.req.param('slug') ?? '');
  const dates = event ? await datesOf(db, [event.id]) : [];
  const date = mainDate(dates, now);
  if (!event || !date) return renderFault(c, 'notFound');
  const [places, organiser, { open, isClosed }] = await Promise.all([
    placesOf(services, [event]),
    organiserOf(services, event),
    openDates(services, event),
  ]);
  const place = places.get(event.placeId ?? '');
  const words = readEvent(locale, event);
  const [telephone = ''] = district.office.telephones;
  const lifeAreas = district.lifeAreas
    .filter(({ code }) => event.lifeAreas.includes(code))
    .map(({ name }) => name[locale]);
  return renderPage(
    c,
    {
      title: words.title,
      description: words.summary || undefined,
      current: publicEventsPath,
      breadcrumbs: [{ href: localized(locale, publicEventsPath), text: browseTexts(locale).title }],
      share: shareOf(c, { path: publicEventPath(event.slug), title: words.title }),
    },
    <EventPage
      {...{ locale, event, words, date, place, organiser, lifeAreas, telephone, now }}
      markup={words.body === '' ? null : renderMarkdown(words.body, locale)}
      others={dates.filter(({ id }) => id !== date.id)}
      data={eventData({ event, date, place, organiser, baseUrl: config.baseUrl })}
    >
      <RegistrationPart {...{ locale, event, open, isClosed }} telephone={event.contactTelephone ?? telephone} />
    </EventPage>,
  );
}

/** The picture that others see when somebody passes an event on. */
async function showImage(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const event = await findPublicEvent(services.db, c.req.param('slug') ?? '');
  const date = event && mainDate(await datesOf(services.db, [event.id]), services.clock.now());
  if (!event || !date) return renderFault(c, 'notFound');
  const when = date.cancelledAt === null ? sayWhen(locale, date) : browseTexts(locale).cancelled;
  return sendShareCard(c, { title: readEvent(locale, event).title, kicker: when });
}

export const browseRoutes: readonly Route[] = [
  get(publicEventsPath, { permission: everyone, sameForAll: true }, showList),
  get(pastEventsPath, { permission: everyone, sameForAll: true }, showPast),
  get(publicEventRoute, { permission: everyone, sameForAll: true }, showEvent),
  get(`${publicEventRoute}/${shareImageName}`, { permission: everyone }, showImage),
];
