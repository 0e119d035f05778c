import { texts } from '../../platform/i18n/texts.ts';
import { locales, type Locale } from '../../platform/i18n/locale.ts';
import type { Text } from '../../platform/i18n/texts.ts';
import { statusNames } from '../taxonomy.messages.ts';
import type { PublicEvent } from './chain.store.ts';

const newsTexts = texts({
  belongs: {
    de: (number: number, title: string) =>
      `Ihre Meldung gehört zu Maßnahme ${number} („${title}“) im Aktionsplan des Landkreises.`,
    'de-simple': (number: number, title: string) =>
      `Ihre Meldung gehört zu einer Maßnahme.\nEine Maßnahme ist eine Arbeit gegen Barrieren.\nDie Maßnahme hat die Nummer ${number}.\nSie heißt: ${title}`,
    en: (number: number, title: string) =>
      `Your report belongs to measure ${number} (“${title}”) of the county's action plan.`,
  },
  moved: {
    de: (status: string) => `Neuer Stand: ${status}.`,
    'de-simple': (status: string) => `Der neue Stand ist: ${status}.`,
    en: (status: string) => `New status: ${status}.`,
  },
  reason: {
    de: (reason: string) => `Begründung: ${reason}`,
    'de-simple': (reason: string) => `Das ist der Grund: ${reason}`,
    en: (reason: string) => `Reason (in German): ${reason}`,
  },
  progress: {
    de: (author: string | null, text: string) => `Neuer Stand${author === null ? '' : ` (${author})`}: ${text}`,
    'de-simple': (author: string | null, text: string) =>
      `Es gibt eine neue Nachricht${author === null ? '' : ` von: ${author}`}.\n${text}`,
    en: (author: string | null, text: string) =>
      `New progress report${author === null ? '' : ` from ${author}`} (in German): ${text}`,
  },
  more: {
    de: (address: string) => `Alles zur Maßnahme: ${address}`,
    'de-simple': (address: string) => `Hier steht mehr:\n${address}`,
    en: (address: string) => `More about the measure: ${address}`,
  },
});

/** What has happened to a measure, for those whose report stands behind it. */
export function measureNews(event: PublicEvent, addressIn: (locale: Locale) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, newsIn(locale, event, addressIn(locale))])) as Text;
}

function newsIn(locale: Locale, event: PublicEvent, address: string): string {
  const t = newsTexts(locale);
  const { number, title, titleEasy, toStatus, author, publicText, publicTextEasy } = event;
  const isEasy = locale === 'de-simple';
  const text = ((isEasy && publicTextEasy) || publicText) ?? '';
  const said =
    toStatus === null
      ? [t.progress(author, text)]
      : [t.moved(statusNames[toStatus][locale]), ...(text === '' ? [] : [t.reason(text)])];
  return [t.belongs(number, (isEasy && titleEasy) || title), ...said, t.more(address)].join(isEasy ? '\n' : '\n\n');
}
