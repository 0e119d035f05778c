import { Temporal } from 'temporal-polyfill';

export type TimeOfDay = 'morning' | 'day' | 'evening';

/** Which greeting fits a moment in Europe/Berlin. */
export function timeOfDay(moment: Date): TimeOfDay {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/Berlin');
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 11 && hour < 18 ? 'day' : 'evening';
}
