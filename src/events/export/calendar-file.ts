import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** One entry of a calendar. */
export type CalendarEntry = {
  /** Never changes, so that calendars know the entry again. */
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Counts up with every change of time. */
  readonly changes: number;
  readonly isCancelled: boolean;
  readonly changedAt: Date;
  readonly place: string | null;
  readonly description: string;
  readonly address: string;
};

const zone = 'Europe/Berlin';

/** When the clocks change in the European Union (Directive 2000/84/EC), as RFC 5545 writes it; calendars rely on it, not on the name. */
const berlin = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const local = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

type CalendarFile = { readonly name: string; readonly host: string; readonly entries: readonly CalendarEntry[] };

/** A calendar after RFC 5545 in the time of Berlin, so that an entry keeps its time on the clock whatever the phone thinks of zones. */
export function writeCalendar({ name, host, entries }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'Teilhabe', product: 'Veranstaltungen', language: 'DE' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => berlin },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      start: local(entry.startsAt),
      end: local(entry.endsAt),
      timezone: zone,
      stamp: entry.changedAt,
      sequence: entry.changes,
      summary: entry.title,
      description: entry.description,
      location: entry.place,
      url: entry.address,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
