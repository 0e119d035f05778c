import { failure, success, type Result } from '../result.ts';
import { unpack } from './unpack.ts';
import { readCountedLists, readLinkTargets, type CountedLists } from './word-numbering.ts';
import { headingRank, leftOut, type WordFault } from './read-word-rows.ts';
import { inMarkdown, type Cell, type Line, type Table } from './word-to-markdown.ts';
import { readXml, UnreadableXml } from './xml.ts';

/** What a Word file says, as Markdown, and how much of it is no text. */
export type WordText = { readonly markdown: string; readonly pictures: number; readonly notes: number };

const limits = { bytes: 60 * 1024 * 1024, files: 5000 };
const parts = {
  text: 'word/document.xml',
  lists: 'word/numbering.xml',
  links: 'word/_rels/document.xml.rels',
} as const;
const wanted = new Set<string>(Object.values(parts));

/**
 * Reads a Word file as a text of ours: headings, lists, tables, links, bold and italic stay, the look goes. What was deleted with changes
 * tracked is left out.
 */
export function readWordText(bytes: Uint8Array): Result<WordText, WordFault> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const unpacked = unpack(bytes, (name) => wanted.has(name), limits);
  if (!unpacked.ok) return unpacked.failure === 'broken' && !isZip ? failure('not-word') : unpacked;
  const read = (name: string): string => new TextDecoder().decode(unpacked.value.get(name) ?? new Uint8Array());
  // Excel and others pack their files in the same way.
  if (!unpacked.value.has(parts.text)) return failure('not-word');
  const [lists, links] = [read(parts.lists), read(parts.links)];
  try {
    return success(
      textOf(read(parts.text), {
        lists: lists === '' ? new Map() : readCountedLists(lists),
        links: links === '' ? new Map() : readLinkTargets(links),
      }),
    );
  } catch (error) {
    if (error instanceof UnreadableXml) return failure('broken');
    throw error;
  }
}

type Around = { readonly lists: CountedLists; readonly links: ReadonlyMap<string, string> };

/** What a text or its look were before a change that is tracked. */
const aside = new Set([...leftOut, 'rPrChange', 'pPrChange']);

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/u.test(value);

function textOf(xml: string, { lists, links }: Around): WordText {
  const blocks: (Line | Table)[] = [];
  const open: Line[] = [];
  let table: Table | undefined;
  let depth = 0;
  let skipped = 0;
  let isText = false;
  let inRun = false;
  let href: string | undefined;
  let look = { strong: false, emphasis: false };
  let [pictures, notes] = [0, 0];
  const cell = (): Cell | undefined => table?.rows.at(-1)?.at(-1);
  const add = (text: string): void => {
    if (skipped === 0) open.at(-1)?.runs.push({ text, ...look, href });
  };
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['val'];
      const line = open.at(-1);
      if (aside.has(name)) skipped += 1;
      if (name === 'tbl' && (depth += 1) === 1) table = { kind: 'table', rows: [] };
      if (name === 'tr' && depth === 1) table?.rows.push([]);
      if (name === 'tc' && depth === 1) table?.rows.at(-1)?.push({ lines: [], across: 1, goesOn: false });
      const here = depth === 1 ? cell() : undefined;
      if (name === 'gridSpan' && here) here.across = Math.min(30, Math.max(1, Number(value) || 1));
      if (name === 'vMerge' && here) here.goesOn = value !== 'restart';
      if (name === 'p') open.push({ kind: 'line', runs: [], heading: 0, list: undefined, level: 0, counted: false });
      if (name === 't') isText = true;
      if (skipped > 0) return;
      if (name === 'pStyle' && line) line.heading = /^tite?l/iu.test(value ?? '') ? 1 : headingRank(value ?? '');
      if (name === 'ilvl' && line) line.level = Math.min(3, Number(value) || 0);
      if (name === 'numId' && line) line.list = value === '0' ? undefined : value;
      if (name === 'hyperlink') href = links.get(attributes['id'] ?? '');
      if (name === 'r') [inRun, look] = [true, { strong: false, emphasis: false }];
      if (name === 'b' && inRun) look.strong = isOn(value);
      if (name === 'i' && inRun) look.emphasis = isOn(value);
      if (name === 'tab') add(' ');
      if ((name === 'br' || name === 'cr') && attributes['type'] === undefined) add('\n');
      if (name === 'noBreakHyphen') add('-');
      if (name === 'blip' || name === 'imagedata') pictures += 1;
      if (name === 'footnoteReference' || name === 'endnoteReference') notes += 1;
    },
    text(text) {
      if (isText) add(text);
    },
    close(name) {
      if (aside.has(name)) skipped -= 1;
      if (name === 't') isText = false;
      if (name === 'r') inRun = false;
      if (name === 'hyperlink') href = undefined;
      const line = name === 'p' ? open.pop() : undefined;
      if (line) {
        line.counted = lists.get(line.list ?? '')?.has(String(line.level)) === true;
        const here = cell();
        if (depth === 0 || !here) blocks.push(line);
        else here.lines.push(line);
      }
      if (name === 'tbl' && (depth -= 1) === 0 && table) {
        blocks.push(table);
        table = undefined;
      }
    },
  });
  return { markdown: inMarkdown(blocks), pictures, notes };
}
