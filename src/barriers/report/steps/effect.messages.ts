import { texts } from '../../../platform/i18n/texts.ts';

export const effectTexts = texts({
  title: {
    de: 'Wie schlimm ist es, und seit wann?',
    'de-simple': 'Wie schlimm ist die Barriere?',
    en: 'How bad is it, and since when?',
  },
  effect: {
    de: 'Was bewirkt die Barriere?',
    'de-simple': 'Was passiert durch die Barriere?',
    en: 'What does the barrier do?',
  },
  since: {
    de: 'Seit wann gibt es die Barriere?',
    'de-simple': 'Seit wann gibt es die Barriere?',
    en: 'Since when has the barrier been there?',
  },
  sinceHint: {
    de: 'So genau, wie Sie es wissen. Das Jahr allein genügt.',
    'de-simple': 'Sie wissen den Tag nicht?\nDas Jahr reicht.',
    en: 'As precisely as you know. The year alone is enough.',
  },
  until: {
    de: 'Bis wann, falls sie vorübergehend ist?',
    'de-simple': 'Ist die Barriere bald wieder weg?\nWann?',
    en: 'Until when, if it is temporary?',
  },
  untilHint: {
    de: 'Zum Beispiel bei einer Baustelle. Sonst lassen Sie die Felder leer.',
    'de-simple': 'Zum Beispiel bei einer Bau-Stelle.\nSonst schreiben Sie hier nichts.',
    en: 'For example at a building site. Otherwise leave the fields empty.',
  },
  incomplete: {
    de: 'Das Datum ist unvollständig. Schreiben Sie wenigstens das Jahr, zu einem Tag auch den Monat.',
    'de-simple': 'In dem Datum fehlt etwas.\nSchreiben Sie mindestens das Jahr.\nZu einem Tag gehört auch der Monat.',
    en: 'The date is incomplete. Give at least the year, and with a day also the month.',
  },
  impossible: {
    de: 'Dieses Datum gibt es nicht. Schreiben Sie Zahlen, zum Beispiel 24, 3 und 2026.',
    'de-simple': 'Dieses Datum gibt es nicht.\nSchreiben Sie Zahlen.\nZum Beispiel: 24, 3 und 2026.',
    en: 'There is no such date. Write numbers, for example 24, 3 and 2026.',
  },
  inFuture: {
    de: 'Dieses Datum liegt in der Zukunft. Seit wann gibt es die Barriere?',
    'de-simple': 'Dieses Datum ist noch nicht da.\nSeit wann gibt es die Barriere?',
    en: 'This date is in the future. Since when has the barrier been there?',
  },
  inPast: {
    de: 'Dieses Datum ist schon vorbei. Lassen Sie die Felder leer, wenn die Barriere noch da ist.',
    'de-simple': 'Dieses Datum ist schon vorbei.\nIst die Barriere noch da?\nDann schreiben Sie hier nichts.',
    en: 'This date has passed. Leave the fields empty if the barrier is still there.',
  },
});
