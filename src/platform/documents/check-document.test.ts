import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import {
  bulletList,
  decoration,
  heading,
  inLanguage,
  link,
  paragraph,
  picture,
  table,
  type Block,
} from './document.ts';
import { aDocument, aDocumentWithEverything, exampleChart } from './documents.builders.ts';

function sentences(blocks: readonly Block[], changes = {}): string[] {
  const checked = checkDocument(aDocument(blocks, changes));
  return checked.ok ? [] : checked.failure.map(({ sentence }) => sentence);
}

test('a complete document passes', () => {
  expect(checkDocument(aDocumentWithEverything(exampleChart)).ok).toBe(true);
});

test('a picture without alternative text is refused with its place', () => {
  const blocks = [heading(1, 'Rampen'), decoration(exampleChart), picture(exampleChart, '  ')];
  expect(sentences(blocks)).toEqual([
    'Bild 2 unter „Rampen“ hat keinen Alternativtext. Beschreiben Sie, was das Bild sagt, oder kennzeichnen Sie es als reinen Schmuck.',
  ]);
});

test('a skipped heading level and a wrong beginning are refused', () => {
  expect(sentences([heading(1, 'Eins'), heading(3, 'Drei')])).toEqual([
    'Die Überschrift „Drei“ springt von Ebene 1 auf Ebene 3. Es darf keine Ebene ausgelassen werden.',
  ]);
  expect(sentences([heading(2, 'Zwei')])).toEqual([
    'Die erste Überschrift „Zwei“ hat Ebene 2. Die erste Überschrift muss Ebene 1 haben.',
  ]);
  expect(sentences([heading(1, 'Eins'), heading(2, 'Zwei'), heading(3, 'Drei'), heading(1, 'Vier')])).toEqual([]);
});

test('links must lead somewhere, be safe and have words', () => {
  const found = sentences([
    heading(1, 'Eins', 'eins'),
    paragraph(
      link('#eins', 'gut'),
      link('#zwei', 'tot'),
      link('javascript:alert(1)', 'böse'),
      link('https://example.org', ' '),
    ),
  ]);
  expect(found).toEqual([
    'Der Verweis „#zwei“ führt ins Leere: Diese Sprungmarke hat keine Überschrift.',
    '„javascript:alert(1)“ ist kein vollständiger Verweis. Er muss mit https://, http://, mailto:, tel: oder # beginnen.',
    'Der Verweis auf „https://example.org“ hat keinen Text.',
  ]);
});

test('ids are unique and plain', () => {
  expect(sentences([heading(1, 'Eins', 'a'), heading(1, 'Zwei', 'a'), heading(1, 'Drei', '1 x')])).toEqual([
    'Zwei Überschriften haben dieselbe Sprungmarke „a“.',
    '„1 x“ ist keine gültige Sprungmarke. Erlaubt sind Buchstaben, Ziffern und Bindestriche; am Anfang steht ein Buchstabe.',
  ]);
});

test('tables, lists, languages and the facts about the document are checked', () => {
  const uneven = table({ caption: 'Zahlen', columns: [{ title: 'A' }, { title: '' }], rows: [['1', '2'], ['3']] });
  expect(
    sentences([uneven, bulletList(), paragraph(inLanguage('eng lish', 'x'))], { title: ' ', date: '2026-02-31' }),
  ).toEqual([
    'Dem Dokument fehlt der Titel.',
    '„2026-02-31“ ist kein Kalendertag.',
    'Eine Spalte der Tabelle „Zahlen“ hat keine Überschrift.',
    'Zeile 2 der Tabelle „Zahlen“ hat nicht so viele Felder wie die Tabelle Spalten.',
    'Eine Liste am Anfang hat keinen Eintrag.',
    '„eng lish“ ist kein Sprachkürzel wie „en“ oder „ar“.',
  ]);
});
