import { plural, texts } from '../../platform/i18n/texts.ts';

const daysAfter = (days: number, shown: string) => plural(days, '1 Tag', `${shown} Tagen`);
const daysEn = (days: number, shown: string) => plural(days, '1 day', `${shown} days`);

const count = (number: number, shown: string) => plural(number, '1 Barriere', `${shown} Barrieren`);
const countEn = (number: number, shown: string) => plural(number, '1 barrier', `${shown} barriers`);

/** Sentences of the written summary; each says one thing, and only what the numbers hold. */
export const summaryTexts = texts({
  whole: {
    de: (all: number, allShown: string, open: string, solved: string) =>
      plural(
        all,
        `Gezählt ist 1 Barriere. Davon sind ${open} noch offen und ${solved} gelöst.`,
        `Gezählt sind ${allShown} Barrieren. Davon sind ${open} noch offen und ${solved} gelöst.`,
      ),
    'de-simple': (all: number, allShown: string, open: string, solved: string) =>
      `Wir haben ${count(all, allShown)} gezählt. Noch da sind: ${open}. Gelöst sind: ${solved}.`,
    en: (all: number, allShown: string, open: string, solved: string) =>
      `${countEn(all, allShown)} counted. Of these, ${open} still open and ${solved} solved.`,
  },
  confirmed: {
    de: (number: number, shown: string) =>
      plural(
        number,
        'Bei 1 gelösten Barriere haben Betroffene bestätigt, dass sie weg ist.',
        `Bei ${shown} gelösten Barrieren haben Betroffene bestätigt, dass sie weg sind.`,
      ),
    'de-simple': (number: number, shown: string) =>
      plural(
        number,
        'Bei 1 Barriere sagen betroffene Menschen: Sie ist wirklich weg.',
        `Bei ${shown} Barrieren sagen betroffene Menschen: Sie sind wirklich weg.`,
      ),
    en: (number: number, shown: string) =>
      plural(
        number,
        'For 1 solved barrier people affected have confirmed that it is gone.',
        `For ${shown} solved barriers people affected have confirmed that they are gone.`,
      ),
  },
  kind: {
    de: (name: string, number: number, shown: string, percent: string) =>
      `Am häufigsten ist die Art „${name}“: ${count(number, shown)}, das sind ${percent} Prozent.`,
    'de-simple': (name: string, number: number, shown: string) =>
      `Diese Art gibt es am häufigsten: ${name}. Das sind ${count(number, shown)}.`,
    en: (name: string, number: number, shown: string, percent: string) =>
      `The most frequent kind is “${name}”: ${countEn(number, shown)}, that is ${percent} per cent.`,
  },
  area: {
    de: (name: string, number: number, shown: string) =>
      `Am meisten betroffen ist der Lebensbereich „${name}“ mit ${plural(number, '1 Barriere', `${shown} Barrieren`)}.`,
    'de-simple': (name: string, number: number, shown: string) =>
      `Das wichtigste Thema ist: ${name}. Dazu gibt es ${count(number, shown)}.`,
    en: (name: string, number: number, shown: string) =>
      `The area of life hit most is “${name}” with ${countEn(number, shown)}.`,
  },
  demand: {
    de: (name: string, number: number, shown: string) =>
      `Am häufigsten wird verlangt: „${name}“ (${count(number, shown)}).`,
    'de-simple': (name: string, number: number, shown: string) =>
      `Das ist am häufigsten schwer: ${name}. Bei ${count(number, shown)}.`,
    en: (name: string, number: number, shown: string) =>
      `What is demanded most often: “${name}” (${countEn(number, shown)}).`,
  },
  places: {
    de: (list: string) => `Die meisten Barrieren liegen in ${list}.`,
    'de-simple': (list: string) => `Die meisten Barrieren sind in ${list}.`,
    en: (list: string) => `Most barriers are in ${list}.`,
  },
  perThousand: {
    de: (name: string, value: string) =>
      `Gemessen an der Einwohnerzahl, soweit sie bekannt ist, sind es in ${name} am meisten: ${value} je 1.000 Menschen.`,
    'de-simple': (name: string, value: string) =>
      `Von 1.000 Menschen aus gesehen sind es in ${name} am meisten: ${value}.`,
    en: (name: string, value: string) =>
      `Measured by population, as far as it is known, there are most in ${name}: ${value} per 1,000 people.`,
  },
  firstLook: {
    de: (days: number, shown: string) =>
      `Die Hälfte der Meldungen hat jemand innerhalb von ${daysAfter(days, shown)} angesehen.`,
    'de-simple': (days: number, shown: string) => `Wir lesen eine Meldung meistens nach ${daysAfter(days, shown)}.`,
    en: (days: number, shown: string) => `Half of the reports were looked at within ${daysEn(days, shown)}.`,
  },
  bodyAnswer: {
    de: (days: number, shown: string) =>
      `Die Hälfte der Antworten von zuständigen Stellen kam innerhalb von ${daysAfter(days, shown)}.`,
    'de-simple': (days: number, shown: string) =>
      `Die zuständige Stelle antwortet meistens nach ${daysAfter(days, shown)}.`,
    en: (days: number, shown: string) => `Half of the answers of competent bodies came within ${daysEn(days, shown)}.`,
  },
  removal: {
    de: (days: number, shown: string) =>
      `Von den beseitigten Barrieren war die Hälfte nach ${daysAfter(days, shown)} weg.`,
    'de-simple': (days: number, shown: string) =>
      `Ist eine Barriere weg? Dann hat es meistens ${plural(days, '1 Tag', `${shown} Tage`)} gedauert.`,
    en: (days: number, shown: string) => `Of the barriers removed, half were gone after ${daysEn(days, shown)}.`,
  },
  cause: {
    de: (name: string, number: number, shown: string) =>
      `Die Ursache mit den meisten Barrieren ist „${name}“ (${count(number, shown)}).`,
    'de-simple': (name: string, number: number, shown: string) =>
      `Der häufigste Grund ist: ${name}. Dazu gehören ${count(number, shown)}.`,
    en: (name: string, number: number, shown: string) =>
      `The cause with most barriers is “${name}” (${countEn(number, shown)}).`,
  },
  trend: {
    de: (from: string, reported: string, solved: string) =>
      `Seit ${from} wurden ${reported} Barrieren gemeldet und ${solved} gelöst.`,
    'de-simple': (from: string, reported: string, solved: string) =>
      `Seit ${from} haben Menschen ${reported} Barrieren gemeldet. Gelöst sind ${solved}.`,
    en: (from: string, reported: string, solved: string) =>
      `Since ${from}, ${reported} barriers were reported and ${solved} solved.`,
  },
  numbered: {
    de: (name: string, shown: string) => `${name} (${shown})`,
    'de-simple': (name: string, shown: string) => `${name} (${shown})`,
    en: (name: string, shown: string) => `${name} (${shown})`,
  },
});
