import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import { formatDate } from '../i18n/format.ts';
import { success, type Result } from '../result.ts';
import { checkDocument, type DocumentFault } from './check-document.ts';
import type { DocumentModel } from './document.ts';
import { documentTexts } from './documents.messages.ts';
import { prepareText } from './prepare-text.ts';
import { readPictures } from './read-pictures.ts';
import { wordBlock, type WordContext } from './word-blocks.ts';
import { textWidth, wordNumbering, wordStyles } from './word-styles.ts';

const headingsOfALongDocument = 8;
const languageTags = { de: 'de-DE', en: 'en-GB' } as const;

/** Makes what `renderWord` promises; read when the first Word file is asked for. */
export async function makeWordFile(document: DocumentModel): Promise<Result<Uint8Array, readonly DocumentFault[]>> {
  const checked = checkDocument(document);
  if (!checked.ok) return checked;
  const prepared = prepareText(document);
  const pictures = await readPictures(prepared.blocks);
  if (!pictures.ok) return pictures;
  let lists = 0;
  const context: WordContext = {
    bookmarks: bookmarksOf(prepared),
    pictures: pictures.value,
    nextList: () => (lists += 1),
  };
  const body = [];
  for (const block of prepared.blocks) body.push(...(await wordBlock(block, context)));
  const file = new Document({
    title: prepared.title,
    creator: prepared.author,
    lastModifiedBy: prepared.author,
    styles: wordStyles(languageTags[prepared.language]),
    numbering: wordNumbering,
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: sideMargins } },
        footers: { default: footer(prepared) },
        children: [...opening(prepared), ...body],
      },
    ],
  });
  return success(await Packer.toBuffer(file));
}

const side = (11_906 - textWidth) / 2;
const sideMargins = { top: 1_500, bottom: 1_400, left: side, right: side };

/** Word allows 40 characters in a bookmark and no hyphen, so headings get short names of their own. */
function bookmarksOf({ blocks }: DocumentModel): ReadonlyMap<string, string> {
  const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []));
  return new Map(ids.map((id, index) => [id, `heading_${index + 1}`]));
}

function opening({ title, subtitle, author, date, language, blocks, hasContents }: DocumentModel) {
  const t = documentTexts(language);
  const isLong = hasContents ?? blocks.filter(({ kind }) => kind === 'heading').length >= headingsOfALongDocument;
  return [
    new Paragraph({ children: [new TextRun({ text: author, bold: true, color: '2044AA' })] }),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] })]),
    new Paragraph({ style: 'SmallPrint', children: [new TextRun(t.asOf(formatDate(date, language)))] }),
    ...(isLong ? contents(t.contents) : []),
  ];
}

/** Links without page numbers: only Word knows on which page a heading stands, and asking it needs a dialogue. */
function contents(title: string) {
  return [
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun(title)] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      beginDirty: false,
    }),
  ];
}

function footer({ author, language }: DocumentModel): Footer {
  const [before = '', between = ''] = documentTexts(language).page('|', '|').split('|');
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ style: 'SmallPrint', alignment: AlignmentType.LEFT, children: [new TextRun(author)] }),
      new Paragraph({ style: 'SmallPrint', alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] }),
    ],
  });
}
