import { texts } from '../../platform/i18n/texts.ts';

export const startTexts = texts({
  title: {
    de: 'Barrieren melden. Sehen, was daraus wird.',
    'de-simple': 'Barrieren melden.\nUnd sehen, was passiert.',
    en: 'Report barriers. See what comes of it.',
  },
  lead: {
    de: 'Eine Stufe, ein unverständlicher Brief, ein Bus ohne Rampe: Sagen Sie uns, was Sie daran hindert, dabei zu sein. Wir finden heraus, wer handeln muss, und fragen dort nach. Was daraus wird, können hier alle sehen.',
    'de-simple':
      'Etwas macht Ihnen das Leben schwer?\nZum Beispiel eine Stufe oder ein schwerer Brief.\nDas nennt man: Barriere.\nSagen Sie es uns.\nWir fragen dann: Wer kann die Barriere abbauen?\nAlle können hier sehen: Das ist passiert.',
    en: 'A step, a letter nobody understands, a bus without a ramp: tell us what keeps you from taking part. We find out who has to act, and ask them. What comes of it, everyone can see here.',
  },
  description: {
    de: 'Barrieren melden, die Menschen von der Teilhabe abhalten, und sehen, was daraus wird. Online, am Telefon oder per Brief.',
    'de-simple': 'Hier können Sie Barrieren melden.\nSie sehen auch: Das passiert mit der Meldung.',
    en: 'Report barriers that keep people from taking part, and see what comes of it. Online, by telephone or by letter.',
  },
  report: { de: 'Barriere melden', 'de-simple': 'Eine Barriere melden', en: 'Report a barrier' },
  call: { de: 'Oder rufen Sie uns an', 'de-simple': 'Oder rufen Sie uns an', en: 'Or call us' },
  tasks: { de: 'Was möchten Sie tun?', 'de-simple': 'Was möchten Sie machen?', en: 'What would you like to do?' },
  reportText: {
    de: 'In etwa 5 Minuten. Ohne Konto, und Ihren Namen brauchen wir nicht.',
    'de-simple': 'Das dauert etwa 5 Minuten.\nSie müssen Ihren Namen nicht sagen.',
    en: 'In about 5 minutes. Without an account, and we do not need your name.',
  },
  browse: { de: 'Barrieren ansehen', 'de-simple': 'Barrieren ansehen', en: 'See barriers' },
  browseText: {
    de: 'Was im Landkreis gemeldet ist, wer handeln muss und wie weit es ist. Als Liste und auf der Karte.',
    'de-simple': 'Sie sehen: Diese Barrieren gibt es im Landkreis.\nUnd so weit sind wir.',
    en: 'What has been reported in the district, who has to act and how far it is. As a list and on the map.',
  },
  status: { de: 'Meine Meldung verfolgen', 'de-simple': 'Meine Meldung ansehen', en: 'Follow my report' },
  statusText: {
    de: 'Mit Ihrem Meldungscode den Stand sehen, etwas ergänzen oder die Meldung zurückziehen.',
    'de-simple': 'Sie haben einen Code von uns?\nDann sehen Sie hier: So weit ist Ihre Meldung.',
    en: 'With your receipt code you see the progress, add something or withdraw the report.',
  },
  course: { de: 'So geht es weiter', 'de-simple': 'So geht es weiter', en: 'What happens then' },
  step1: { de: 'Sie melden', 'de-simple': 'Sie melden', en: 'You report' },
  step1Text: {
    de: 'Online, am Telefon, mit einem Brief oder im Gespräch. Alle Wege sind gleich gut.',
    'de-simple': 'Im Internet, am Telefon, mit einem Brief oder im Gespräch.',
    en: 'Online, by telephone, by letter or in person. All ways are equally good.',
  },
  step2: { de: 'Wir prüfen', 'de-simple': 'Wir prüfen', en: 'We check' },
  step2Text: {
    de: (days: number) => `Nach spätestens ${days} Arbeitstagen haben wir Ihre Meldung gelesen.`,
    'de-simple': (days: number) => `Wir lesen Ihre Meldung.\nDas dauert höchstens ${days} Arbeits-Tage.`,
    en: (days: number) => `We have read your report within ${days} working days.`,
  },
  step3: { de: 'Wir fragen nach', 'de-simple': 'Wir fragen nach', en: 'We ask' },
  step3Text: {
    de: (days: number) =>
      `Nach spätestens ${days} Arbeitstagen steht fest, welche Stelle handeln muss. Antwortet sie nicht, haken wir nach.`,
    'de-simple': (days: number) =>
      `Wir fragen: Wer kann die Barriere abbauen?\nZum Beispiel die Stadt.\nNach höchstens ${days} Arbeits-Tagen wissen wir es.`,
    en: (days: number) =>
      `Within ${days} working days it is clear which body has to act. If it does not answer, we ask again.`,
  },
  step4: { de: 'Sie haben das letzte Wort', 'de-simple': 'Sie sagen, ob es gut ist', en: 'You have the last word' },
  step4Text: {
    de: (days: number) =>
      `Nach spätestens ${days} Tagen bekommen Sie eine Antwort. Und ist die Barriere wirklich weg? Das entscheiden Sie.`,
    'de-simple': (days: number) =>
      `Sie bekommen eine Antwort.\nDas dauert höchstens ${days} Tage.\nSie sagen uns: Die Barriere ist weg.\nOder: Die Barriere ist noch da.`,
    en: (days: number) => `You get an answer within ${days} days. And is the barrier really gone? You decide.`,
  },
  about: {
    de: 'Wer wir sind und was wir versprechen',
    'de-simple': 'Wer sind wir?',
    en: 'Who we are and what we promise',
  },
  proof: { de: 'Das hat sich schon geändert', 'de-simple': 'Das ist schon besser', en: 'What has already changed' },
  solvedOn: {
    de: (date: string) => `seit ${date}`,
    'de-simple': (date: string) => `seit ${date}`,
    en: (date: string) => `since ${date}`,
  },
  allSolved: { de: 'Alle Barrieren ansehen', 'de-simple': 'Alle Barrieren ansehen', en: 'See all barriers' },
  statAll: {
    de: 'Barrieren sind hier zu sehen',
    'de-simple': 'Barrieren sehen Sie hier',
    en: 'barriers can be seen here',
  },
  statUnderway: { de: 'sind in Arbeit', 'de-simple': 'Barrieren: Daran arbeitet jemand', en: 'are being worked on' },
  statSolved: {
    de: 'sind gelöst oder verbessert',
    'de-simple': 'Barrieren: weg oder besser',
    en: 'are solved or improved',
  },
  events: { de: 'Die nächsten Veranstaltungen', 'de-simple': 'Das ist bald', en: 'The next events' },
  allEvents: { de: 'Alle Veranstaltungen', 'de-simple': 'Alle Veranstaltungen', en: 'All events' },
  news: { de: 'Aktuelles', 'de-simple': 'Das ist neu', en: 'News' },
  allNews: { de: 'Alles Aktuelle', 'de-simple': 'Alle neuen Texte', en: 'All news' },
});
