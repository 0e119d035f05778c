import type { LevelFault, MediaFaultKind } from '../publishable.ts';
import type { TextFaultKind } from '../../../platform/text-faults.ts';

/** What is wrong with a text, said to whoever writes it, with what to do. */
export const faultTexts: Record<TextFaultKind, string> = {
  'heading-skipped': 'Eine Ebene der Überschriften fehlt. Nach ## kommt ###, nicht ####.',
  'heading-empty': 'Diese Überschrift hat keine Wörter.',
  'heading-faked': 'Diese Zeile ist fett, aber keine Überschrift. Wer hört, kann nicht zu ihr springen.',
  'list-faked': 'Diese Punkte sind gemalt und keine Liste. Schreiben Sie am Anfang jeder Zeile einen Bindestrich.',
  'link-empty': 'Dieser Link hat keine Wörter. Wer hört statt liest, erfährt nicht, wohin er führt.',
  'link-says-nothing':
    'Dieser Link sagt nicht, wohin er führt. Nennen Sie das Ziel, zum Beispiel „Antrag auf Pflegegeld“.',
  'link-is-address':
    'Dieser Link ist eine Adresse. Vorgelesen ist sie schwer zu verstehen; nennen Sie besser das Ziel.',
  'link-leads-nowhere':
    'Diese Adresse ist nicht vollständig. Sie beginnt mit https:// oder, auf dieser Internetseite, mit /.',
  'address-without-link':
    'Hier steht eine Adresse, die niemand anklicken kann. Machen Sie daraus einen Link mit Worten.',
  'picture-without-alternative': 'Diesem Bild fehlt der Text für alle, die es nicht sehen.',
  'table-without-header': 'Der Tabelle fehlt die Überschrift einer Spalte.',
  'table-without-caption':
    'Die Tabelle hat keinen Namen. Schreiben Sie ihn darüber, zum Beispiel „Tabelle: Sprechzeiten“.',
  capitals: 'Mehrere Wörter in Großbuchstaben sind schwer zu lesen und werden manchmal buchstabiert.',
  'nested-too-deep': 'Hier stehen so viele Listen oder Zitate ineinander, dass der Rest auf der Seite fehlt.',
};

/** The same about pictures, films and sound of the library. */
const mediaFaultTexts: Record<MediaFaultKind, string> = {
  'media-missing': 'Dieses Medium gibt es in der Mediathek nicht oder nicht mehr.',
  'media-ended': 'Die Einwilligung der Abgebildeten ist abgelaufen. Niemand sieht dieses Medium mehr.',
  'media-unpublished': 'Das ist noch nicht veröffentlicht. Veröffentlichen Sie es in der Mediathek.',
  'media-as-link':
    'Ein Bild, Video, Ton oder Dokument ist kein Link; wer darauf drückt, kommt nirgends an. Schreiben Sie ein Ausrufezeichen davor, in einer Zeile für sich allein: ![Der neue Aufzug](bild:…). Die ganze Kennung steht in der Mediathek.',
  'media-not-alone': 'Ein Bild, Video oder Ton braucht eine Zeile für sich allein und seine ganze Kennung.',
};

export const isTextFault = (kind: LevelFault['kind']): kind is TextFaultKind => kind in faultTexts;

/** What is wrong, whatever it is. */
export const faultText = (kind: LevelFault['kind']): string =>
  isTextFault(kind) ? faultTexts[kind] : mediaFaultTexts[kind];

/** How it is written wrong, and how right. */
export const faultExamples: Record<TextFaultKind, { readonly wrong: string; readonly right: string }> = {
  'heading-skipped': { wrong: '## Wohnen\n\n#### Umbau', right: '## Wohnen\n\n### Umbau' },
  'heading-empty': { wrong: '##\n\nDer Aufzug fährt wieder.', right: '## Aufzug\n\nDer Aufzug fährt wieder.' },
  'heading-faked': {
    wrong: '**Öffnungszeiten**\n\nMontag bis Freitag.',
    right: '## Öffnungszeiten\n\nMontag bis Freitag.',
  },
  'list-faked': { wrong: '• Rampe\n• Aufzug', right: '- Rampe\n- Aufzug' },
  'link-empty': { wrong: '[](https://www.example.org)', right: '[Beratung zur Teilhabe](https://www.example.org)' },
  'link-says-nothing': {
    wrong: 'Den Antrag finden Sie [hier](/kontakt).',
    right: 'Hier finden Sie den [Antrag auf Wohngeld](/kontakt).',
  },
  'link-is-address': {
    wrong: '[www.example.org](https://www.example.org)',
    right: '[Beratung zur Teilhabe](https://www.example.org)',
  },
  'link-leads-nowhere': {
    wrong: '[Beratung zur Teilhabe](www.example.org)',
    right: '[Beratung zur Teilhabe](https://www.example.org)',
  },
  'address-without-link': {
    wrong: 'Mehr steht auf www.example.org.',
    right: 'Mehr steht bei der [Beratung zur Teilhabe](https://www.example.org).',
  },
  'picture-without-alternative': { wrong: '![](media:1)', right: '![Der neue Aufzug am Markt](media:1)' },
  'table-without-header': {
    wrong: 'Tabelle: Sprechzeiten\n\n| | Zeit |\n| --- | --- |\n| Montag | 9 Uhr |',
    right: 'Tabelle: Sprechzeiten\n\n| Tag | Zeit |\n| --- | --- |\n| Montag | 9 Uhr |',
  },
  'table-without-caption': {
    wrong: '| Tag | Zeit |\n| --- | --- |\n| Montag | 9 Uhr |',
    right: 'Tabelle: Sprechzeiten\n\n| Tag | Zeit |\n| --- | --- |\n| Montag | 9 Uhr |',
  },
  capitals: { wrong: 'BITTE NICHT DIE RAMPE ZUSTELLEN', right: '**Bitte nicht die Rampe zustellen!**' },
  'nested-too-deep': { wrong: `${'>'.repeat(100)} Zitat`, right: '> Zitat' },
};

