import type { GivenReport } from './afterwards/record-report.ts';
import { noEditionWords, type EditionWords } from './edition.ts';

/** Invented partners; the ending `.example` belongs to nobody. */
export const demoPartners = [
  { organisation: 'Nachbarschaftsverein am Bach (Beispiel)', name: 'Rosa Beispiel', email: 'bach@partner.example' },
  { organisation: 'Chor der Vielfalt (Beispiel)', name: 'Torsten Beispiel', email: 'chor@partner.example' },
  { organisation: 'Werkstatt im Grünen (Beispiel)', name: 'Mia Beispiel', email: 'werkstatt@partner.example' },
] as const;

export const demoWords: EditionWords = {
  ...noEditionWords,
  motto: 'Gemeinsam für Inklusion (Beispiel)',
  mottoEasy: 'Alle machen mit (Beispiel)',
  mottoEn: 'Together for inclusion (example)',
  intro:
    'Zwei Wochen lang zeigen Vereine, Einrichtungen und Nachbarn, wie Teilhabe im Alltag geht. Kommen Sie vorbei, fragen Sie, machen Sie mit.',
  introEasy:
    'Die Aktions-Wochen dauern 2 Wochen.\nViele Gruppen zeigen: So können alle mitmachen.\nKommen Sie vorbei.\nAlle sind willkommen.',
  introEn:
    'For two weeks associations, institutions and neighbours show how inclusion works. Come along and take part.',
  call: 'Machen Sie mit! Gesucht sind Aktionen jeder Größe: ein offener Nachmittag, eine Führung, ein Konzert, eine Fortbildung für das eigene Team. Wir helfen bei Fragen zum Zugang und stellen das Programm zusammen.',
  callEasy:
    'Möchten Sie auch etwas machen?\nZum Beispiel: ein Fest oder ein Konzert.\nAuch kleine Aktionen sind wichtig.\nWir helfen Ihnen.',
  callEn:
    'Take part! Events of any size are welcome. We help with questions about access and put the programme together.',
};

export type DemoItem = {
  /** Place in the list of partners. */
  readonly partner: number;
  /** Days after the first one of the weeks. */
  readonly onDay: number;
  readonly from: string;
  readonly to: string;
  readonly town: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly report?: GivenReport;
  /** What stands for a picture of it. */
  readonly picture?: string;
};

const common = { registration: 'none', visibility: 'public', contactTelephone: '030 23125-310', cost: '0' };

export const demoItems: readonly DemoItem[] = [
  {
    partner: 0,
    onDay: 2,
    from: '14:00',
    to: '18:00',
    town: 'Sangerhausen',
    typed: {
      ...common,
      title: 'Markt der Hilfen (Beispiel)',
      what: 'Beratungsstellen zeigen Hilfsmittel zum Ausprobieren: Lupen, Höranlagen, Rollstühle, Apps.',
      titleEasy: 'Markt der Hilfen (Beispiel)',
      whatEasy: 'Sie sehen viele Hilfen für den Alltag.\nSie können alles ausprobieren.',
      placeText: 'Gemeindezentrum am Bach\nBachweg 2\n06526 Sangerhausen',
      lifeAreas: 'health-care',
      'access-stepFree': 'yes',
      'access-toilet': 'yes',
      'note-toilet': 'im Erdgeschoss',
      'access-signLanguage': 'no',
    },
    report: {
      participants: 64,
      changed: 'Drei Stellen wollen sich nun jeden Monat treffen.',
      wentWell: 'Viele haben Geräte ausprobiert, von denen sie nichts wussten.',
    },
    picture: 'Zeichnung: eine offene breite Tür mit einem Rollstuhl-Zeichen.',
  },
  {
    partner: 1,
    onDay: 5,
    from: '16:00',
    to: '17:30',
    town: 'Hettstedt',
    typed: {
      ...common,
      title: 'Singen mit Händen und Stimme (Beispiel)',
      what: 'Wir singen und gebärden bekannte Lieder. Noten brauchen Sie nicht.',
      titleEasy: 'Wir singen (Beispiel)',
      whatEasy: 'Alle können mitsingen.\nWir zeigen die Lieder auch mit Gebärden.',
      placeText: 'Saal im alten Bahnhof\nBahnhofstraße 9\n06333 Hettstedt',
      lifeAreas: 'culture-sport-leisure',
      'access-signLanguage': 'yes',
      'access-stepFree': 'yes',
      'note-stepFree': 'Rampe am Seiteneingang',
    },
    report: { participants: null, changed: '', wentWell: 'Am Ende sangen auch die, die nur zuhören wollten.' },
  },
  {
    partner: 2,
    onDay: 8,
    from: '09:00',
    to: '12:00',
    town: 'Lutherstadt Eisleben',
    typed: {
      ...common,
      visibility: 'counted',
      title: 'Leicht schreiben im eigenen Haus (Beispiel)',
      what: 'Fortbildung für das Team der Werkstatt.',
      lifeAreas: 'education',
    },
    report: { participants: 11, changed: 'Der Speiseplan ist jetzt leicht verständlich.', wentWell: '' },
  },
];
