export const publicEventsPath = '/veranstaltungen';
export const eventsPath = '/verwaltung/veranstaltungen';
export const pastEventsPath = `${publicEventsPath}/vergangene`;
export const feedPath = `${publicEventsPath}/feed.xml`;
export const ownRegistrationPath = `${publicEventsPath}/anmeldung`;
export const calendarPath = `${publicEventsPath}.ics`;
export const programmePath = `${publicEventsPath}.pdf`;

/** Where everybody reads about an event. */
export const publicEventPath = (slug: string, below = ''): string => `${publicEventsPath}/${slug}${below}`;

/** The patterns for routes below one event. */
export const publicEventRoute = `${publicEventsPath}/:slug{[a-z0-9]+(-[a-z0-9]+)*}`;
export const eventRoute = `${eventsPath}/:id{[0-9a-f-]{36}}`;

/** Where the office works on an event; `below` is one of its sub-pages. */
export const eventPath = (id: string, below?: string): string =>
  below === undefined ? `${eventsPath}/${id}` : `${eventsPath}/${id}/${below}`;
