import type { Place } from '../../directory/index.ts';
import { accessCodes, answerOf, readAccess } from '../access-facts.ts';
import { accessName } from '../access.messages.ts';
import { publicEventPath } from '../event-address.ts';
import { readEvent } from '../event.ts';
import type { DateRow, EventRow } from '../events.store.ts';

type EventDataProps = {
  event: EventRow;
  date: DateRow;
  place: Place | undefined;
  organiser: string;
  baseUrl: string;
};

/** An event as schema.org knows it. It has no words for the access to an event, so each answer is a feature of the place. */
export function eventData({ event, date, place, organiser, baseUrl }: EventDataProps): Record<string, unknown> {
  const { title, summary } = readEvent('de', event);
  const isOnline = event.onlineUrl !== null;
  const onSite = place?.name ?? event.placeText;
  const access = readAccess(event.access);
  const known = accessCodes.filter((code) => answerOf(access, code) !== 'notChecked');
  const venue = {
    '@type': 'Place',
    name: place?.name ?? event.placeText?.split('\n')[0],
    address: place?.address ?? event.placeText ?? place?.municipality,
    amenityFeature: known.map((code) => ({
      '@type': 'LocationFeatureSpecification',
      name: accessName('de', code),
      value: answerOf(access, code) === 'yes',
    })),
  };
  const online = { '@type': 'VirtualLocation', url: event.onlineUrl };
  const locations = [...(onSite == null ? [] : [venue]), ...(isOnline ? [online] : [])];
  const mode = onSite == null ? 'Online' : isOnline ? 'Mixed' : 'Offline';
  const status = date.cancelledAt !== null ? 'EventCancelled' : date.movedFrom ? 'EventRescheduled' : 'EventScheduled';
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    ...(summary && { description: summary }),
    url: baseUrl + publicEventPath(event.slug),
    startDate: date.startsAt.toISOString(),
    endDate: date.endsAt.toISOString(),
    ...(date.movedFrom && { previousStartDate: date.movedFrom.toISOString() }),
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    organizer: { '@type': 'Organization', name: organiser },
    inLanguage: 'de',
    ...(event.costCents !== null && {
      isAccessibleForFree: event.costCents === 0,
      offers: { '@type': 'Offer', price: (event.costCents / 100).toFixed(2), priceCurrency: 'EUR' },
    }),
  };
}
