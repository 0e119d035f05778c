import {
  abbreviation,
  bulletList,
  decoration,
  emphasis,
  facts,
  heading,
  inLanguage,
  item,
  lineBreak,
  link,
  notice,
  numberedList,
  pageBreak,
  paragraph,
  picture,
  strong,
  table,
  type Block,
  type DocumentModel,
} from './document.ts';

/** A document for tests: complete but for what the test gives. */
export function aDocument(blocks: readonly Block[], changes: Partial<DocumentModel> = {}): DocumentModel {
  return {
    title: 'Stand des Aktionsplans',
    language: 'de',
    author: 'Landkreis Beispiel',
    date: '2026-11-22',
    blocks,
    ...changes,
  };
}

/** A chart as pages draw it. */
export const exampleChart = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#eff3fa"/><text x="20" y="60" font-family="Fira Sans" font-size="18">12 erledigt</text></svg>',
);

/** Every kind of block and of text once. */
export function aDocumentWithEverything(photo: Uint8Array): DocumentModel {
  const oetm = abbreviation('ÖTM', 'Örtliches Teilhabemanagement');
  return aDocument(
    [
      heading(1, 'Barrierefreiheit und Mobilität', 'mobilitaet'),
      paragraph('Das ', oetm, ' begleitet ', strong('jede Maßnahme'), ' und ', emphasis('jede Rückmeldung'), '.'),
      paragraph(
        oetm,
        ': ',
        link('https://example.org/plan', 'der Plan im Netz'),
        ', ',
        link('#zahlen', 'die Zahlen'),
        '.',
      ),
      paragraph('Leitsatz:', lineBreak, inLanguage('en', 'Nothing about us without us.')),
      heading(2, 'Maßnahmen'),
      bulletList('Haltestellen umbauen', item('Rampen bauen', numberedList('Rathaus', 'Museum')), [
        'Wege ',
        strong('prüfen'),
      ]),
      numberedList('zuerst', 'danach'),
      notice('warning', 'Noch offen', 'Die Förderung ist noch nicht bewilligt.'),
      facts(['Zuständig', 'Amt für Soziales'], ['Frist', ['31. Dezember 2027, ', strong('verlängert')]]),
      pageBreak,
      heading(1, 'Zahlen', 'zahlen'),
      table({
        caption: 'Maßnahmen nach Stand',
        columns: [{ title: 'Stand', rowHeader: true }, { title: 'Anmerkung' }, { title: 'Anzahl', kind: 'number' }],
        rows: Array.from({ length: 60 }, (_, index) => [
          `Stand ${index + 1}`,
          index === 0 ? null : 'läuft',
          index * 1000,
        ]),
      }),
      picture(exampleChart, 'Balken: 12 Maßnahmen sind erledigt.', { caption: 'Erledigte Maßnahmen' }),
      picture(photo, 'Eine neue Rampe am Rathaus'),
      decoration(photo, { widthInMillimetres: 20 }),
      heading(2, 'Ausblick'),
      heading(3, 'Nächste Schritte'),
      heading(4, 'Im Frühjahr'),
      heading(2, 'Anhang'),
      heading(2, 'Quellen'),
      paragraph('Ende.'),
    ],
    { subtitle: 'Bericht 2026' },
  );
}
