import type { EventAccess, EventFacts, EventWords, Repeat } from '../../events/events.demo.ts';

/** One event of the demonstration. */
export type EventStory = Partial<Omit<EventWords, 'title'>> & {
  readonly title: string;
  /** Days from today to its first date; negative ones are past. */
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly repeat?: Repeat;
  /** How many days it goes on repeating. */
  readonly forDays?: number;
  /** The beginning of the name of a place of the directory. */
  readonly place?: string;
  readonly town?: string;
  readonly facts?: Partial<EventFacts>;
  readonly access?: EventAccess;
  readonly isDraft?: boolean;
  /** What becomes of its first date. */
  readonly afterwards?: { readonly movedBy: number } | { readonly cancelled: string };
  readonly comers?: readonly { readonly name: string; readonly needs?: string }[];
};

const yes = (note?: string) => ({ answer: 'yes' as const, ...(note && { note }) });
const no = (note?: string) => ({ answer: 'no' as const, ...(note && { note }) });

export const eventStories: readonly EventStory[] = [
  {
    title: 'Tag der Begegnung (Beispiel)',
    summary: 'Menschen mit und ohne Behinderung reden, essen und machen Musik zusammen.',
    body: '## Was Sie erwartet\n\n- Chor und Trommelgruppe\n- Stände von Vereinen und Selbsthilfe\n- Rollstuhlparcours zum Ausprobieren\n\nSie können kommen und gehen, wann Sie möchten.',
    titleEasy: 'Tag der Begegnung (Beispiel)',
    summaryEasy: 'Viele Menschen treffen sich.\nWir reden, essen und machen Musik.',
    bodyEasy: 'Sie können kommen, wann Sie wollen.\nSie können gehen, wann Sie wollen.\nDas Essen kostet 0 Euro.',
    inDays: 9,
    from: '10:00',
    to: '15:00',
    place: 'Bürgerhaus',
    facts: { costCents: 0, audience: 'Alle', lifeAreas: ['culture-sport-leisure'] },
    access: {
      transit: yes('Haltestelle Kupferplatz, 80 m, Niederflurbus'),
      signLanguage: yes('DGS, auf der Bühne von 11 bis 13 Uhr'),
      quietRoom: yes('Zimmer 2 im Erdgeschoss'),
      assistance: yes('Zwei Begleitpersonen stehen am Eingang'),
      helpOnTheDay: yes('Stand am Eingang, Telefon 030 23125-360'),
      captions: no(),
    },
  },
  {
    title: 'Offene Sprechzeit der Teilhabeberatung (Beispiel)',
    summary: 'Fragen zu Anträgen, Hilfsmitteln und Assistenz. Ohne Termin, kostenlos, vertraulich.',
    titleEasy: 'Offene Beratung (Beispiel)',
    summaryEasy: 'Sie haben Fragen zu einem Antrag?\nHier bekommen Sie Hilfe.\nSie brauchen keinen Termin.',
    inDays: 2,
    from: '14:00',
    to: '16:00',
    repeat: 'fortnightly',
    forDays: 120,
    place: 'Bürgerhaus',
    facts: { costCents: 0, lifeAreas: ['advocacy-politics'] },
    access: { easyLanguage: yes('Wir nehmen uns Zeit'), assistance: yes() },
  },
  {
    title: 'Museum mit Händen und Ohren (Beispiel)',
    summary: 'Eine Führung zum Tasten und Hören, auch für Menschen, die nicht sehen.',
    body: 'Sie tasten Werkzeuge, Steine und ein Modell des Schachts. Die Führung dauert 90 Minuten, mit Pausen und Sitzplätzen.',
    inDays: 16,
    from: '10:30',
    to: '12:00',
    place: 'Museum zum Bergmann',
    facts: {
      costCents: 300,
      costText: 'Begleitpersonen frei',
      takesRegistrations: true,
      seats: 8,
      closesDaysBefore: 2,
      lifeAreas: ['culture-sport-leisure'],
    },
    access: { signLanguage: yes('auf Wunsch, bitte bei der Anmeldung sagen'), inductionLoop: no() },
    comers: [
      { name: 'Rosa Beispiel', needs: 'Einen Stuhl in jedem Raum' },
      { name: 'Andreas Beispiel', needs: 'Ich komme mit Blindenführhund' },
      { name: 'Ehepaar Muster' },
    ],
  },
  {
    title: 'Rollstuhlsport zum Mitmachen (Beispiel)',
    summary: 'Basketball und Parcours. Sportrollstühle sind da, Vorkenntnisse brauchen Sie nicht.',
    inDays: 5,
    from: '17:00',
    to: '18:30',
    repeat: 'weekly',
    forDays: 50,
    place: 'Sporthalle am See',
    facts: { costCents: 0, organiser: 'Sportverein am See (Beispiel)', lifeAreas: ['culture-sport-leisure'] },
  },
  {
    title: 'Gebärdensprach-Stammtisch (Beispiel)',
    summary: 'Gehörlose, schwerhörige und hörende Menschen treffen sich und gebärden.',
    inDays: 11,
    from: '18:30',
    to: '21:00',
    repeat: 'monthlyWeekday',
    forDays: 150,
    place: 'Gasthof zur Linde',
    facts: { organiser: 'Treffpunkt Gebärde (Beispiel)', costText: 'Getränke zahlen Sie selbst.' },
    access: { signLanguage: yes('Wer nicht gebärdet, bekommt Hilfe') },
    afterwards: { movedBy: 1 },
  },
  {
    title: 'Online-Sprechstunde: Mein Recht auf Teilhabe (Beispiel)',
    summary: 'Eine Stunde Fragen und Antworten im Internet, mit Untertiteln und Gebärdensprache.',
    inDays: 20,
    from: '17:00',
    to: '18:00',
    facts: { placeText: null, onlineUrl: 'https://konferenz.example/teilhabe', costCents: 0, takesRegistrations: true },
    access: { captions: yes(), signLanguage: yes('DGS, durchgehend'), easyLanguage: yes() },
  },
  {
    title: 'Stadtrundgang: Wo kommt man hinein? (Beispiel)',
    summary: 'Wir gehen und rollen durch die Altstadt und tragen Eingänge in eine Karte ein.',
    inDays: 27,
    from: '13:00',
    to: '15:30',
    town: 'Sangerhausen',
    facts: {
      placeText: 'Treffpunkt: Brunnen am Marktplatz\nSangerhausen',
      costCents: 0,
      takesRegistrations: true,
      seats: 2,
    },
    access: { transit: yes('Haltestelle Markt, 60 m'), stepFree: yes('Kopfsteinpflaster auf 200 m') },
    comers: [
      { name: 'Torsten Beispiel', needs: 'E-Rollstuhl, 70 cm breit' },
      { name: 'Mia Beispiel' },
      { name: 'Frau Probe' },
    ],
  },
  {
    title: 'Fortbildung: Leicht schreiben (Beispiel)',
    summary: 'Für Mitarbeitende in Ämtern und Vereinen. Geprüft wird mit Menschen aus einer Prüfgruppe.',
    inDays: 34,
    from: '09:00',
    to: '14:00',
    place: 'Bürgerhaus',
    facts: { costCents: 2500, audience: 'Mitarbeitende in Ämtern, Vereinen und Praxen', lifeAreas: ['education'] },
    access: { easyLanguage: yes() },
  },
  {
    title: 'Adventssingen im Dorfladen (Beispiel)',
    summary: 'Alte und neue Lieder, Tee und Gebäck.',
    inDays: 13,
    from: '16:00',
    to: '17:30',
    place: 'Dorfladen',
    facts: { costCents: 0 },
    afterwards: { cancelled: 'Die Heizung im Laden ist ausgefallen. Wir holen das Singen im Januar nach.' },
  },
  {
    title: 'Treffen des Netzwerks Inklusion (Beispiel)',
    summary: 'Vereine, Ämter und Selbsthilfe planen das nächste Jahr. Neue sind willkommen.',
    inDays: 41,
    from: '15:00',
    to: '17:00',
    repeat: 'monthlyWeekday',
    forDays: 100,
    place: 'Bürgerhaus',
    facts: { costCents: 0, lifeAreas: ['advocacy-politics'] },
    access: { captions: yes(), inductionLoop: yes('geliehen, an den vorderen Tischen') },
  },
  {
    title: 'Wünsche auf Holzscheiben (Beispiel)',
    summary: 'Malen, was im Landkreis anders werden soll. Die Scheiben werden ausgestellt.',
    inDays: -40,
    from: '14:00',
    to: '17:00',
    place: 'Bürgerhaus',
    facts: { costCents: 0 },
    access: { quietRoom: yes() },
  },
  {
    title: 'Infostand zum Tag der Menschen mit Behinderung (Beispiel)',
    summary: 'Im Foyer eines Supermarkts: zuhören, ausprobieren, mitnehmen.',
    inDays: -12,
    from: '10:00',
    to: '13:00',
    town: 'Sangerhausen',
    facts: { placeText: 'Supermarkt-Foyer (Beispiel)\nSangerhausen', costCents: 0 },
    access: { stepFree: yes(), parking: yes('vier Plätze am Eingang') },
  },
  {
    title: 'Sommerfest der Begegnung (Beispiel)',
    summary: 'Noch in Planung: Termin und Ort stehen, das Programm fehlt.',
    inDays: 200,
    from: '14:00',
    to: '20:00',
    town: 'Hettstedt',
    facts: { placeText: 'Stadtpark\nHettstedt' },
    isDraft: true,
  },
];
