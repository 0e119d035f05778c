/** Why barriers of the demo stock come about, and which of them. The keys are named by measures of the plan. */
export type CauseStory = {
  readonly title: string;
  readonly text: string;
  readonly titleEasy: string;
  readonly textEasy: string;
  /** Titles of stories. */
  readonly barriers: readonly string[];
};

export const causes = {
  stops: {
    title: 'Viele Bushaltestellen sind älter als die heutigen Regeln',
    text: 'Beim Bau der meisten Haltestellen hat niemand Leitstreifen, einen hohen Bordstein, einen Sitzplatz und die Höhe des Aushangs verlangt. Umgebaut wird nur, wenn an der Straße ohnehin gearbeitet wird.',
    titleEasy: 'Viele Halte-Stellen sind alt',
    textEasy:
      'Viele Bus-Halte-Stellen sind alt.\nDamals gab es noch keine Regeln für Leit-Streifen und hohe Bordsteine.\nEin Leit-Streifen ist ein Streifen am Boden.\nBlinde Menschen können den Streifen fühlen.',
    barriers: ['Haltestelle Markt zu niedrig', 'Haltestelle ohne Sitz und Dach', 'Fahrplan hängt zu hoch'],
  },
  kerbs: {
    title: 'Querungen werden ohne feste Vorgabe gebaut',
    text: 'Ob ein Bordstein abgesenkt wird und ob er zu ertasten ist, entscheidet jede Baustelle für sich. Eine Vorgabe der Gemeinden, die für Rollstuhl und Langstock zugleich passt, fehlt.',
    titleEasy: 'Es gibt keine Regel für Bordsteine',
    textEasy:
      'Es gibt keine Regel:\nSo hoch darf ein Bordstein sein.\nJede Bau-Stelle macht es anders.\nDarum passen viele Bordsteine nicht.',
    barriers: ['Hoher Bordstein am Kupferplatz', 'Überweg ohne tastbare Kante', 'Bordstein gegenüber der Kirche'],
  },
  evening: {
    title: 'Am Abend und am Wochenende fahren kaum Busse',
    text: 'Der Nahverkehr richtet sich nach Schule und Arbeit. Nach 18 Uhr und am Wochenende hängt die Teilhabe davon ab, ob jemand ein Auto hat oder einen Rufbus bestellen kann.',
    titleEasy: 'Am Abend fährt kein Bus',
    textEasy:
      'Am Abend und am Wochen-Ende fahren wenige Busse.\nViele Menschen haben kein Auto.\nSie können dann nicht weg-fahren.',
    barriers: ['Rufbus nur am Telefon zu bestellen'],
  },
  signing: {
    title: 'Wer nicht hört, wird bei der Planung vergessen',
    text: 'Termine, Bestellungen und Sitzungen setzen voraus, dass man hört und telefoniert. Dolmetschende für Gebärdensprache sind knapp, und niemand vermittelt sie für den ganzen Landkreis.',
    titleEasy: 'Gehörlose Menschen werden oft vergessen',
    textEasy:
      'Viele Dinge gehen nur am Telefon.\nGehörlose Menschen können nicht telefonieren.\nEs gibt zu wenige Dolmetscher für Gebärden-Sprache.',
    barriers: ['Rufbus nur am Telefon zu bestellen', 'Ratssitzungen ohne Untertitel', 'Termine nur am Telefon'],
  },
  fees: {
    title: 'Entgeltordnungen kennen keine Begleitpersonen',
    text: 'Viele Ordnungen für Eintritt sind alt. Sie regeln Ermäßigungen, aber nicht, dass eine notwendige Begleitperson frei hineinkommt.',
    titleEasy: 'In den Regeln fehlen Begleit-Personen',
    textEasy:
      'Manche Menschen brauchen eine Begleitung.\nIn den Regeln für den Eintritt steht davon nichts.\nDarum muss die Begleitung oft bezahlen.',
    barriers: ['Begleitperson zahlt vollen Eintritt'],
  },
  letters: {
    title: 'Bescheide und Anträge entstehen aus Textbausteinen',
    text: 'Die Programme der Ämter setzen Schreiben aus Bausteinen zusammen, die für Gerichte gemacht sind. Niemand prüft, ob die Menschen sie verstehen, und die Schriftgröße ist fest eingestellt.',
    titleEasy: 'Ein Computer schreibt die Briefe vom Amt',
    textEasy:
      'Ein Computer setzt die Briefe vom Amt zusammen.\nDie Sätze sind schwer.\nNiemand prüft: Verstehen die Menschen den Brief?',
    barriers: ['Bescheid in schwerer Sprache', 'Antrag in sehr kleiner Schrift'],
  },
} as const satisfies Record<string, CauseStory>;

export type CauseKey = keyof typeof causes;
