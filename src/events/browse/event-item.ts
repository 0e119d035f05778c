import type { Place } from '../../directory/index.ts';
import { calendarLeaf, formatEuros } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import type { DatedItem } from '../../ui/data/dated-list.tsx';
import { accessCodes, answerOf, readAccess } from '../access-facts.ts';
import { accessWish } from '../access.messages.ts';
import { dateStateAt, readEvent } from '../event.ts';
import { publicEventPath } from '../event-address.ts';
import { sayWhen } from '../event-time.ts';
import type { DatedEvent, EventRow } from '../events.store.ts';
import { browseTexts } from './browse.messages.ts';

export type PlaceNames = ReadonlyMap<string, Place>;

/** Where an event takes place, in one line; null while nobody has said so. */
export function whereLine(locale: Locale, event: EventRow, places: PlaceNames): string | null {
  const place = event.placeId === null ? undefined : places.get(event.placeId);
  const named = place ? `${place.name}, ${place.municipality}` : event.placeText?.split('\n').join(', ');
  return named ?? (event.onlineUrl === null ? null : browseTexts(locale).online);
}

/** „kostenlos“, „5 €“ or what the organiser wrote; null while nothing is said. */
export function costLine(locale: Locale, { costCents, costText }: Pick<EventRow, 'costCents' | 'costText'>) {
  const amount =
    costCents === null ? null : costCents === 0 ? browseTexts(locale).free : formatEuros(costCents, locale);
  return [amount, costText].filter(Boolean).join(' · ') || null;
}

/** A date of an event as it stands in lists. */
export function eventItem(locale: Locale, event: DatedEvent, now: Date, places: PlaceNames): DatedItem {
  const { title, summary, lang } = readEvent(locale, event);
  const access = readAccess(event.access);
  const promised = accessCodes
    .filter((code) => answerOf(access, code) === 'yes')
    .map((code) => accessWish(locale, code));
  const where = whereLine(locale, event, places);
  const cost = costLine(locale, event);
  return {
    key: event.dateId,
    href: localized(locale, publicEventPath(event.slug)),
    title,
    lang,
    leaf: calendarLeaf(event.startsAt, locale),
    when: sayWhen(locale, event),
    text: summary === '' ? undefined : summary,
    state: stateTag(locale, event, now),
    meta: [where, cost, ...promised].filter((item) => item !== null),
  };
}

/** Only what changes somebody's plans is marked. */
export function stateTag(
  locale: Locale,
  date: Pick<DatedEvent, 'startsAt' | 'endsAt' | 'cancelledAt' | 'movedFrom'>,
  now: Date,
): DatedItem['state'] {
  const t = browseTexts(locale);
  const state = dateStateAt(now, date);
  if (state === 'cancelled') return { tone: 'error', text: t.cancelled };
  if (state === 'past') return undefined;
  if (date.movedFrom !== null) return { tone: 'warning', text: t.moved };
  return state === 'running' ? { tone: 'progress', text: t.running } : undefined;
}
