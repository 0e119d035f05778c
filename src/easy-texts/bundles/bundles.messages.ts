import { formatNumber } from '../../platform/i18n/format.ts';
import { plural } from '../../platform/i18n/texts.ts';
import type { WordFault } from '../../platform/documents/read-word-rows.ts';

const number = (count: number) => formatNumber(count, 'de');

/** Staff pages are German (decision 0008). */
export const bundleTexts = {
  title: 'Bündel für die Übersetzung',
  lead: 'Ein Bündel ist eine Word-Datei mit mehreren Texten: Alltagssprache neben der leichten Fassung. Sie geben sie einem Übersetzungsbüro und lesen sie danach wieder ein.',
  choose: 'Texte auswählen',
  none: 'Noch kein Bündel. Wählen Sie in der Liste Texte aus.',
  caption: (count: number) => plural(count, '1 Bündel', `${number(count)} Bündel`),
  name: (bundle: number) => `Bündel ${bundle}`,
  columns: {
    name: 'Bündel',
    office: 'Bei',
    texts: 'Texte',
    back: 'Zurück',
    taken: 'Übernommen',
    since: 'Seit',
    state: 'Stand',
  },
  states: { out: 'unterwegs', back: 'zurück, bitte ansehen', closed: 'abgeschlossen' },
  form: {
    title: 'Neues Bündel',
    texts: (count: number) =>
      plural(count, '1 Text kommt in das Bündel', `${number(count)} Texte kommen in das Bündel`),
    office: 'An welches Übersetzungsbüro?',
    officeHint: 'Name des Büros oder der Stelle.',
    note: 'Was soll das Büro wissen?',
    noteHint: 'Steht vorn in der Datei. Zum Beispiel: bis wann Sie die Texte brauchen.',
    save: 'Bündel schnüren',
    back: 'Zurück zur Liste',
    alreadyOut: (bundle: number) => `ist schon unterwegs in Bündel ${bundle}`,
    noTexts: 'Bitte wählen Sie in der Liste mindestens einen Text aus.',
    tooMany: (most: number) => `Ein Bündel fasst höchstens ${most} Texte. Machen Sie zwei daraus.`,
    errors: {
      office: 'Bitte nennen Sie das Büro.',
      officeLong: 'Der Name ist zu lang. Möglich sind 200 Zeichen.',
      noteLong: 'Das ist zu lang. Möglich sind 2.000 Zeichen.',
    },
  },
  file: {
    eyebrow: (office: string) => `Für: ${office}`,
    lead: (date: string, texts: number) =>
      `Zusammengestellt am ${date}, ${plural(texts, '1 Text', `${number(texts)} Texte`)}.`,
    download: 'Word-Datei herunterladen',
    close: 'Bündel abschließen',
    closeHint: 'Wenn nichts mehr zurückkommt. Kommt doch noch etwas, lesen Sie es einfach ein.',
    closedOn: (date: string) => `Abgeschlossen am ${date}`,
    receive: 'Datei einlesen, die zurückkam',
    returnedFile: 'Word-Datei vom Büro',
    receiveHint:
      'Eine Datei mit der Endung .docx, höchstens 15 MB. Es wird noch nichts geändert: Sie sehen zuerst, was anders würde.',
    upload: 'Einlesen und ansehen',
    back: 'Das ist zurück',
    backHint: 'Was Sie ankreuzen, wird als Entwurf übernommen. Geprüft ist es damit noch nicht.',
    take: 'Angekreuztes als Entwurf übernehmen',
    tick: (title: string) => `„${title}“ übernehmen`,
    before: 'Jetzt',
    after: 'Aus der Datei',
    same: 'Die leichte Fassung ist dieselbe wie bei uns.',
    partSame: (label: string) => `${label}: unverändert`,
    empty: 'Noch nichts.',
    sourceChanged: 'Der Text in Alltagssprache wurde geändert, seit das Bündel unterwegs ist',
    sourceChangedHint:
      'Das Büro hat den alten Text übersetzt. Sehen Sie, ob die leichte Fassung noch stimmt; angekreuzt ist sie deshalb nicht.',
    sourceDiff: 'Was sich in Alltagssprache geändert hat',
    easyChanged:
      'Auch unsere leichte Fassung wurde inzwischen geändert. Übernehmen ersetzt sie; die alte bleibt in den Fassungen.',
    gone: 'Diesen Text gibt es nicht mehr, oder Sie dürfen ihn nicht ändern.',
    tooLong: (label: string, most: number) =>
      `„${label}“ ist mit mehr als ${number(most)} Zeichen zu lang. Kürzen Sie in der Datei, und lesen Sie sie noch einmal ein.`,
    all: 'Texte im Bündel',
    states: { out: 'unterwegs', back: 'zurück', taken: (date: string) => `übernommen am ${date}` },
    nothingTicked: 'Bitte kreuzen Sie mindestens einen Text an.',
    changedMeanwhile: (title: string) =>
      `„${title}“ wurde geändert, während Sie es angesehen haben. Bitte sehen Sie noch einmal hin.`,
    refused: (title: string, why: string) => `„${title}“: ${why}`,
    goneError: (title: string) => `„${title}“ gibt es nicht mehr, oder Sie dürfen es nicht ändern.`,
  },
  faults: {
    missing: 'Bitte wählen Sie die Datei aus.',
    tooLarge: 'Die Datei ist zu groß. Möglich sind 15 MB.',
    'not-word': 'Das ist keine Word-Datei. Bitte speichern Sie als .docx und versuchen Sie es noch einmal.',
    broken:
      'Die Word-Datei ist beschädigt. Bitte öffnen Sie sie in Word, speichern Sie neu, und versuchen Sie es noch einmal.',
    'expands-too-much': 'Die Datei ist ausgepackt viel zu groß. So eine Datei lesen wir nicht.',
    'too-many-rows': 'Die Datei hat mehr Zeilen in Tabellen, als ein Bündel haben kann.',
    'no-marks': 'In der Datei steht keine Kennung wie LS-3-1-A. Ist es die Datei, die Sie hier heruntergeladen haben?',
  } satisfies Record<WordFault | 'missing' | 'tooLarge' | 'no-marks', string>,
  otherBundle: (bundle: number) => `Diese Datei gehört zu Bündel ${bundle}. Bitte lesen Sie sie dort ein.`,
  read: {
    title: (texts: number) => plural(texts, '1 Text ist eingelesen', `${number(texts)} Texte sind eingelesen`),
    none: 'In der Datei ist die rechte Spalte leer. Nichts hat sich geändert.',
    missing: (marks: string) => `Nicht in der Datei: ${marks}. Das bleibt, wie es ist.`,
    doubled: (marks: string) =>
      `Mehrmals mit verschiedenen Worten in der Datei: ${marks}. Das haben wir nicht übernommen. Bitte lassen Sie jede Kennung nur einmal stehen.`,
    torn: (marks: string) => `Bei ${marks} fehlt eine Spalte. Das haben wir nicht übernommen.`,
    foreign: (marks: string) => `Unbekannte Kennung: ${marks}. Das haben wir übersehen.`,
  },
  flashes: {
    angelegt: 'Das Bündel ist geschnürt. Laden Sie jetzt die Word-Datei herunter, und senden Sie sie an das Büro.',
    uebernommen: 'Übernommen. Die Texte sind jetzt Entwürfe.',
    abgeschlossen: 'Das Bündel ist abgeschlossen.',
  },
} as const;

export type BundleDone = keyof typeof bundleTexts.flashes;
