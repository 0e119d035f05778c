import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { loadDistrict } from '../../../../platform/district/district.ts';
import { renderMarkdown } from '../../../../platform/markdown.ts';
import { writingRules } from '../writing-rules.messages.ts';
import { editorSchema as schema } from './editor-schema.ts';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

const { articles } = loadDistrict(resolve(import.meta.dirname, '../../../../../district'));
const html = (markdown: string) => renderMarkdown(markdown, 'de').html;

describe('what the county brought looks the same after it was shown formatted', () => {
  const texts = articles.flatMap(({ name, body, bodyEasy }) => [
    [name, body] as const,
    [`${name}, easy`, bodyEasy] as const,
  ]);
  test.each(texts.filter(([, text]) => text !== ''))('%s', (_name, text) => {
    const written = writeMarkdown(readMarkdown(text));
    expect(html(written)).toBe(html(text));
    expect(writeMarkdown(readMarkdown(written))).toBe(written);
  });
  test.each(writingRules.map(({ write }) => write))('%j', (text) => {
    expect(writeMarkdown(readMarkdown(text))).toBe(text);
  });
});

describe('a text written by hand keeps its words and marks', () => {
  test.each([
    '## C# und #1 \\#',
    '1\\. Mai ist Feiertag.\n24\\. Dezember nicht.',
    'a*b, 2 * 3, a_b, _kursiv_, **fett_er**, 5\\_',
    '**„Ja“**, sagt sie.',
    '- a\n  - b\n    1. c\n- d',
    '- a\n\n- b',
    '- a\n\n* b',
    '> Zitat\n>\n> - a\n\n> anderes',
    '[Antrag (neu)](https://a.example/b_(c)) und [x](/y "Titel \\"z\\"")',
    '[[Open](/x) House]{lang=en}',
    '| a | b |\n| --- | --- |\n| 1 \\| 2 |  |',
    'Tabelle\\: keine\n\n| a |\n| --- |',
    '*[LK]: Landkreis\n*[z. B.]: zum Beispiel',
    '&amp; \\&amp; <b> \\<https://a.example>',
    '-\n- a',
    '- - a\n- nur',
    '- > Zitat\n\n- nur',
    '##',
    'Preis: 5 €\\!\n[x](/y)',
    '![Bild](media:1)\n\nText',
  ])('%j', (text) => {
    const doc = readMarkdown(text);
    const written = writeMarkdown(doc);
    expect(html(written)).toBe(html(text));
    expect(readMarkdown(written).toJSON()).toEqual(doc.toJSON());
  });
});

test('a picture, film or sound of the library goes through the formatted view letter by letter', () => {
  const code = 'abcdefgh2345';
  for (const text of [
    `Davor.\n\n![Die *neue* Rampe](bild:${code})\n\nDanach.`,
    `![](bild:${code})\n![a](video:${code})`,
    `![](ton:${code})\n\n![Antrag](dokument:${code})`,
  ])
    expect(writeMarkdown(readMarkdown(text))).toBe(text);
});

test('what the formatted view has no name for is kept letter by letter', () => {
  const text = '- ![a](media:1)\n\n[](/leer)';
  const doc = readMarkdown(text);
  expect(doc.firstChild?.type.name).toBe('kept');
  expect(writeMarkdown(doc)).toBe(text);
});

const word = fc
  .string({ unit: fc.constantFrom(...'abÄ1*_[](){}<>&#|\\!`~-+.:„“€🙂 '), minLength: 1, maxLength: 8 })
  .map((text) => text.replaceAll(/\s+/gu, ' '));
const anyMarks = fc
  .record({
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    link: fc.option(fc.constantFrom('/a', 'https://b.example/c(d)?e=f&g')),
    language: fc.boolean(),
  })
  .map(({ strong, emphasis, link, language }) =>
    [
      ...(link === null ? [] : [schema.mark('link', { href: link, title: null })]),
      ...(language ? [schema.mark('language', { lang: 'en' })] : []),
      ...(strong ? [schema.mark('strong')] : []),
      ...(emphasis ? [schema.mark('emphasis')] : []),
    ].reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
  );