/** How a text is structured: short beside the fields, with what becomes of it on the page about writing. */
export const writingRules: readonly { readonly title: string; readonly write: string; readonly becomes: string }[] = [
  {
    title: 'Überschriften',
    write: '## Wohnen\n\n### Umbau der Wohnung',
    becomes: 'Überschrift; ### ist eine Ebene tiefer. Die Überschrift der Seite ist der Titel.',
  },
  { title: 'Absätze', write: 'Erster Absatz.\n\nZweiter Absatz.', becomes: 'Eine leere Zeile trennt Absätze.' },
  {
    title: 'Listen',
    write: '- Rampe\n- Aufzug\n\n1. Anrufen\n2. Termin vereinbaren',
    becomes: 'Liste mit Punkten; 1. 2. 3. für eine Reihenfolge.',
  },
  {
    title: 'Hervorheben',
    write: 'Der Aufzug ist **gesperrt**.',
    becomes: 'Ein wichtiges Wort. Sparsam wirkt es am besten.',
  },
  {
    title: 'Links',
    write: '[Antrag auf Wohngeld](https://www.example.org/antrag)\n\n[Barrieren melden](/barrieren/melden)',
    becomes: 'Link mit Worten, die das Ziel nennen. Adressen auf dieser Internetseite beginnen mit /.',
  },
  { title: 'Zitate', write: '> Endlich komme ich allein zum Bahnsteig.', becomes: 'Zitat' },
  {
    title: 'Tabellen',
    write: 'Tabelle: Sprechzeiten\n\n| Tag | Ort |\n| --- | --- |\n| Montag | Hettstedt |',
    becomes: 'Tabelle; die erste Zeile nennt die Spalten, die Zeile darüber ist ihr Name.',
  },
  {
    title: 'Abkürzungen',
    write: 'Der LK zahlt die Rampe.\n\n*[LK]: Landkreis',
    becomes: 'Die Bedeutung gehört zu jeder Stelle, an der die Abkürzung steht. Die Zeile selbst ist nicht zu sehen.',
  },
  {
    title: 'Andere Sprachen',
    write: 'Das Treffen heißt [Open House]{lang=en}.',
    becomes: 'Vorgelesen klingt der Teil dann wie diese Sprache: en Englisch, uk Ukrainisch, ar Arabisch.',
  },
];

/** The page about writing; German only (decision 0008). */
export const writingTexts = {
  title: 'So schreiben Sie für alle',
  lead: 'Wie ein Text gegliedert wird, und woran er jemanden scheitern ließe.',
  structure: 'Den Text gliedern',
  structureLead:
    'Links steht, was Sie tippen. Rechts steht, was auf der Seite daraus wird. Was hier nicht steht, bleibt Text: auch Befehle aus HTML.',
  write: 'Sie tippen',
  becomes: 'Daraus wird',
  faults: 'Was jemanden abhält',
  faultsLead:
    'Beim Speichern sieht das Programm den Text durch. Mit einem Entwurf können Sie trotzdem weiterarbeiten; was weg muss, hält nur das Veröffentlichen auf.',
  wrong: 'So nicht',
  right: 'Besser so',
  nested: 'Hundert Zitate ineinander',
  easy: 'Leicht verständlich',
  easyRules: [
    'Ein Satz hat eine Aussage.',
    'Jeder Satz steht in einer eigenen Zeile.',
    'Schreiben Sie, wer etwas tut.',
    'Ein schweres Wort erklären Sie gleich danach.',
    'Zahlen stehen als Ziffern.',
  ],
} as const;
