import {
  BorderStyle,
  Bookmark,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { columnShares } from './column-shares.ts';
import type * as model from './document.ts';
import { rasterize, widthOnPaper, type Picture } from './pictures.ts';
import { ink, points, textWidth, tones } from './word-styles.ts';
import { runs } from './word-text.ts';

/** What blocks need to know of the rest of the document. */
export type WordContext = {
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<model.Figure, Picture>;
  /** A new number for each numbered list, so that every one begins at 1. */
  readonly nextList: () => number;
};

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
};
const pixelsAMillimetre = 96 / 25.4;

export async function wordBlock(block: model.Block, context: WordContext): Promise<readonly FileChild[]> {
  const { bookmarks } = context;
  switch (block.kind) {
    case 'heading':
      return [heading(block, context)];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.content, bookmarks) })];
    case 'list':
      return list(block, context, 0, context.nextList());
    case 'facts':
      return block.facts.map(({ term, value }) => {
        const before = new TextRun({ text: `${term}: `, bold: true });
        return new Paragraph({ children: [before, ...runs(value, bookmarks)] });
      });
    case 'table':
      return table(block, context);
    case 'figure':
      return figure(block, context);
    case 'notice':
      return notice(block, context);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function heading({ level, text, id }: model.Heading, { bookmarks }: WordContext): Paragraph {
  const bookmark = id === undefined ? undefined : bookmarks.get(id);
  const words = new TextRun(text);
  const children = bookmark === undefined ? [words] : [new Bookmark({ id: bookmark, children: [words] })];
  return new Paragraph({ heading: headingLevels[level], children });
}

function list({ ordered, items }: model.List, context: WordContext, level: number, instance: number): Paragraph[] {
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level: Math.min(level, 8), instance };
  return items.flatMap(({ content, nested }) => [
    new Paragraph({ numbering, spacing: { after: points(4) }, children: runs(content, context.bookmarks) }),
    ...(nested ? list(nested, context, level + 1, context.nextList()) : []),
  ]);
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C0C3D5' };
const thick = { style: BorderStyle.SINGLE, size: 8, color: ink };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const cellMargins = { top: 60, bottom: 60, left: 110, right: 110 };

function table(block: model.Table, { bookmarks }: WordContext): FileChild[] {
  const { caption, columns, rows } = block;
  const cell = (content: model.Content, { kind, rowHeader }: model.Column, isHeader: boolean) =>
    new TableCell({
      margins: cellMargins,
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F4F7' } } : {}),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: kind === 'number' ? 'right' : 'left',
          keepNext: isHeader,
          children: runs(content, bookmarks, isHeader || rowHeader ? { bold: true } : {}),
        }),
      ],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell([{ kind: 'text', text: column.title }], column, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => cell(row[index] ?? [], column, false)),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columnShares(block).map((share, _, all) => {
        return Math.floor((textWidth * share) / all.reduce((sum, one) => sum + one, 0));
      }),
      tableLook: { firstRow: true, firstColumn: columns[0]?.rowHeader === true, noHBand: true, noVBand: true },
      borders: { top: none, left: none, right: none, bottom: thick, insideHorizontal: thin, insideVertical: none },
      rows: [header, ...body],
    }),
    // Word wants a paragraph after a table, and two tables without one between them become one.
    new Paragraph({ spacing: { after: points(6) }, children: [] }),
  ];
}

async function figure(block: model.Figure, { bookmarks, pictures }: WordContext): Promise<FileChild[]> {
  const picture = pictures.get(block);
  if (!picture) return [];
  const width = Math.round(widthOnPaper(picture, block.widthInMillimetres) * pixelsAMillimetre);
  const transformation = { width, height: Math.max(1, Math.round((width * picture.height) / picture.width)) };
  const said =
    block.description === 'decorative'
      ? { decorative: true }
      : { altText: { name: '', description: block.description.alternative } };
  const image =
    picture.type === 'svg'
      ? new ImageRun({
          type: 'svg',
          data: picture.bytes,
          fallback: { type: 'png', data: await rasterize(picture) },
          transformation,
          ...said,
        })
      : new ImageRun({ type: picture.type, data: picture.bytes, transformation, ...said });
  const { caption } = block;
  return [
    new Paragraph({ keepNext: caption !== undefined, children: [image] }),
    ...(caption ? [new Paragraph({ style: 'Caption', children: runs(caption, bookmarks) })] : []),
  ];
}

function notice({ tone, title, content }: model.Notice, { bookmarks }: WordContext): Paragraph[] {
  const { line, tint } = tones[tone];
  const look = {
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: line, space: 8 } },
  };
  return [
    new Paragraph({ ...look, keepNext: true, children: [new TextRun({ text: title, bold: true, color: line })] }),
    new Paragraph({ ...look, children: runs(content, bookmarks) }),
  ];
}
