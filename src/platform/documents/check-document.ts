import { dayFromParts } from '../calendar.ts';
import { failure, success, type Result } from '../result.ts';
import type { Block, Content, DocumentModel, Figure, Inline, List, Table } from './document.ts';
import { faultTexts as t } from './documents.messages.ts';

/** A sentence for staff that says what is wrong with the document and what would be right. */
export type DocumentFault = { readonly sentence: string };

const linkStart = /^(https?:\/\/|mailto:|tel:)\S+$/iu;
const validId = /^[A-Za-z][A-Za-z0-9-]*$/u;
const validLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/** Finds everything that would make a document inaccessible or impossible to render, in reading order. */
export function checkDocument(document: DocumentModel): Result<DocumentModel, readonly DocumentFault[]> {
  const sentences = [
    ...(isEmpty(document.title) ? [t.noTitle] : []),
    ...(isEmpty(document.author) ? [t.noAuthor] : []),
    ...(isDay(document.date) ? [] : [t.noDate(document.date)]),
    ...blockFaults(document.blocks),
  ];
  if (sentences.length === 0) return success(document);
  return failure([...new Set(sentences)].map((sentence) => ({ sentence })));
}

const isEmpty = (text: string) => text.trim() === '';

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  return dayFromParts(year ?? 0, month ?? 0, day ?? 0) === text;
}

function blockFaults(blocks: readonly Block[]): string[] {
  const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []));
  const faults: string[] = [];
  let level = 0;
  let place: string = t.atTheStart;
  let figures = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      faults.push(...headingFaults(block, level, place, ids));
      level = block.level;
      place = t.below(block.text);
    }
    if (block.kind === 'figure') {
      figures += 1;
      faults.push(...figureFaults(block, figures, place));
    }
    if (block.kind === 'table') faults.push(...tableFaults(block, place));
    if (block.kind === 'list' && hasEmptyList(block)) faults.push(t.emptyList(place));
    faults.push(...contentsOf(block).flatMap((content) => content.flatMap((part) => inlineFaults(part, ids))));
  }
  return faults;
}

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

function headingFaults({ text, level, id }: HeadingBlock, before: number, place: string, ids: string[]): string[] {
  const faults: string[] = [];
  if (isEmpty(text)) faults.push(t.emptyHeading(place));
  if (before === 0 && level > 1) faults.push(t.firstHeading(text, level));
  else if (level > before + 1) faults.push(t.skippedLevel(text, level, before));
  if (id !== undefined && !validId.test(id)) faults.push(t.badId(id));
  if (id !== undefined && ids.filter((other) => other === id).length > 1) faults.push(t.sameId(id));
  return faults;
}

function figureFaults({ description, bytes }: Figure, position: number, place: string): string[] {
  if (bytes.length === 0) return [t.unreadablePicture(position, place)];
  return description !== 'decorative' && isEmpty(description.alternative) ? [t.noAlternative(position, place)] : [];
}

function tableFaults({ caption, columns, rows }: Table, place: string): string[] {
  const faults: string[] = [];
  if (isEmpty(caption)) faults.push(t.noCaption(place));
  if (columns.length === 0) faults.push(t.noColumns(caption));
  if (columns.some(({ title }) => isEmpty(title))) faults.push(t.emptyColumn(caption));
  const uneven = rows.findIndex((row) => row.length !== columns.length);
  if (uneven >= 0) faults.push(t.unevenRow(caption, uneven + 1));
  return faults;
}

function hasEmptyList({ items }: List): boolean {
  return items.length === 0 || items.some(({ nested }) => nested !== undefined && hasEmptyList(nested));
}

/** All running text of a block. */
function contentsOf(block: Block): readonly Content[] {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return [block.content];
    case 'list':
      return block.items.flatMap(({ content, nested }) => [content, ...(nested ? contentsOf(nested) : [])]);
    case 'table':
      return block.rows.flat();
    case 'facts':
      return block.facts.map(({ value }) => value);
    case 'figure':
      return block.caption ? [block.caption] : [];
    default:
      return [];
  }
}

function inlineFaults(part: Inline, ids: readonly string[]): string[] {
  if (!('content' in part)) return [];
  const faults = part.content.flatMap((inner) => inlineFaults(inner, ids));
  if (part.kind === 'language' && !validLanguage.test(part.language)) faults.push(t.badLanguage(part.language));
  if (part.kind !== 'link') return faults;
  const { href, content } = part;
  if (href.startsWith('#') && !ids.includes(href.slice(1))) faults.push(t.deadLink(href));
  if (!href.startsWith('#') && !linkStart.test(href)) faults.push(t.badLink(href));
  if (isEmpty(plainText(content))) faults.push(t.emptyLink(href));
  return faults;
}

/** The words of running text without their form. */
export function plainText(content: Content): string {
  return content
    .map((part) => {
      if ('content' in part) return plainText(part.content);
      if (part.kind === 'text') return part.text;
      if (part.kind === 'number') return String(part.value);
      return part.kind === 'abbreviation' ? part.short : '\n';
    })
    .join('');
}
