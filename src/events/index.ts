import { inEachLanguage } from '../platform/i18n/texts.ts';
import type { Slice } from '../platform/slice.ts';
import { browseRoutes } from './browse/browse.route.tsx';
import { browseTexts } from './browse/browse.messages.ts';
import { exportRoutes } from './export/export.route.ts';
import { eventsPath, publicEventsPath } from './event-address.ts';
import { openEventWork } from './events.open-work.ts';
import { readEvents } from './events.access.ts';
import { eventsToFind } from './find-events.ts';
import { eraseRegistrationsNightly } from './registration/erase-registrations.job.ts';
import { officeRoutes } from './registration/office.route.tsx';
import { ownRoutes } from './registration/own.route.tsx';
import { registerRoutes } from './registration/register.route.tsx';
import { eventFileRoutes } from './write/event-file.route.tsx';
import { listEventsRoutes } from './write/list-events.route.tsx';
import { saveEventRoutes } from './write/save-event.route.tsx';
import { writeTexts } from './write/write.messages.ts';

const { title } = writeTexts;

export const events: Slice = {
  name: 'events',
  routes: [
    ...ownRoutes,
    ...registerRoutes,
    ...browseRoutes,
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
  openWork: openEventWork,
  findable: [eventsToFind],
};