const run = fc.tuple(word, anyMarks).map(([text, marks]) => schema.text(text, marks));
const line = fc.array(run, { maxLength: 4 });
const lines = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) => all.filter((one) => one.some(({ textContent }) => textContent.trim() !== '')))
  .map((all) => all.flatMap((one, at) => (at === 0 ? one : [schema.node('hard_break'), ...one])));
const paragraph = lines.map((inline) => schema.node('paragraph', null, inline));
const row = (type: string, cells: readonly (readonly Node[])[]): Node =>
  schema.node(
    'table_row',
    null,
    cells.map((cell) => schema.node(type, null, cell)),
  );
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => {
    const cells = fc.array(line, { minLength: width, maxLength: width });
    return fc.tuple(line, cells, fc.array(cells, { maxLength: 2 }));
  })
  .map(([name, head, rows]) => [
    ...(name
      .map(({ textContent }) => textContent)
      .join('')
      .trim() === ''
      ? []
      : [schema.node('caption', null, name)]),
    schema.node('table', null, [row('table_header', head), ...rows.map((cells) => row('table_cell', cells))]),
  ]);
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), line)
  .map(([level, inline]) => schema.node('heading', { level }, inline));
const { blocks } = fc.letrec<{ blocks: readonly Node[]; block: readonly Node[]; item: Node }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.flat()),
  block: fc.oneof(
    { maxDepth: 3 },
    paragraph.map((one) => [one]),
    heading.map((one) => [one]),
    table,
    fc
      .tuple(
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 12 })),
        fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      )
      .map(([tight, order, items]) => [
        order === null
          ? schema.node('bullet_list', { tight }, items)
          : schema.node('ordered_list', { tight, order }, items),
      ]),
    tie('blocks').map((all) => [schema.node('blockquote', null, all)]),
  ),
  item: fc
    .tuple(paragraph, fc.option(tie('blocks')))
    .map(([first, more]) => schema.node('list_item', null, [first, ...(more ?? [])])),
}));
const anyDoc = blocks.map((all) => schema.node('doc', null, all));

test('an empty line between two lines makes two paragraphs', () => {
  const [hard, text] = [schema.node('hard_break'), (words: string) => schema.text(words)];
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [hard, text('a'), hard, hard, text('- b'), hard]),
  ]);
  expect(writeMarkdown(doc)).toBe('a\n\n\\- b');
});

test('whatever somebody makes in the formatted view, its Markdown says the same, and saying it again changes nothing', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const written = writeMarkdown(doc);
      const again = readMarkdown(written);
      expect(shape(again)).toEqual(shape(doc));
      expect(shape(readMarkdown(writeMarkdown(again)))).toEqual(shape(doc));
    }),
    { numRuns: 300 },
  );
});

/** What a text says: its blocks, words and marks, without blanks at edges and paragraphs without words. */
function shape(node: Node): unknown {
  if (node.isTextblock) return [node.type.name, node.attrs['level'] ?? null, inlineShape(node)];
  const children: unknown[] = [];
  node.forEach((child) => {
    if (child.type.name !== 'paragraph' || child.textContent.trim() !== '') children.push(shape(child));
  });
  return [node.type.name, node.attrs['order'] ?? null, children];
}

function inlineShape(block: Node): readonly string[] {
  const letters: string[] = [];
  block.forEach((node) => {
    const marks = node.marks.map(({ type, attrs }) => type.name + JSON.stringify(attrs)).join();
    // A blank carries no emphasis that anybody sees.
    for (const letter of node.isText ? (node.text ?? '') : '\n')
      if (letter !== ' ' || letters.at(-1) !== ' ') letters.push(/\s/u.test(letter) ? letter : letter + marks);
  });
  return letters.filter((letter, at) => letter !== ' ' || !(isEdge(letters[at - 1]) || isEdge(letters[at + 1])));
}

const isEdge = (neighbour: string | undefined): boolean => neighbour === undefined || neighbour === '\n';
