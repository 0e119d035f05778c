import { texts } from '../../platform/i18n/texts.ts';

/** The page of one solution. */
export const solutionTexts = texts({
  problem: { de: 'Das Problem', 'de-simple': 'Das Problem', en: 'The problem' },
  action: { de: 'Was hilft', 'de-simple': 'Das hilft', en: 'What helps' },
  interim: { de: 'Bis dahin', 'de-simple': 'Bis dahin', en: 'Until then' },
  examples: { de: 'Beispiele aus der Nähe', 'de-simple': 'So haben es andere gemacht', en: 'Examples from nearby' },
  pictures: { de: 'So kann es aussehen', 'de-simple': 'So kann das aussehen', en: 'What it can look like' },
  sources: { de: 'Normen und Quellen', 'de-simple': 'Das haben wir gelesen', en: 'Standards and sources' },
  orientation: {
    de: 'zur Orientierung, nicht am Wortlaut der Norm geprüft',
    'de-simple': 'nicht genau geprüft',
    en: 'for orientation, not checked against the wording of the standard',
  },
  funding: { de: 'Geld von anderen', 'de-simple': 'Geld von anderen', en: 'Money from others' },
  noFunding: {
    de: 'Uns ist dafür noch kein Förderprogramm bekannt. Fragen Sie den Träger, der zahlen müsste.',
    'de-simple': 'Wir kennen noch kein Geld von anderen.',
    en: 'We know of no funding programme yet. Ask the body that would have to pay.',
  },
  fundingAsOf: {
    de: (day: string) => `Stand: ${day}`,
    'de-simple': (day: string) => `Das haben wir geprüft am ${day}`,
    en: (day: string) => `as of ${day}`,
  },
  fundingUntil: {
    de: (day: string) => `bis ${day}`,
    'de-simple': (day: string) => `bis zum ${day}`,
    en: (day: string) => `until ${day}`,
  },
  fundingOver: { de: 'ausgelaufen', 'de-simple': 'Das ist vorbei', en: 'expired' },
  aside: { de: 'Auf einen Blick', 'de-simple': 'Kurz gesagt', en: 'At a glance' },
  kinds: { de: 'Art der Barriere', 'de-simple': 'Art der Barriere', en: 'Kind of barrier' },
  lifeAreas: { de: 'Lebensbereiche', 'de-simple': 'Lebens-Bereiche', en: 'Life areas' },
  costClass: { de: 'Geld wird gebraucht für', 'de-simple': 'Was kostet es?', en: 'Money is needed for' },
  cost: { de: 'Kosten', 'de-simple': 'Kosten', en: 'Costs' },
  upkeep: { de: 'Pflege danach', 'de-simple': 'Danach', en: 'Upkeep' },
  duration: { de: 'Dauer', 'de-simple': 'So lange dauert es', en: 'Time' },
  competent: { de: 'Zuständig', 'de-simple': 'Wer muss das machen?', en: 'Who is competent' },
  asOf: { de: 'Stand', 'de-simple': 'Geprüft am', en: 'As of' },
  fits: { de: 'Passt, wenn', 'de-simple': 'Das passt, wenn', en: 'Fits when' },
  inEasyWords: {
    de: 'In leicht verständlicher Sprache',
    'de-simple': 'In leicht verständlicher Sprache',
    en: 'In easy German',
  },
  inStandardWords: {
    de: 'In Alltagssprache, mit Maßen und Quellen',
    'de-simple': 'Mehr in schwerer Sprache: für Ämter und Firmen',
    en: 'In everyday German',
  },
  reviewTitle: {
    de: 'Diese Angaben werden gerade überprüft',
    'de-simple': 'Wir prüfen diesen Text gerade',
    en: 'This information is being reviewed',
  },
  reviewBody: {
    de: (day: string) => `Sie sind auf dem Stand vom ${day}. Bitte fragen Sie nach, bevor Sie sich darauf verlassen.`,
    'de-simple': (day: string) => `Der Text ist vom ${day}. Vielleicht stimmt nicht mehr alles. Fragen Sie uns.`,
    en: (day: string) => `It is as of ${day}. Please ask before you rely on it.`,
  },
  ask: { de: 'Fragen zu dieser Lösung', 'de-simple': 'Haben Sie Fragen?', en: 'Questions about this solution' },
  askText: {
    de: 'Wir helfen beim ersten Schritt: Wer ist zuständig, was passt an Ihrem Ort, wer hat es schon gemacht?',
    'de-simple': 'Wir helfen Ihnen. Rufen Sie uns an.',
    en: 'We help with the first step: who is competent, what fits your place, who has done it before?',
  },
  report: { de: 'Eine Barriere melden', 'de-simple': 'Eine Barriere melden', en: 'Report a barrier' },
  all: { de: 'Alle Lösungen', 'de-simple': 'Alle Lösungen', en: 'All solutions' },
  address: { de: 'Adresse dieser Seite', 'de-simple': 'Adresse von dieser Seite', en: 'Address of this page' },
  missing: {
    de: 'Diese Lösung gibt es nicht',
    'de-simple': 'Diese Lösung gibt es nicht',
    en: 'There is no such solution',
  },
  missingText: {
    de: 'Vielleicht wurde sie zurückgenommen. In der Liste finden Sie alle anderen.',
    'de-simple': 'Wir zeigen Ihnen alle anderen Lösungen.',
    en: 'Perhaps it was withdrawn. You find all others in the list.',
  },
});
