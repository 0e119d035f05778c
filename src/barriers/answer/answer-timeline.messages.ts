import { formatDate, formatMonth } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { RoughDay } from '../../platform/forms/read-date.ts';
import { texts } from '../../platform/i18n/texts.ts';
import { lastDayOf, type GivenAnswer } from './answer.ts';

/** Public sentences about what a body has answered. The body's own words stand in quotation marks. */
const t = texts({
  asked: {
    de: (asked: string, answered: string) => `Gefragt am ${asked}, geantwortet am ${answered}:`,
    'de-simple': (asked: string, answered: string) => `Wir haben am ${asked} gefragt.\nDie Antwort kam am ${answered}.`,
    en: (asked: string, answered: string) => `Asked on ${asked}, answered on ${answered}:`,
  },
  willAct: {
    de: (body: string) => `${body} kümmert sich darum.`,
    'de-simple': (body: string) => `Diese Stelle kümmert sich: ${body}.`,
    en: (body: string) => `${body} will take care of it.`,
  },
  by: {
    de: (when: string) => `Voraussichtlich bis: ${when}.`,
    'de-simple': (when: string) => `Das dauert vielleicht bis: ${when}.`,
    en: (when: string) => `Expected by: ${when}.`,
  },
  endOf: {
    de: (period: string) => `Ende ${period}`,
    'de-simple': (period: string) => `Ende ${period}`,
    en: (period: string) => `end of ${period}`,
  },
  done: {
    de: (body: string) => `${body} sagt: Das ist erledigt.`,
    'de-simple': (body: string) => `Diese Stelle sagt: Die Barriere ist weg.\nDie Stelle ist: ${body}.`,
    en: (body: string) => `${body} says that it is done.`,
  },
  notPossible: {
    de: (body: string) => `${body} sagt: Die Barriere lässt sich nicht abbauen.`,
    'de-simple': (body: string) => `Diese Stelle sagt: Das geht nicht.\nDie Stelle ist: ${body}.`,
    en: (body: string) => `${body} says that the barrier cannot be removed.`,
  },
  weCheck: {
    de: 'Wir prüfen diese Antwort.',
    'de-simple': 'Wir prüfen die Antwort.',
    en: 'We are checking this answer.',
  },
  notOurs: {
    de: (body: string) => `${body} sagt: Wir sind nicht zuständig.`,
    'de-simple': (body: string) => `Diese Stelle sagt: Das ist nicht unsere Aufgabe.\nDie Stelle ist: ${body}.`,
    en: (body: string) => `${body} says that it is not responsible.`,
  },
  named: {
    de: (other: string) => `Genannt wird: ${other}.`,
    'de-simple': (other: string) => `Die Stelle sagt: Fragen Sie hier: ${other}.`,
    en: (other: string) => `It names: ${other}.`,
  },
  weFindOut: {
    de: 'Wir klären, wer zuständig ist.',
    'de-simple': 'Wir fragen: Wer kann helfen?',
    en: 'We are finding out who is responsible.',
  },
  words: {
    de: (text: string) => `In eigenen Worten: „${text}“`,
    'de-simple': (text: string) => `Das schreibt die Stelle:\n„${text}“`,
    en: (text: string) => `In its own words: “${text}”`,
  },
});

/** „15. März 2027“, „Ende März 2027“ or „Ende 2027“: never more exact than what was said. */
export function formatBy(by: RoughDay, locale: Locale): string {
  if (by.precision === 'day') return formatDate(by.day, locale);
  const last = lastDayOf(by);
  return t(locale).endOf(by.precision === 'month' ? formatMonth(last, locale) : last.slice(0, 4));
}

type Answered = { given: GivenAnswer; bodyName: string; askedAt: Date; answeredAt: Date };

/** The sentence for the public timeline, in one language level. */
export function answeredSentence(locale: Locale, { given, bodyName, askedAt, answeredAt }: Answered): string {
  const { asked, words, ...say } = t(locale);
  const sentences = {
    willAct: () => [
      say.willAct(bodyName),
      given.answer === 'willAct' && given.by && say.by(formatBy(given.by, locale)),
    ],
    done: () => [say.done(bodyName)],
    notPossible: () => [say.notPossible(bodyName)],
    notOurs: () => [say.notOurs(bodyName), given.answer === 'notOurs' && given.otherBody && say.named(given.otherBody)],
  };
  const next = { willAct: '', done: '', notPossible: say.weCheck, notOurs: say.weFindOut };
  const parts = [
    asked(formatDate(askedAt, locale), formatDate(answeredAt, locale)),
    ...sentences[given.answer](),
    given.text && words(given.text),
    next[given.answer],
  ];
  return parts.filter(Boolean).join(locale === 'de-simple' ? '\n' : ' ');
}
