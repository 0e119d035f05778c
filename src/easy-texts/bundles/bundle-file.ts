import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { formatDate } from '../../platform/i18n/format.ts';
import { wordNumbering, wordStyles } from '../../platform/documents/word-styles.ts';
import { markOf, type SentPart } from './bundle.ts';
import { bundleFileTexts as t } from './bundle-file.messages.ts';

type BundleFile = {
  readonly number: number;
  readonly office: string;
  readonly note: string;
  readonly createdAt: Date;
  /** Who asks for the translation. */
  readonly author: string;
  readonly texts: readonly {
    readonly position: number;
    readonly title: string;
    readonly kindName: string;
    readonly parts: readonly SentPart[];
  }[];
};

/** Landscape, in twentieths of a point: mark, source and easy words beside each other. */
const widths = [1_900, 6_100, 6_100] as const;
const side = (16_838 - 14_100) / 2;

/** A bundle as a Word file for a translation office: everyday language beside the easy words, row by row with a mark. */
export async function bundleFile(bundle: BundleFile): Promise<Uint8Array> {
  const { number, author, texts } = bundle;
  const file = new Document({
    title: t.title(number),
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles('de-DE'),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            // Width and height of upright A4: the library turns them.
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1_100, bottom: 1_000, left: side, right: side },
          },
        },
        footers: { default: footer(author, number) },
        children: [...opening(bundle), ...texts.flatMap((text) => textBlock(number, text))],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function opening({ number, office, note, createdAt, author }: BundleFile): FileChild[] {
  return [
    new Paragraph({ children: [new TextRun({ text: author, bold: true, color: '2044AA' })] }),
    new Paragraph({ style: 'Title', children: [new TextRun(t.title(number))] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(t.subtitle(office, formatDate(createdAt, 'de')))] }),
    ...note
      .split('\n')
      .filter(Boolean)
      .map((line) => new Paragraph({ children: [new TextRun(line)] })),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(t.howTitle)] }),
    ...t.how.map(
      (line) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [new TextRun(line)] }),
    ),
  ];
}

function textBlock(bundle: number, { position, title, kindName, parts }: BundleFile['texts'][number]): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(t.text(position, title))] }),
    new Paragraph({ style: 'SmallPrint', keepNext: true, children: [new TextRun(kindName)] }),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: [...widths],
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      borders,
      rows: [headerRow(), ...parts.map((part, index) => partRow(markOf({ bundle, position, part: index }), part))],
    }),
    // Word wants a paragraph after a table, and two tables without one between them become one.
    new Paragraph({ children: [] }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '8E93B1' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 80, bottom: 80, left: 110, right: 110 };

function headerRow(): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: t.columns.map((title, index) => cell(index, [new TextRun({ text: title, bold: true })], 'F3F4F7')),
  });
}

function partRow(mark: string, { standard, easy }: SentPart): TableRow {
  return new TableRow({
    children: [
      new TableCell({
        margins,
        width: { size: widths[0], type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F4F7' },
        children: [new Paragraph({ style: 'TableText', children: [new TextRun({ text: mark, bold: true })] })],
      }),
      lines(1, standard),
      lines(2, easy),
    ],
  });
}

const cell = (index: number, children: TextRun[], fill: string) =>
  new TableCell({
    margins,
    width: { size: widths[index] ?? widths[1], type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    children: [new Paragraph({ style: 'TableText', keepNext: true, children })],
  });

/** Every line a paragraph, so that nothing has to be guessed when the file comes back. */
function lines(index: 1 | 2, text: string): TableCell {
  return new TableCell({
    margins,
    width: { size: widths[index], type: WidthType.DXA },
    children: text
      .split('\n')
      .map(
        (words) =>
          new Paragraph({ style: 'TableText', children: [new TextRun({ text: words, bold: words.startsWith('#') })] }),
      ),
  });
}

function footer(author: string, number: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'SmallPrint',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${author} · ${t.title(number)} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
