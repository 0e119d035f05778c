import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { browseRoutes } from './browse/browse.route.tsx';
import { browseTexts } from './browse/browse.messages.ts';
import { exportRoutes } from './export/export.route.ts';
import { eventsPath, pastEventsPath, publicEventPath, publicEventsPath } from './event-address.ts';
import { openEventWork } from './events.open-work.ts';
import { publicEvents } from './events.store.ts';
import { readNews } from './read-news.ts';
import { readEvents } from './events.access.ts';
import { eventsToFind } from './find-events.ts';
import { posterRoutes } from './print/poster.route.ts';
import { programmeRoutes } from './print/programme.route.ts';
import { eraseRegistrationsNightly } from './registration/erase-registrations.job.ts';
import { officeRoutes } from './registration/office.route.tsx';
import { ownRoutes } from './registration/own.route.tsx';
import { registerRoutes } from './registration/register.route.tsx';
import { eventTwins } from './twins/event-twins.ts';
import { eventFileRoutes } from './write/event-file.route.tsx';
import { listEventsRoutes } from './write/list-events.route.tsx';
import { saveEventRoutes } from './write/save-event.route.tsx';
import { writeTexts } from './write/write.messages.ts';

export { nextEvents } from './browse/next-events.ts';
export { placesOf } from './browse/places-of.ts';
export { accessAnswers, accessCodes, readAccess, type EventAccess } from './access-facts.ts';
export { accessName, accessWish } from './access.messages.ts';

export { costLine, eventItem, whereLine, type PlaceNames } from './browse/event-item.ts';
export { filterNames, readListFilter, type ListFilter } from './browse/list-filter.ts';
export { noFacts, noWords, readEvent, type EventFacts, type EventWords } from './event.ts';
export { eventPath as officeEventPath, publicEventPath, publicEventsPath } from './event-address.ts';
export { datesOf } from './event-dates.store.ts';
export { sayWhen } from './event-time.ts';
export { listPublicDates, type DatedEvent, type EventFilter } from './events.store.ts';
export { accessWords } from './export/access-words.ts';
export { publishEvent } from './publish-event.ts';
export { generateDates } from './recurrence.ts';
export { createEvent, isPublishable } from './save-event.ts';
export { findTypedPlace } from './write/find-place.ts';

const { title } = writeTexts;

export const events: Slice = {
  name: 'events',
  routes: [
    ...ownRoutes,
    ...registerRoutes,
    ...browseRoutes,
    ...posterRoutes,
    ...programmeRoutes,
    ...exportRoutes,
    ...listEventsRoutes,
    ...saveEventRoutes,
    ...eventFileRoutes,
    ...officeRoutes,
  ],
  jobs: [eraseRegistrationsNightly],
  navigation: [
    {
      path: publicEventsPath,
      label: inEachLanguage((locale) => browseTexts(locale).title),
      order: 42,
      about: inEachLanguage((locale) => browseTexts(locale).description),
    },
  ],
  staffNavigation: [
    {
      path: eventsPath,
      below: '/verwaltung/inhalte',
      label: { de: title, 'de-simple': title, en: title },
      order: 42,
      permission: readEvents,
    },
  ],
  twins: [eventTwins],
  openWork: openEventWork,
  openWorkLasts: 'minute',
  findable: [eventsToFind],
  news: readNews,
  publicPages: async ({ db }) => [
    { path: pastEventsPath },
    ...(await publicEvents(db, 'all')).map(({ slug, updatedAt }) => ({
      path: publicEventPath(slug),
      changed: updatedAt,
    })),
  ],
};
