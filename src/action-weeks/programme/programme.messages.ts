import { plural, texts } from '../../platform/i18n/texts.ts';

/** The programme of a year, on the page and on paper. */
export const programmeTexts = texts({
  title: {
    de: (year: number) => `Aktionswochen ${year}`,
    'de-simple': (year: number) => `Aktions-Wochen ${year}`,
    en: (year: number) => `Action weeks ${year}`,
  },
  announcement: {
    de: (year: number) => `Das Programm der Aktionswochen ${year} ist da`,
    'de-simple': (year: number) => `Das Programm von den Aktions-Wochen ${year} ist da`,
    en: (year: number) => `The programme of the action weeks ${year} is out`,
  },
  period: {
    de: (from: string, to: string) => `Vom ${from} bis ${to}`,
    'de-simple': (from: string, to: string) => `Von ${from} bis ${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  description: {
    de: (year: number) => `Das Programm der Aktionswochen ${year}, nach Tagen, mit allem, was zum Zugang bekannt ist.`,
    'de-simple': (year: number) => `Das passiert in den Aktions-Wochen ${year}.`,
    en: (year: number) => `The programme of the action weeks ${year}, day by day, with what is known of the access.`,
  },
  paper: {
    de: 'Programm zum Drucken und Vorlesen (PDF)',
    'de-simple': 'Das Programm zum Drucken (PDF)',
    en: 'Programme to print (PDF, in German)',
  },
  filters: { de: 'Programm eingrenzen', 'de-simple': 'Was suchen Sie?', en: 'Narrow down' },
  access: { de: 'Das brauche ich', 'de-simple': 'Das brauche ich', en: 'What I need' },
  accessHint: {
    de: 'Gezeigt wird nur, wofür alles Angekreuzte zugesagt ist.',
    'de-simple': 'Dann sehen Sie nur Aktionen mit allem, was Sie ankreuzen.',
    en: 'Only what promises everything you tick is shown.',
  },
  municipality: { de: 'Gemeinde', 'de-simple': 'Stadt oder Gemeinde', en: 'Municipality' },
  all: { de: 'Alle', 'de-simple': 'Alle', en: 'All' },
  found: {
    de: (count: number) => plural(count, '1 Termin', `${count} Termine`),
    'de-simple': (count: number) => plural(count, '1 Termin', `${count} Termine`),
    en: (count: number) => plural(count, '1 date', `${count} dates`),
  },
  noneTitle: {
    de: 'Nichts passt zu dieser Auswahl',
    'de-simple': 'Wir finden nichts Passendes',
    en: 'Nothing fits this selection',
  },
  noneText: {
    de: 'Vielleicht ist das, was Sie brauchen, nur noch nicht geprüft. Fragen Sie uns, wir klären es für Sie.',
    'de-simple': 'Vielleicht haben wir es nur noch nicht geprüft. Rufen Sie uns an. Wir fragen für Sie nach.',
    en: 'Perhaps what you need just has not been checked yet. Ask us, we will find out for you.',
  },
  showAll: { de: 'Ganzes Programm zeigen', 'de-simple': 'Das ganze Programm zeigen', en: 'Show the whole programme' },
  someMore: {
    de: 'Dazu kommen einige Aktionen, die nicht öffentlich sind.',
    'de-simple': 'Es gibt noch einige Aktionen. Diese Aktionen sind nur für bestimmte Gruppen.',
    en: 'There are some more that are not public.',
  },
  more: {
    de: (count: number) => `Dazu kommen ${count} Aktionen, die nicht öffentlich sind.`,
    'de-simple': (count: number) => `Es gibt noch ${count} Aktionen. Diese Aktionen sind nur für bestimmte Gruppen.`,
    en: (count: number) => `There are ${count} more that are not public.`,
  },
  contact: { de: 'Fragen zum Programm', 'de-simple': 'Haben Sie Fragen?', en: 'Questions about the programme' },
  call: { de: 'Lieber anrufen?', 'de-simple': 'Rufen Sie uns an:', en: 'Prefer to call?' },
  otherYears: { de: 'Aufruf und frühere Jahre', 'de-simple': 'Andere Jahre', en: 'Call and earlier years' },
  allEvents: { de: 'Alle Veranstaltungen', 'de-simple': 'Alle Veranstaltungen', en: 'All events' },
  when: { de: 'Wann', 'de-simple': 'Wann?', en: 'When' },
  where: { de: 'Wo', 'de-simple': 'Wo?', en: 'Where' },
  who: { de: 'Wer lädt ein', 'de-simple': 'Wer macht das?', en: 'Who invites' },
  audience: { de: 'Für wen', 'de-simple': 'Für wen?', en: 'For whom' },
  cost: { de: 'Kosten', 'de-simple': 'Was kostet das?', en: 'Cost' },
  registration: { de: 'Anmeldung', 'de-simple': 'Anmelden', en: 'Registration' },
  register: {
    de: (telephone: string, address: string) => `Telefon ${telephone} oder ${address}`,
    'de-simple': (telephone: string, address: string) => `Rufen Sie an: ${telephone}. Oder im Internet: ${address}`,
    en: (telephone: string, address: string) => `Call ${telephone} or use ${address}`,
  },
  questions: { de: 'Fragen', 'de-simple': 'Haben Sie Fragen?', en: 'Questions' },
  byTelephone: {
    de: (telephone: string) => `Telefon ${telephone}`,
    'de-simple': (telephone: string) => `Rufen Sie an: ${telephone}`,
    en: (telephone: string) => `Call ${telephone}`,
  },
  cancelled: {
    de: (title: string) => `Abgesagt: ${title}`,
    'de-simple': (title: string) => `Fällt aus: ${title}`,
    en: (title: string) => `Cancelled: ${title}`,
  },
  paperHelp: {
    de: (telephone: string) =>
      `Bei jeder Aktion steht, was zum Zugang geprüft ist und was nicht. Brauchen Sie etwas, das nicht dabei steht? Rufen Sie an: ${telephone}. Wir klären es vor der Veranstaltung.`,
    'de-simple': (telephone: string) =>
      `Sie lesen auch: Kann ich dort gut mitmachen? Wissen wir es noch nicht? Dann rufen Sie bitte an: ${telephone}. Wir fragen für Sie nach.`,
    en: (telephone: string) =>
      `Each entry says what has been checked about its access. Do you need something else? Call us: ${telephone}.`,
  },
});
