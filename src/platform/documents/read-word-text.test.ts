import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bulletList, heading, item, link, numberedList, paragraph, strong } from './document.ts';
import { aDocument } from './documents.builders.ts';
import { readWordText } from './read-word-text.ts';
import { renderWord } from './word.ts';

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A Word file with this in its text, as Word packs it. */
function word(body: string, links: Readonly<Record<string, string>> = {}): Uint8Array {
  const targets = Object.entries(links).map(
    ([id, to]) => `<Relationship Id="${id}" Target="${to}" TargetMode="External"/>`,
  );
  const lists =
    '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>';
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${spaces}>${lists}</w:numbering>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
  });
}
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const inList = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${line(run(text))}</w:tc>`;
const markdownOf = (body: string, links?: Readonly<Record<string, string>>) => {
  const read = readWordText(word(body, links));
  return read.ok ? read.value.markdown : read.failure;
};

test('headings, lists, links and emphasis of a Word file stay', () => {
  const body = [
    line(run('Der Weg'), style('berschrift1')),
    line(
      run('Für '.trim()) +
        run(' alle', '<w:b/>') +
        run(' und ') +
        run('jeden', '<w:i/>') +
        run(' Tag', '<w:b w:val="0"/>'),
    ),
    line(run('Genauer', '<w:b/>'), style('Heading2')),
    line(run('eins'), inList(1, 0)),
    line(run('darunter'), inList(1, 1)),
    line(run('zwei'), inList(1, 0)),
    line(''),
    line(`<w:hyperlink r:id="rId7">${run('Antrag ')}${run('auf Wohngeld')}</w:hyperlink>${run('.')}`),
    line(`<w:hyperlink r:id="rId8">${run('Klick')}</w:hyperlink>`),
    line(run('Punkt'), inList(2, 0)),
  ].join('');
  expect(markdownOf(body, { rId7: 'https://www.example.org/a', rId8: 'javascript:alert(1)' })).toBe(
    [
      '## Der Weg',
      'Für **alle** und *jeden* Tag',
      '### Genauer',
      '1. eins\n   - darunter\n1. zwei',
      '[Antrag auf Wohngeld](https://www.example.org/a).',
      'Klick',
      '- Punkt',
    ].join('\n\n'),
  );
});

test('a table keeps its columns where cells were merged', () => {
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const body = `<w:tbl>${[
    row(cell('Ort'), cell('Zeiten', '<w:gridSpan w:val="2"/>')),
    row(cell('Markt | Hof', '<w:vMerge w:val="restart"/>'), cell('9'), cell('14')),
    row(cell('', '<w:vMerge/>'), cell('geschlossen', '<w:gridSpan w:val="2"/>')),
  ].join('')}</w:tbl>`;
  expect(markdownOf(body)).toBe(
    '| Ort | Zeiten | Zeiten |\n| --- | --- | --- |\n| Markt \\| Hof | 9 | 14 |\n| Markt \\| Hof | geschlossen |  |',
  );
});

test('signs that mean something in Markdown stay signs, deleted words are gone, pictures and notes are counted', () => {
  const body = [
    line(run('# 5 * 3 [x] snake_case _a_')),
    line(`<w:del>${run('weg')}</w:del>${run('da')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    line('<w:r><w:drawing><a:blip xmlns:a="a" r:embed="rId1"/></w:drawing></w:r>'),
  ].join('');
  expect(readWordText(word(body))).toEqual({
    ok: true,
    value: {
      markdown: String.raw`\# 5 \* 3 \[x\] snake_case \_a\_` + '\n\nda',
      pictures: 1,
      notes: 1,
    },
  });
});

test('a Word file of our own comes back as it was', async () => {
  const file = await renderWord(
    aDocument([
      heading(1, 'Haltestellen'),
      paragraph('Wir bauen ', strong('Rampen'), ', siehe ', link('https://example.org/plan', 'der Plan im Netz'), '.'),
      bulletList('Markt', item('Bahnhof', numberedList('Gleis 1', 'Gleis 2'))),
    ]),
  );
  const read = file.ok ? readWordText(file.value) : file;
  expect(read.ok && 'markdown' in read.value && read.value.markdown).toContain(
    'Wir bauen **Rampen**, siehe [der Plan im Netz](https://example.org/plan).\n\n- Markt\n- Bahnhof\n   1. Gleis 1\n   1. Gleis 2',
  );
});

test.each([
  ['a text', strToU8('Guten Tag'), 'not-word'],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-word'],
  ['half a file', word(line(run('x'.repeat(9000)))).subarray(0, 300), 'broken'],
  ['no XML', zipSync({ 'word/document.xml': strToU8('<w:p') }), 'broken'],
  ['entities', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>') }), 'broken'],
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }), 'expands-too-much'],
])('%s is refused with its reason', (_what, bytes, failure) => {
  expect(readWordText(bytes)).toEqual({ ok: false, failure });
});

test('no word of any text is lost', () => {
  const words = fc.stringMatching(/^[A-Za-zÄÖÜäöü]{1,9}( [*_[\]#>a-z-]{1,6}){0,3}$/u);
  const letters = (text: string) => text.replaceAll(/[^A-Za-zÄÖÜäöü]/gu, '');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (lines) => {
      const body = lines.map((text, at) => line(run(text.replaceAll('>', '&gt;'), at % 2 ? '<w:b/>' : ''))).join('');
      expect(letters(markdownOf(body))).toBe(letters(lines.join('')));
    }),
    { numRuns: 60 },
  );
});
