/** What the demonstration needs to announce events through the real use cases. */
export type { EventAccess } from './access-facts.ts';
export { fillGaps } from './access-facts.ts';
export { cancelDate, moveDate } from './change-dates.ts';
export { noFacts, noWords, type EventFacts, type EventWords } from './event.ts';
export { datesOf } from './event-dates.store.ts';
export { publishEvent } from './publish-event.ts';
export { generateDates, type Repeat } from './recurrence.ts';
export { register } from './registration/register.ts';
export { createEvent } from './save-event.ts';
export { proposalOf } from './write/find-place.ts';
