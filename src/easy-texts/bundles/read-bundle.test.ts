import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundleFile } from './bundle-file.ts';
import { markOf, readMark } from './bundle.ts';
import { rowsOfXml, withXml, writeInto } from './bundles.builders.ts';
import { readBundle } from './read-bundle.ts';

const part = (name: string, standard: string, easy = '') => ({ name, label: name, standard, easy });
const texts = [
  { position: 1, parts: [part('title', 'Der Aufzug'), part('body', '## Wo?\n\nAm Markt.', 'Am Markt.')] },
  { position: 2, parts: [part('title', 'Die Rampe', 'Eine Rampe'), part('body', 'Am Bahnhof.')] },
];
const bundle = { number: 7, texts };

const fileOf = (from: typeof texts = texts, number = 7) =>
  bundleFile({
    number,
    office: 'Büro für Leichte Sprache',
    note: 'Bitte bis Mai.',
    createdAt: new Date('2026-11-20T10:00:00Z'),
    author: 'Teilhabemanagement',
    texts: from.map((text) => ({ ...text, title: text.parts[0]?.standard ?? '', kindName: 'Beitrag' })),
  });

test('what was written into the file comes back line by line, and empty cells change nothing', async () => {
  const file = writeInto(
    await fileOf(),
    'LS-7-2-B',
    '## Wo ist die Rampe?\n\nDie Rampe ist am Bahn-Hof.\nSie ist & bleibt <neu>.',
  );
  expect(readBundle(file, bundle)).toEqual({
    ok: true,
    value: {
      texts: [
        { position: 1, words: { body: 'Am Markt.' } },
        {
          position: 2,
          words: {
            title: 'Eine Rampe',
            body: '## Wo ist die Rampe?\n\nDie Rampe ist am Bahn-Hof.\nSie ist & bleibt <neu>.',
          },
        },
      ],
      missing: [],
      doubled: [],
      torn: [],
      foreign: [],
    },
  });
});

test('every easy text that goes out comes back to the letter', async () => {
  const line = fc.stringMatching(/^[A-Za-zÄÖÜäöüß·&<>"'.,-]{1,12}( [A-Za-zäöü·]{1,8}){0,3}$/u);
  const anyText = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (words) => {
      const sent = words.map((easy, index) => ({ position: index + 1, parts: [part('body', 'Standard', easy)] }));
      const read = readBundle(await fileOf(sent), { number: 7, texts: sent });
      expect(read.ok && read.value.texts.map((text) => text.words['body'])).toEqual(words);
    }),
    { numRuns: 25 },
  );
});

test('the order of the rows does not matter', async () => {
  const file = withXml(await fileOf(), (xml) => {
    const rows = rowsOfXml(xml);
    const [one = '', other = ''] = ['LS-7-1-B', 'LS-7-2-A'].map((mark) => rows.find((row) => row.includes(mark)));
    return xml
      .replace(one, '@@')
      .replace(other, () => one)
      .replace('@@', () => other);
  });
  const read = readBundle(file, bundle);
  expect(read.ok && read.value.texts).toEqual([
    { position: 1, words: { body: 'Am Markt.' } },
    { position: 2, words: { title: 'Eine Rampe' } },
  ]);
});

test('a mark that is gone, one that stands twice, a row without its column and an unknown mark are named', async () => {
  const file = withXml(await fileOf(), (xml) => {
    const rows = rowsOfXml(xml);
    const rowOf = (mark: string) => rows.find((row) => row.includes(mark)) ?? '';
    const easy = rowOf('LS-7-2-A');
    const doubled = easy + easy.replace('Eine Rampe', 'Zwei Rampen');
    const torn = rowOf('LS-7-1-B').replace(/<w:tc>(?:(?!<w:tc>)[\s\S])*<\/w:tc>(?=<\/w:tr>)/u, '');
    return xml
      .replace(rowOf('LS-7-1-A'), '')
      .replace(easy, () => doubled)
      .replace(rowOf('LS-7-1-B'), () => torn)
      .replace('LS-7-2-B', 'LS-7-9-B');
  });
  expect(readBundle(file, bundle)).toEqual({
    ok: true,
    value: {
      texts: [],
      missing: ['LS-7-1-A', 'LS-7-2-B'],
      doubled: ['LS-7-2-A'],
      torn: ['LS-7-1-B'],
      foreign: ['LS-7-9-B'],
    },
  });
});

