import { makeTwinSource } from '../../platform/text-twin/make-twin-source.ts';
import type { TwinFault } from '../../platform/text-twin/twin-source.ts';
import { readAccess } from '../access-facts.ts';
import { wordsOf, type EventFacts } from '../event.ts';
import { editEvents } from '../events.access.ts';
import type { EventRow } from '../events.store.ts';
import { editEvent, type SaveFault } from '../save-event.ts';
import { eventEntries, eventsOf } from './event-twins.store.ts';

/** What else is said of an event stays as it is. */
function factsOf(row: EventRow): EventFacts {
  const { placeId, placeText, municipalityKey, onlineUrl, bodyCode, organiser, contactTelephone, contactEmail } = row;
  const { costCents, costText, audience, lifeAreas, takesRegistrations, seats, closesDaysBefore } = row;
  const where = { placeId, placeText, municipalityKey, onlineUrl, bodyCode, organiser, contactTelephone, contactEmail };
  const how = { costCents, costText, audience, lifeAreas, takesRegistrations, seats, closesDaysBefore };
  return { ...where, ...how, access: readAccess(row.access) };
}

function faultOf(fault: SaveFault): TwinFault {
  switch (fault) {
    case 'not-found':
    case 'changed-meanwhile':
      return { kind: fault };
    case 'title-missing':
      return {
        kind: 'refused',
        part: 'title',
        message: 'Bitte geben Sie einen Titel ein, in einer der beiden Fassungen.',
      };
    default:
      return {
        kind: 'refused',
        part: 'body',
        message: 'Die Veranstaltung lässt sich so nicht speichern. Ihre eigene Seite sagt, woran es liegt.',
      };
  }
}

/** Events for the workshop of easy texts. */
export const eventTwins = makeTwinSource({
  kind: 'event',
  name: 'Veranstaltung',
  names: 'Veranstaltungen',
  mayEdit: editEvents,
  entries: eventEntries,
  rowsOf: eventsOf,
  titleOf: ({ title, titleEasy }) => title || (titleEasy ?? ''),
  wordsOf,
  parts: [
    { name: 'title', label: 'Titel', most: 200, isShort: true },
    { name: 'summary', label: 'Kurz gesagt', most: 600 },
    { name: 'body', label: 'Text', most: 50_000 },
  ],
  edit: (work, row, edit) => editEvent(work, { eventId: row.id, facts: factsOf(row), ...edit }),
  faultOf,
});
