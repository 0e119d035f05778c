import { failure, success, type Result } from '../result.ts';
import { unpack } from './unpack.ts';
import { readXml, UnreadableXml } from './xml.ts';

/** The cells of one row of a table in a Word file; a paragraph is a line. */
export type WordRow = readonly string[];

export type WordFault = 'not-word' | 'broken' | 'expands-too-much' | 'too-many-rows';

const limits = { bytes: 60 * 1024 * 1024, files: 5000 };
const content = 'word/document.xml';

/** Words that Word keeps beside the text that counts: what was moved away, and copies for old programs. */
export const leftOut = new Set(['moveFrom', 'Fallback', 'del']);

type Line = { text: string; isItem: boolean; heading: number };

/**
 * Reads the rows of all tables of a Word file, in their order. Own code over an unpacker and an XML parser, as for workbooks: the libraries
 * for it make HTML of everything and believe what a file says about its size.
 */
export function readWordRows(bytes: Uint8Array, limit: { rows: number }): Result<readonly WordRow[], WordFault> {
  const unpacked = unpack(bytes, (name) => name === content, limits);
  if (!unpacked.ok) return unpacked.failure === 'broken' && !isZip(bytes) ? failure('not-word') : unpacked;
  const document = unpacked.value.get(content);
  // Excel and others pack their files in the same way.
  if (!document) return failure('not-word');
  try {
    const rows = rowsIn(new TextDecoder().decode(document));
    return rows.length > limit.rows ? failure('too-many-rows') : success(rows);
  } catch (error) {
    if (error instanceof UnreadableXml) return failure('broken');
    throw error;
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function rowsIn(xml: string): readonly WordRow[] {
  const rows: WordRow[] = [];
  let cells: string[] = [];
  let lines: Line[] = [];
  // A text box lies inside the paragraph that it is tied to.
  const open: Line[] = [];
  let depth = 0;
  let skipped = 0;
  let isText = false;
  const add = (text: string) => {
    const line = open.at(-1);
    if (line && skipped === 0) line.text += text;
  };
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['val'] ?? '';
      if (leftOut.has(name)) skipped += 1;
      if (name === 'tbl') depth += 1;
      // A table in a cell of a table belongs to that cell: its lines are lines there.
      if (name === 'tr' && depth === 1) cells = [];
      if (name === 'tc' && depth === 1) lines = [];
      if (name === 'p') open.push({ text: '', isItem: false, heading: 0 });
      const line = open.at(-1);
      if (name === 'numId' && line) line.isItem = value !== '0';
      if (name === 'pStyle' && line) line.heading = headingRank(value);
      if (name === 't') isText = true;
      if (name === 'tab') add(' ');
      if (name === 'br' || name === 'cr') add('\n');
      if (name === 'noBreakHyphen') add('-');
    },
    text(text) {
      if (isText) add(text);
    },
    close(name) {
      if (leftOut.has(name)) skipped -= 1;
      if (name === 't') isText = false;
      const line = name === 'p' ? open.pop() : undefined;
      if (line) lines.push(line);
      if (name === 'tc' && depth === 1) cells.push(textOf(lines));
      if (name === 'tr' && depth === 1) rows.push(cells);
      if (name === 'tbl') depth -= 1;
    },
  });
  return rows;
}

/** „Heading2“, „berschrift2“ and „Überschrift 2“ are the same style in different Words. */
export function headingRank(style: string): number {
  return Number(/^(?:heading|(?:Ü|Ue)?berschrift)\s?(?<rank>[1-6])$/iu.exec(style)?.groups?.['rank'] ?? 0);
}

/** Lists and headings that somebody made with the buttons of Word come back as Markdown, in which the texts are kept. */
function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ text, isItem, heading }) => {
      const words = text.replaceAll(/[^\S\n]+/gu, ' ').trim();
      if (words === '') return '';
      if (heading > 0 && !words.startsWith('#')) return `${heading > 2 ? '###' : '##'} ${words}`;
      return isItem && !/^(?:[-*+]|\d+\.)\s/u.test(words) ? `- ${words}` : words;
    })
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
