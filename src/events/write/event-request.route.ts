import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { Handler, RequestContext } from '../../platform/http/route.ts';
import { isId } from '../../platform/record-id.ts';
import { findDate } from '../event-dates.store.ts';
import { eventPath, eventsPath } from '../event-address.ts';
import { findEvent, type DateRow, type EventRow } from '../events.store.ts';
import { writeTexts } from './write.messages.ts';

export type WriteDone = keyof typeof writeTexts.flashes;

/** Runs a handler with the event of the address, or answers that there is none. */
export function withEvent(handle: (c: RequestContext, event: EventRow) => Response | Promise<Response>): Handler {
  return async (c) => {
    const id = c.req.param('id');
    const event = isId(id) ? await findEvent(c.var.services.db, id) : undefined;
    return event ? handle(c, event) : renderFault(c, 'notFound');
  };
}

/** The same with a date that belongs to it. */
export function withDate(
  handle: (c: RequestContext, event: EventRow, date: DateRow) => Response | Promise<Response>,
): Handler {
  return withEvent(async (c, event) => {
    const id = c.req.param('date');
    const date = isId(id) ? await findDate(c.var.services.db, id) : undefined;
    return date?.eventId === event.id ? handle(c, event, date) : renderFault(c, 'notFound');
  });
}

/** Back to the event, with a word about what was done. */
export function eventDone(c: RequestContext, id: string, what: WriteDone): Response {
  return c.redirect(`${eventPath(id)}?erledigt=${what}`, 303);
}

export const eventFlash = (c: RequestContext) => doneFlash(c, writeTexts.flashes);

export const titleOf = (event: Pick<EventRow, 'title' | 'titleEasy'>): string =>
  event.title || event.titleEasy || writeTexts.untitled;

/** What stands above the pages of one event. */
export const aboveEvent = (event: EventRow) => [
  { href: eventsPath, text: writeTexts.title },
  { href: eventPath(event.id), text: titleOf(event) },
];
