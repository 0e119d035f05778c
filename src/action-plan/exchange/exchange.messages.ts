import type { CellFault, TableFault } from '../../platform/documents/read-cells.ts';
import type { ColumnField } from './columns.ts';

const faults: Record<CellFault, string> = {
  formula:
    'In dieser Zelle steht eine Formel. Wir rechnen keine Formeln aus. Bitte kopieren Sie die Zelle und fügen Sie nur den Wert ein.',
  error: 'Excel zeigt in dieser Zelle einen Fehler. Bitte schreiben Sie den richtigen Wert hinein oder leeren Sie sie.',
  'too-long': 'Diese Zelle hat mehr als 32.767 Zeichen. Bitte kürzen Sie den Text.',
};

const fileFaults: Record<TableFault | 'missing' | 'too-large', string> = {
  missing: 'Bitte wählen Sie eine Datei.',
  'too-large': 'Die Datei ist größer als 5 MB. Bitte löschen Sie Bilder und überflüssige Blätter.',
  'not-a-table': 'Diese Datei ist keine Tabelle. Bitte wählen Sie eine Excel-Datei (.xlsx) oder eine CSV-Datei.',
  'old-or-locked':
    'Diese Datei hat ein altes Excel-Format oder ein Kennwort. Bitte speichern Sie sie ohne Kennwort als „Excel-Arbeitsmappe (.xlsx)“.',
  broken:
    'Die Datei ist beschädigt. Bitte öffnen Sie sie in Excel, speichern Sie sie neu und versuchen Sie es noch einmal.',
  'expands-too-much': 'Der Inhalt der Datei ist zu groß. Bitte kopieren Sie nur die Maßnahmen in eine neue Tabelle.',
  'too-many-rows': 'Die Tabelle hat mehr als 500 Maßnahmen. Bitte teilen Sie sie in mehrere Dateien.',
  'too-many-columns': 'Die Tabelle hat mehr als 100 Spalten. Bitte löschen Sie die überflüssigen.',
  empty: 'Die Tabelle ist leer. Die Maßnahmen müssen auf dem ersten Blatt stehen.',
};

const hints: Record<ColumnField, string> = {
  number: 'Die Nummer der Maßnahme. Leer: Sie bekommt die nächste freie. Eine vorhandene Nummer ändert diese Maßnahme.',
  field: 'Der Name des Handlungsfelds. Gibt es ihn noch nicht, wird das Handlungsfeld angelegt.',
  goal: 'Das Ziel im Handlungsfeld. Gibt es das Ziel noch nicht, wird es angelegt.',
  fieldEasy: 'Einmal reicht: In den anderen Zeilen des Handlungsfelds darf die Zelle leer sein. Leer ändert nichts.',
  goalEasy: 'Einmal reicht: In den anderen Zeilen des Ziels darf die Zelle leer sein. Leer ändert nichts.',
  title: 'Höchstens 300 Zeichen.',
  problem: 'Was ist heute das Problem, und für wen?',
  goalText: 'Woran erkennen alle, dass das Ziel erreicht ist?',
  text: 'Höchstens 20.000 Zeichen. Zeilenwechsel sind möglich.',
  titleEasy: 'Höchstens 300 Zeichen.',
  textEasy: 'Kurze Sätze, eine Aussage je Satz.',
  easyState: 'Einer der erlaubten Werte. Leer: Ein neuer leichter Text ist ein Entwurf.',
  lifeAreas: 'Erlaubte Werte, getrennt durch Semikolon.',
  crpdArticles: 'Nummern oder Namen, getrennt durch Semikolon. Zum Beispiel: 9; 20',
  crossCuttingTopics: 'Erlaubte Werte, getrennt durch Semikolon.',
  targetGroups: 'Erlaubte Werte, getrennt durch Semikolon.',
  municipalityKeys: 'Namen, getrennt durch Semikolon. Leer: der ganze Landkreis.',
  origin: 'Einer der erlaubten Werte.',
  originNote: 'Zum Beispiel: Werkstatt am 12. Mai 2026 in Sangerhausen.',
  accountableBody: 'Genau eine Stelle aus der Liste, mit Namen oder Code.',
  contributors: 'Stellen aus der Liste, getrennt durch Semikolon.',
  otherContributors: 'Vereine, Träger oder Gruppen, die nicht in der Liste stehen.',
  contactName: 'Wer Auskunft gibt.',
  contactEmail: 'An diese Adresse gehen die Sachstandsabfragen.',
  contactTelephone: 'Zum Beispiel: 03464 535-0',
  contactPrivacy: 'Einer der erlaubten Werte. Leer: nur das Teilhabemanagement.',
  start: 'Nur so genau, wie Sie es wissen: 2027, 2. Quartal 2027, März 2027 oder 15.03.2027.',
  due: 'Wie beim Beginn. Eine Daueraufgabe hat keine Frist.',
  isOngoing: 'ja oder nein.',
  reviewDay: 'Der genaue Tag, zum Beispiel 15.03.2027.',
  indicators:
    'Je Zeile eine: Name; Einheit; Wert am Anfang (Tag); Zielwert (Tag). Zum Beispiel: Umgebaute Haltestellen; Haltestellen; 3 (01.01.2024); 40 (31.12.2028). Was Sie nicht wissen, bleibt leer. Ein Name mit Semikolon steht in Anführungszeichen ("…"). Neue Zeile in Excel: Alt und Eingabe.',
  milestones:
    'Je Zeile einer: Was erreicht sein soll; Frist; erreicht am. Zum Beispiel: Die Planung ist fertig; 2. Quartal 2027; 15.05.2027. Die Frist ist so genau, wie Sie es wissen. Ist er noch nicht erreicht, bleibt der Tag weg.',
  priority: 'Einer der erlaubten Werte.',
  cost: 'Geschätzt, zum Beispiel 12.500 oder 980,50.',
  costNote: 'Was in den Kosten enthalten ist.',
  fundingSource: 'Woher das Geld kommt.',
  legalBasis: 'Gesetz oder Vertrag.',
  decisionReference: 'Zum Beispiel: KT 80/10/2020.',
  hiddenFields: 'Was nicht öffentlich ist: erlaubte Werte, getrennt durch Semikolon.',
};

