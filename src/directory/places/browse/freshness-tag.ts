import type { Day } from '../../../platform/calendar.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { freshnessName, placeTexts } from '../place.messages.ts';
import { freshnessOf } from '../profile.ts';

const tones = { current: 'success', ageing: 'warning', outdated: 'warning' } as const;

/** How old what is known of a place is, as a word and a tone. */
export function freshnessTag(locale: Locale, confirmedOn: Day | null, today: Day) {
  if (confirmedOn === null) return { tone: 'neutral', text: placeTexts(locale).unchecked } as const;
  const state = freshnessOf(confirmedOn, today);
  return { tone: tones[state], text: freshnessName(locale, state) };
}
