import { hourOf } from '../platform/calendar.ts';

export type TimeOfDay = 'morning' | 'day' | 'evening';

/** Which greeting fits a moment in Europe/Berlin. */
export function timeOfDay(moment: Date): TimeOfDay {
  const hour = hourOf(moment);
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 11 && hour < 18 ? 'day' : 'evening';
}
