import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { texts } from '../../platform/i18n/texts.ts';
import type { OfficeState } from './absence.ts';

const officeTexts = texts({
  closedTitle: {
    de: (until: string) => `Unser Büro ist bis ${until} geschlossen`,
    'de-simple': (until: string) => `Unser Büro ist bis ${until} geschlossen`,
    en: (until: string) => `Our office is closed until ${until}`,
  },
  closedText: {
    de: 'Melden können Sie trotzdem jederzeit. Unsere Antworten brauchen in dieser Zeit länger.',
    'de-simple': 'Sie können trotzdem eine Barriere melden.\nUnsere Antwort dauert dann länger.',
    en: 'You can still report at any time. Our answers take longer during this time.',
  },
  vacancyTitle: {
    de: 'Wir brauchen zurzeit länger',
    'de-simple': 'Wir brauchen im Moment mehr Zeit',
    en: 'We need more time at the moment',
  },
  vacancyText: {
    de: 'In unserem Büro ist eine Stelle nicht besetzt. Wir kümmern uns um jede Meldung, doch es dauert länger als sonst.',
    'de-simple':
      'In unserem Büro arbeitet im Moment eine Person weniger.\nWir lesen jede Meldung.\nAber es dauert länger.',
    en: 'A position in our office is vacant. We look at every report, but it takes longer than usual.',
  },
  firstLook: {
    de: (due: string) => `Wir sehen Ihre Meldung spätestens am ${due} an.`,
    'de-simple': (due: string) => `Wir lesen Ihre Meldung.\nDas machen wir spätestens am ${due}.`,
    en: (due: string) => `We will look at your report by ${due} at the latest.`,
  },
  next: {
    de: (due: string) => `Sie hören spätestens am ${due} von uns.`,
    'de-simple': (due: string) => `Sie bekommen Nachricht von uns.\nDas ist spätestens am ${due}.`,
    en: (due: string) => `You will hear from us by ${due} at the latest.`,
  },
});

export type OfficeNotice = { readonly title: string; readonly text: string };

/** What people outside are told while the office is closed or a position is vacant; null when all is as usual. */
export function officeNotice(state: OfficeState, locale: Locale): OfficeNotice | null {
  const t = officeTexts(locale);
  if (state.kind === 'open') return null;
  if (state.kind === 'vacancy') return { title: t.vacancyTitle, text: t.vacancyText };
  return { title: t.closedTitle(formatDate(state.until, locale)), text: t.closedText };
}

/** The same for somebody who has reported something: with the day by which they hear from us. */
export function officeNoticeFor(
  state: OfficeState,
  locale: Locale,
  promise: { readonly kind: 'firstLook' | 'bodyNamed' | 'answer'; readonly due: string } | null,
): OfficeNotice | null {
  const notice = officeNotice(state, locale);
  if (notice === null || promise === null) return notice;
  const t = officeTexts(locale);
  const due = formatDate(promise.due, locale);
  const when = promise.kind === 'firstLook' ? t.firstLook(due) : t.next(due);
  return {
    title: notice.title,
    text: state.kind === 'closed' ? when : `${notice.text}${locale === 'de-simple' ? '\n' : ' '}${when}`,
  };
}