export const exchangeTexts = {
  columns: {
    titles: {
      number: 'Nummer',
      field: 'Handlungsfeld',
      goal: 'Ziel im Plan',
      fieldEasy: 'Handlungsfeld, leicht verständlich',
      goalEasy: 'Ziel im Plan, leicht verständlich',
      goalText: 'Ziel der Maßnahme',
      indicators: 'Messgrößen',
      milestones: 'Meilensteine',
      easyState: 'Stand des leichten Textes',
      contactEmail: 'E-Mail der Ansprechperson',
      contactTelephone: 'Telefon der Ansprechperson',
    } satisfies Partial<Record<ColumnField, string>>,
    hints,
  },
  contactPrivacies: { office: 'Nur das Teilhabemanagement', public: 'Alle' },
  easyStates: { draft: 'Entwurf', inTest: 'Bei der Prüfgruppe', tested: 'Geprüft', outdated: 'Veraltet' },
  sheets: { measures: 'Maßnahmen', columns: 'Spalten', allowed: 'Erlaubte Werte' },
  sheetColumns: {
    column: 'Spalte',
    hint: 'Was hier steht',
    owed: 'Muss da sein',
    allowed: 'Erlaubter Wert',
    code: 'Code',
  },
  example: {
    field: 'Barrierefreiheit und Mobilität',
    goal: 'Wege und Haltestellen sind für alle nutzbar.',
    fieldEasy: 'Ohne Hindernisse unterwegs',
    goalEasy: 'Alle Menschen kommen gut zur Halte-Stelle.',
    indicators: [
      {
        name: 'Umgebaute Haltestellen',
        unit: 'Haltestellen',
        baseline: '3',
        baselineOn: '2024-01-01',
        target: '40',
        targetOn: '2028-12-31',
      },
      { name: 'Zufriedenheit', unit: 'Prozent', baseline: null, baselineOn: null, target: '82.5', targetOn: null },
    ],
    milestones: [
      { title: 'Die Planung ist fertig', dueDay: '2027-04-01', duePrecision: 'quarter', reachedOn: '2027-05-15' },
      { title: 'Der Bau beginnt', dueDay: '2028-01-01', duePrecision: 'year', reachedOn: null },
    ],
    words: {
      title: 'Beispiel: Leitstreifen an Haltestellen (diese Zeile wird nicht eingelesen)',
      problem: 'Blinde Menschen finden den Einstieg nicht.',
      goalText: 'Alle Haltestellen mit mehr als 100 Fahrgästen am Tag haben Leitstreifen.',
      text: 'Die Gemeinden bauen an den Haltestellen Leitstreifen ein.',
      titleEasy: 'Streifen zum Fühlen an Halte-Stellen',
      textEasy: 'Die Gemeinden bauen Streifen ein.\nBlinde Menschen fühlen die Streifen mit dem Stock.',
      origin: 'workshop',
      originNote: 'Werkstatt am 12. Mai 2026',
      otherContributors: 'Blinden- und Sehbehindertenverband',
      startDay: '2027-01-01',
      startPrecision: 'quarter',
      dueDay: '2028-01-01',
      duePrecision: 'year',
      reviewDay: '2027-09-15',
      priority: 'high',
      costNote: 'Für 10 Haltestellen',
      fundingSource: 'Kreishaushalt und Land',
      decisionReference: 'KT 80/10/2020',
    },
  },
  fileFaults,
  problems: {
    ...faults,
    columnMissing:
      'Diese Spalte fehlt. Bitte fügen Sie sie mit genau dieser Überschrift ein. Die Zellen dürfen leer sein.',
    twice: 'Diese Spalte steht zweimal in der Tabelle. Bitte löschen Sie eine davon.',
    headingMeant: (meant: string) => `Diese Spalte kennen wir nicht. Meinten Sie „${meant}“?`,
    withoutHeading: 'Hier steht etwas ohne Überschrift. Bitte prüfen Sie, ob in der Zeile etwas verrutscht ist.',
    noRows: 'Unter den Überschriften steht keine Maßnahme.',
    unknown: (typed: string, nearest: string | undefined) =>
      nearest === undefined
        ? `„${shortened(typed)}“ kennen wir nicht. Alle erlaubten Werte stehen in der Vorlage.`
        : `„${shortened(typed)}“ kennen wir nicht. Meinten Sie „${nearest}“?`,
    closed: (name: string) => `„${shortened(name)}“ steht nicht mehr zur Auswahl. Bitte nennen Sie eine andere Stelle.`,
    number: (typed: string) =>
      `„${shortened(typed)}“ ist keine Nummer. Richtig ist eine ganze Zahl von 1 bis 99.999 oder nichts.`,
    numberTwice: (number: number, row: number) =>
      `Die Nummer ${number} steht schon in Zeile ${row}. Jede Nummer gibt es nur einmal.`,
    numberElsewhere: (number: number) =>
      `Die Nummer ${number} gehört einer Maßnahme, die nicht in dieser Fassung steht oder gelöscht wurde. Bitte leeren Sie die Zelle. Dann bekommt die Maßnahme eine neue Nummer.`,
    goalOwed: 'Zum Handlungsfeld gehört ein Ziel. Bitte nennen Sie es, oder lassen Sie beide Zellen leer.',
    fieldOwed: 'Zum Ziel gehört ein Handlungsfeld. Bitte nennen Sie es, oder lassen Sie beide Zellen leer.',
    easyAlone: 'Der leichte Titel braucht daneben den Titel. Bitte nennen Sie beide, oder leeren Sie diese Zelle.',
    easyDiffers: (row: number) =>
      `In Zeile ${row} steht dafür ein anderer leichter Titel. Bitte schreiben Sie überall denselben, oder nur einmal.`,
    inLine: (line: number, message: string) => `Zeile ${line} in der Zelle: ${message}`,
    lineParts: (most: number) =>
      `Hier stehen mehr als ${most} Angaben. Gehört ein Semikolon zum Namen, setzen Sie den Namen in Anführungszeichen ("…").`,
    lineName: 'Der Name fehlt. Er steht am Anfang der Zeile.',
    lineLong: (max: number) => `Der Name ist länger als ${max} Zeichen.`,
    unitLong: 'Die Einheit ist länger als 60 Zeichen.',
    measured: (typed: string) =>
      `„${shortened(typed)}“ verstehen wir nicht. Richtig ist eine Zahl, und dahinter in Klammern der genaue Tag, zum Beispiel: 40 (31.12.2028).`,
    lineDay: (typed: string) => `„${shortened(typed)}“ ist kein genauer Tag. Richtig ist zum Beispiel: 31.12.2028.`,
    lineDayFuture: (typed: string) => `Der Tag ${typed} liegt noch vor uns.`,
    lineOrder: 'Der Tag des Ziels liegt vor dem Tag des Anfangs.',
    lineDue: (typed: string) =>
      `„${shortened(typed)}“ verstehen wir nicht als Frist. Richtig ist zum Beispiel: 2027, 2. Quartal 2027, März 2027 oder 15.03.2027.`,
    measuredStays: (line: string) =>
      `Diese Messgröße hat schon Messwerte. Eine Tabelle löscht sie nicht und benennt sie nicht um; das Umbenennen geht auf der Seite der Maßnahme. Bitte tragen Sie sie wieder ein: ${line}`,
    longName: (max: string) => `Bitte kürzen Sie den Namen auf höchstens ${max} Zeichen.`,
  },
  upload: {
    title: 'Maßnahmen aus einer Tabelle einlesen',
    leadDraft: (number: number) =>
      `Die Maßnahmen kommen in den Entwurf der Fassung ${number}. Vorher sehen Sie, was sich ändert. Eingelesen wird alles oder nichts.`,
    leadFirst:
      'Es gibt noch keinen Plan. Die Tabelle beginnt die erste Fassung als Entwurf. Vorher sehen Sie, was geschieht. Eingelesen wird alles oder nichts.',
    adoptedTitle: 'Der Plan ist beschlossen',
    adoptedBody:
      'In eine beschlossene Fassung wird nichts eingelesen. Beginnen Sie zuerst eine neue Fassung. Sie übernimmt alle Maßnahmen, und Sie können die Tabelle in den Entwurf einlesen.',
    begin: 'Neue Fassung beginnen',
    steps: 'So geht es',
    stepList: [
      'Laden Sie die Vorlage herunter. Sie hat alle Spalten, ein Beispiel und die erlaubten Werte.',
      'Tragen Sie die Maßnahmen ein, eine je Zeile. Sie müssen nicht alles ausfüllen: Was fehlt, zeigt die Maßnahme als Lücke.',
      'Laden Sie die Tabelle hier hoch und prüfen Sie die Vorschau.',
    ],
    templateXlsx: 'Vorlage für Excel',
    templateCsv: 'Vorlage als CSV',
    columnsSummary: 'Alle Spalten und was darin steht',
    columnsCaption: 'Spalten der Tabelle',
    column: 'Spalte',
    hint: 'Was hier steht',
    owed: 'muss da sein',
    rules:
      'Die Reihenfolge der Spalten ist frei. Fehlt eine Spalte, bleibt bei vorhandenen Maßnahmen stehen, was dort steht. Eine leere Zelle löscht es. Nur Messgrößen mit Messwerten löscht eine Tabelle nie.',
    form: 'Tabelle hochladen',
    file: 'Datei',
    fileHint: 'Excel (.xlsx) oder CSV, höchstens 5 MB und 500 Maßnahmen. Gelesen wird das erste Blatt.',
    editionTitle: 'Titel des Plans',
    editionTitleHint: 'Zum Beispiel: Gemeinsam Vielfalt leben',
    firstYear: 'Gilt vom Jahr',
    lastYear: 'Gilt bis zum Jahr',
    submit: 'Weiter zur Vorschau',
    back: 'Zurück zum Aktionsplan',
    export: 'Plan als Tabelle herunterladen',
    exportBody:
      'Alle Spalten, auch was nicht öffentlich ist. Sie können die Tabelle bearbeiten und wieder einlesen. Geben Sie sie nur weiter, wenn Sie die Ansprechpersonen vorher löschen.',
    exportXlsx: (number: number) => `Fassung ${number} für Excel`,
    exportCsv: (number: number) => `Fassung ${number} als CSV`,
  },
  preview: {
    title: 'Vorschau',
    lead: (file: string) => `Aus der Datei „${file}“. Noch ist nichts eingelesen.`,
    first: (title: string, years: string) => `Neue Fassung: ${title} (${years})`,
    problemsTitle: (count: number) =>
      count === 1 ? '1 Angabe muss noch verbessert werden' : `${count} Angaben müssen noch verbessert werden`,
    problemsBody:
      'Bitte verbessern Sie die Tabelle und laden Sie sie noch einmal hoch. Bis dahin wird nichts eingelesen.',
    problemsCaption: 'Was zu verbessern ist',
    row: 'Zeile',
    column: 'Spalte',
    what: 'Was nicht stimmt',
    moreProblems: (count: number) => `Und ${count} weitere. Verbessern Sie zuerst diese.`,
    changedTitle: 'Der Plan hat sich inzwischen geändert',
    changedBody:
      'Es wurde nichts eingelesen. Die Vorschau zeigt jetzt den neuen Stand. Bitte prüfen Sie sie noch einmal.',
    windows:
      'Die Datei hat eine alte Zeichenkodierung (Windows-1252). Bitte prüfen Sie, ob Umlaute und Sonderzeichen stimmen.',
    missing: (columns: string, more: number) =>
      `Diese Spalten stehen nicht in der Tabelle und bleiben, wie sie sind: ${columns}${more === 0 ? '' : ` und ${more} weitere`}.`,
    ignored: (columns: string) => `Diese Spalten kennen wir nicht und lesen sie nicht: ${columns}.`,
    example: 'Die Zeile mit dem Beispiel wird nicht eingelesen.',
    untouched: (count: number) =>
      count === 1
        ? '1 Maßnahme der Fassung steht nicht in der Tabelle. Sie bleibt, wie sie ist.'
        : `${count} Maßnahmen der Fassung stehen nicht in der Tabelle. Sie bleiben, wie sie sind.`,
    overview: 'Auf einen Blick',
    notes: 'Zu beachten',
    figures: { new: 'neu', changed: 'geändert', unchanged: 'unverändert' },
    kinds: { new: 'Neu', changed: 'Geändert', unchanged: 'Unverändert' },
    newParts: 'Neue Handlungsfelder und Ziele',
    newField: (title: string) => `Handlungsfeld: ${title}`,
    newGoal: (title: string, field: string) => `Ziel: ${title} (in „${field}“)`,
    easyTitles: 'Leichte Titel, die sich ändern',
    easyField: (title: string, easy: string) => `Handlungsfeld „${title}“: ${easy}`,
    easyGoal: (title: string, field: string, easy: string) => `Ziel „${title}“ (in „${field}“): ${easy}`,
    easyNow: (easy: string) => `Bisher: ${easy}`,
    nearest: (name: string) => `Es gibt schon „${name}“. Ist das gemeint?`,
    measures: 'Maßnahmen',
    measuresCaption: 'Was mit jeder Zeile geschieht',
    number: 'Nummer',
    measure: 'Maßnahme',
    happens: 'Was geschieht',
    changes: (columns: string) => `Anders: ${columns}`,
    live: 'Messgrößen und Meilensteine gehören zu keiner Fassung: Sie ändern sich mit dem Einlesen überall, auch im beschlossenen Plan.',
    listsNoted: 'Messgrößen und Meilensteine aus einer Tabelle übernommen.',
    outdates: 'Der leichte Text gilt danach als veraltet.',
    sameTitle: (number: number) =>
      `Maßnahme ${number} heißt genauso. Ist es dieselbe, dann tragen Sie die Nummer ${number} ein.`,
    nothing: 'Die Tabelle sagt dasselbe wie der Plan. Es gibt nichts einzulesen.',
    apply: 'Einlesen',
    discard: 'Verwerfen',
    again: 'Andere Datei hochladen',
    kept: 'Die hochgeladene Tabelle wird nach 24 Stunden gelöscht.',
    gone: 'Diese Vorschau gibt es nicht mehr. Bitte laden Sie die Tabelle noch einmal hoch.',
  },
  flashes: {
    verworfen: 'Die hochgeladene Tabelle ist gelöscht. Am Plan hat sich nichts geändert.',
    vorbei: 'Diese Vorschau gibt es nicht mehr. Bitte laden Sie die Tabelle noch einmal hoch.',
  },
} as const;

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}
