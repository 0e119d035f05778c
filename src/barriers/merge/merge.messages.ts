import { plural } from '../../platform/i18n/texts.ts';

export const mergeTexts = {
  /** In the public timeline of the barrier that goes on. */
  oneMore: {
    de: 'Eine weitere Meldung ist dazugekommen. Sie gehört zu dieser Barriere und zählt mit.',
    'de-simple': 'Noch ein Mensch hat diese Barriere gemeldet.\nDie Meldung zählt mit.',
  },
  cameFrom: (number: number) => `Hierher zusammengeführt: Barriere ${number} mit ihren Meldungen, Fotos und Stimmen.`,
  title: 'Zusammenführen',
  eyebrow: (number: number) => `Barriere ${number}`,
  lead: 'Wenn zwei Meldungen dieselbe Barriere meinen, geht es unter einer Nummer weiter.',
  notFromHere: {
    title: 'Diese Barriere kann nicht zusammengeführt werden',
    body: 'Sie ist abgeschlossen oder schon zusammengeführt. Nehmen Sie sie vorher wieder auf.',
    link: 'Zur Barriere',
  },
  choose: {
    title: 'Womit?',
    legend: 'Vorschläge aus der Nähe und mit ähnlichen Wörtern',
    none: 'Es gibt keine Barriere in der Nähe und keine mit ähnlichen Wörtern.',
    other: 'Eine andere',
    number: 'Nummer der Barriere, unter der es weitergeht',
    compare: 'Vergleichen',
  },
  metres: (count: number) => (count < 10 ? 'am selben Ort' : `${count} Meter entfernt`),
  alike: 'ähnliche Wörter',
  reports: (count: number) => plural(count, '1 Meldung', `${count} Meldungen`),
  photos: (count: number) => plural(count, '1 Foto', `${count} Fotos`),
  reportedOn: (date: string) => `gemeldet am ${date}`,
  compare: {
    title: 'Vergleichen',
    source: (number: number) => `${number} geht auf in`,
    target: (number: number) => `Weiter geht es unter ${number}`,
    caption: 'Die beiden Barrieren nebeneinander',
    property: 'Merkmal',
    rows: {
      title: 'Titel',
      report: 'Erste Meldung',
      place: 'Ort',
      kind: 'Art',
      state: 'Stand',
      reported: 'Gemeldet',
      count: 'Meldungen und Fotos',
      published: 'Öffentlich',
    },
    yes: 'ja',
    no: 'nein',
    unknown: 'nicht bekannt',
  },
  what: {
    title: 'Das geschieht',
    reports: (source: number, target: number) =>
      `Alle Meldungen, Fotos und Stimmen von ${source} gehören dann zu ${target}. Wer gemeldet hat, sieht mit seinem Code den Verlauf von ${target}.`,
    told: (target: number) =>
      `Wer bei dieser Barriere eine Antwort wünscht, erfährt, dass es unter ${target} weitergeht.`,
    history: 'Beide Verläufe vermerken die Zusammenführung, öffentlich und ohne Namen.',
    undo: (source: number, target: number) =>
      `Rückgängig: ${source} lässt sich wieder in Prüfung nehmen. Die Meldungen bleiben dann bei ${target}.`,
    targetClosed: (target: number) =>
      `${target} ist abgeschlossen. Besteht die Barriere noch, nehmen Sie ${target} danach wieder auf.`,
  },
  button: 'Jetzt zusammenführen',
  otherChoice: 'Andere Barriere wählen',
  errors: {
    missing: 'Bitte wählen Sie eine Barriere oder geben Sie ihre Nummer ein.',
    unknown: (typed: string) => `Es gibt keine Barriere mit der Nummer ${typed}.`,
    same: 'Eine Barriere kann nicht mit sich selbst zusammengeführt werden.',
    gone: (number: number, state: string) =>
      `Barriere ${number} kann nicht weitergeführt werden. Ihr Stand ist „${state}“.`,
  },
} as const;
