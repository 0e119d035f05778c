import { posterFormats } from '../../platform/documents/poster.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { sendPoster } from '../../platform/http/send-poster.ts';
import { everyone } from '../../platform/permission.ts';
import { mainDate, organiserOf } from '../browse/browse.route.tsx';
import { placesOf } from '../browse/places-of.ts';
import { datesOf } from '../event-dates.store.ts';
import { eventRoute, publicEventRoute } from '../event-address.ts';
import { readEvents } from '../events.access.ts';
import { findPublicEvent, type EventRow } from '../events.store.ts';
import { withEvent } from '../write/event-request.route.ts';
import { eventPoster, type PosterMatter } from './event-poster.ts';
import { readPaper, type Paper } from './paper.ts';

/** The poster of an event as it stands now; there is none for what is over, cancelled or not public yet. */
async function showPoster(c: RequestContext, event: EventRow, { format, locale }: Paper): Promise<Response> {
  const { services } = c.var;
  const { db, clock, config, district } = services;
  const now = clock.now();
  const dates = await datesOf(db, [event.id]);
  const date = mainDate(dates, now);
  if (event.publishedAt === null || !date || date.cancelledAt !== null || date.endsAt <= now)
    return renderFault(c, 'notFound');
  const [places, organiser] = await Promise.all([placesOf(services, [event]), organiserOf(services, event)]);
  const [telephone = ''] = district.office.telephones;
  const matter: PosterMatter = {
    locale,
    event,
    date,
    further: dates.filter(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt > date.startsAt),
    place: places.get(event.placeId ?? ''),
    organiser,
    owner: district.name,
    telephone,
    baseUrl: config.baseUrl,
    now,
  };
  return sendPoster(c, eventPoster(matter), { format, fileName: event.slug });
}

async function showPublic(c: RequestContext): Promise<Response> {
  const event = await findPublicEvent(c.var.services.db, c.req.param('slug') ?? '');
  if (!event) return renderFault(c, 'notFound');
  const locale = c.var.locale === 'de-simple' ? 'de-simple' : 'de';
  return showPoster(c, event, { format: 'a4', locale });
}

const papers = posterFormats.join('|');

export const posterRoutes: readonly Route[] = [
  get(`${publicEventRoute}/plakat.pdf`, { permission: everyone }, showPublic),
  get(
    `${eventRoute}/druck/:paper{(${papers})(-leicht)?\\.pdf}`,
    { permission: readEvents },
    withEvent((c, event) => showPoster(c, event, readPaper(c.req.param('paper') ?? ''))),
  ),
];
