import type { Locale } from '../../platform/i18n/locale.ts';
import { codesFor, readAccess, sortFacts, type AccessAnswer } from '../access-facts.ts';
import { accessName } from '../access.messages.ts';
import type { EventRow } from '../events.store.ts';
import { exportTexts } from './export.messages.ts';

/** The access to an event as three lines of text, for calendars, feeds and paper. */
export function accessWords(locale: Locale, event: EventRow): readonly { term: string; text: string }[] {
  const t = exportTexts(locale);
  const access = readAccess(event.access);
  const isOnlineOnly = event.onlineUrl !== null && event.placeId === null && event.placeText === null;
  const sorted = sortFacts(access, codesFor({ isOnlineOnly }));
  const terms: Record<AccessAnswer, string> = { yes: t.access, no: t.missing, notChecked: t.notChecked };
  return (['yes', 'no', 'notChecked'] as const)
    .filter((answer) => sorted[answer].length > 0)
    .map((answer) => ({
      term: terms[answer],
      text: sorted[answer]
        .map((code) => {
          const note = access[code]?.note;
          return note === undefined ? accessName(locale, code) : `${accessName(locale, code)} (${note})`;
        })
        .join(', '),
    }));
}