test('lists and headings made with the buttons of Word, deleted and moved words are understood', async () => {
  const file = withXml(writeInto(await fileOf(), 'LS-7-2-B', 'HIER'), (xml) =>
    xml.replace(
      /<w:p><w:r><w:t xml:space="preserve">HIER<\/w:t><\/w:r><\/w:p>/u,
      `<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr><w:r><w:t>Wo?</w:t></w:r></w:p>
       <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>Am </w:t></w:r><w:r><w:noBreakHyphen/><w:t>Hof</w:t></w:r></w:p>
       <w:p><w:ins><w:r><w:t>Neu.</w:t></w:r></w:ins><w:del><w:r><w:delText>Alt.</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>Weg.</w:t></w:r></w:moveFrom></w:p>
       <w:p><w:r><w:t>Eins</w:t><w:br/><w:t>Zwei</w:t></w:r></w:p>`,
    ),
  );
  const read = readBundle(file, bundle);
  expect(read.ok && read.value.texts[1]?.words['body']).toBe('## Wo?\n- Am -Hof\nNeu.\nEins\nZwei');
});

describe('a file that is none of ours is refused with a reason', () => {
  test('the file of another bundle', async () => {
    expect(readBundle(await fileOf(texts, 8), bundle)).toEqual({ ok: false, failure: { otherBundle: 8 } });
  });

  test('a Word file without marks', async () => {
    const file = withXml(await fileOf(), (xml) => xml.replaceAll(/LS-\d/gu, 'XX-'));
    expect(readBundle(file, bundle)).toEqual({ ok: false, failure: 'no-marks' });
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing of Word', new TextEncoder().encode('Guten Tag'), 'not-word'],
    ['an empty file', new Uint8Array(), 'not-word'],
    ['another archive', zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), 'not-word'],
    ['broken XML', zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document><w:p>') }), 'broken'],
    [
      'entities that grow',
      zipSync({ 'word/document.xml': new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }),
      'broken',
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }), 'expands-too-much'],
  ])('%s', (_name, bytes, failure) => {
    expect(readBundle(bytes, bundle)).toEqual({ ok: false, failure });
  });

  test('a file that broke off while it was sent', async () => {
    const file = await fileOf();
    expect(readBundle(file.subarray(0, file.length - 200), bundle)).toEqual({ ok: false, failure: 'broken' });
  });
});

test('a file of 200 pages is read in a moment', async () => {
  const long = Array.from({ length: 40 }, () => 'Der Bus hält am Markt. Dort ist eine Bank.').join('\n');
  const many = Array.from({ length: 100 }, (_, index) => ({
    position: index + 1,
    parts: [part('title', 'Titel', 'Titel'), part('body', long, long)],
  }));
  const read = readBundle(await fileOf(many), { number: 7, texts: many });
  expect(read.ok && read.value.texts).toHaveLength(100);
});

test('every mark is read back as it was made, also after a word processor has been at it', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(fc.record({ bundle: number, position: number, part: fc.integer({ min: 0, max: 7 }) }), (mark) => {
      expect(readMark(markOf(mark))).toEqual(mark);
      expect(readMark(` ${markOf(mark).replaceAll('-', '\u2011').toLowerCase()}\n`)).toEqual(mark);
    }),
  );
  expect(readMark('LS-0-1-A')).toBeUndefined();
  expect(readMark('LS-1-1-Z')).toBeUndefined();
  expect(readMark('Siehe LS-1-1-A')).toBeUndefined();
});
