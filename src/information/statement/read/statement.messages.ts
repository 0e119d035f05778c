import { texts } from '../../../platform/i18n/texts.ts';
import type { Conformity, EvaluationMethod, FindingReason } from '../statement.ts';

export const statementTexts = texts({
  full: {
    de: 'Diese Internetseite ist vollständig mit den Anforderungen vereinbar.',
    'de-simple': 'Ja.\nDie Internet-Seite ist barriere-frei.',
    en: 'This website is fully conformant with the requirements.',
  },
  partly: {
    de: 'Diese Internetseite ist teilweise mit den Anforderungen vereinbar. Was hier steht, ist noch nicht barrierefrei.',
    'de-simple': 'Ein Teil ist barriere-frei.\nEin Teil fehlt noch.\nHier lesen Sie: Was fehlt noch?',
    en: 'This website is partially conformant with the requirements. What is listed here is not accessible yet.',
  },
  not: {
    de: 'Diese Internetseite ist nicht mit den Anforderungen vereinbar. Was hier steht, ist noch nicht barrierefrei.',
    'de-simple': 'Nein.\nDie Internet-Seite ist noch nicht barriere-frei.\nHier lesen Sie: Was fehlt noch?',
    en: 'This website is not conformant with the requirements. What is listed here is not accessible yet.',
  },
  unknown: {
    de: 'Diese Internetseite hat noch niemand im Ganzen geprüft. Deshalb können wir nicht sagen, wie barrierefrei sie ist.',
    'de-simple': 'Die Prüfung fehlt noch.\nDeshalb wissen wir es noch nicht genau.',
    en: 'Nobody has evaluated this website as a whole yet. So we cannot say how accessible it is.',
  },
  notYetMended: {
    de: 'Noch nicht behoben',
    'de-simple': 'Das fehlt noch',
    en: 'Not yet mended',
  },
  disproportionateBurden: {
    de: 'Unverhältnismäßige Belastung',
    'de-simple': 'Das ist im Moment zu schwer für uns',
    en: 'Disproportionate burden',
  },
  notCovered: {
    de: 'Nicht von den Vorschriften erfasst',
    'de-simple': 'Dafür gilt das Gesetz nicht',
    en: 'Not covered by the rules',
  },
  where: { de: 'Wo', 'de-simple': 'Wo?', en: 'Where' },
  everywhere: {
    de: 'Auf der ganzen Internetseite',
    'de-simple': 'Auf der ganzen Internet-Seite',
    en: 'On the whole website',
  },
  since: { de: 'Bekannt seit', 'de-simple': 'Seit wann wissen wir das?', en: 'Known since' },
  planned: { de: 'Behoben bis', 'de-simple': 'Wann machen wir es besser?', en: 'To be mended by' },
  plannedBy: {
    de: (day: string) => `voraussichtlich ${day}`,
    'de-simple': (day: string) => `Spätestens am ${day}`,
    en: (day: string) => `expected ${day}`,
  },
  noPlan: {
    de: 'Es steht noch kein Tag fest.',
    'de-simple': 'Das wissen wir noch nicht.',
    en: 'No date has been set yet.',
  },
  planOver: {
    de: (day: string) => `Geplant war der ${day}. Wir sind damit im Verzug.`,
    'de-simple': (day: string) => `Wir wollten am ${day} fertig sein.\nWir brauchen mehr Zeit.`,
    en: (day: string) => `Planned for ${day}. We are late.`,
  },
  alternative: { de: 'Ersatzweise', 'de-simple': 'Das hilft bis dahin', en: 'Use instead' },
  created: { de: 'Erklärung erstellt am', 'de-simple': 'Diesen Text gibt es seit', en: 'Statement prepared on' },
  evaluated: { de: 'Zuletzt überprüft am', 'de-simple': 'Zuletzt geprüft am', en: 'Last reviewed on' },
  updated: { de: 'Zuletzt geändert am', 'de-simple': 'Zuletzt geändert am', en: 'Last updated on' },
  method: { de: 'Art der Prüfung', 'de-simple': 'Wer hat geprüft?', en: 'Method' },
  self: {
    de: (who: string) => `Selbstbewertung durch: ${who}`,
    'de-simple': (who: string) => `Wir selbst: ${who}`,
    en: (who: string) => `Self-assessment by: ${who}`,
  },
  external: {
    de: (who: string) => `Bewertung durch Dritte: ${who}`,
    'de-simple': (who: string) => `Andere: ${who}`,
    en: (who: string) => `Assessment by a third party: ${who}`,
  },
  how: { de: 'Wie geprüft wurde', 'de-simple': 'Wie haben wir geprüft?', en: 'How it was evaluated' },
  never: {
    de: 'Es hat noch keine Überprüfung gegeben.',
    'de-simple': 'Die Prüfung kommt noch.',
    en: 'There has been no evaluation yet.',
  },
} satisfies Record<Conformity | FindingReason | EvaluationMethod, unknown> & Record<string, unknown>);
