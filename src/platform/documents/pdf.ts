import { formatDate } from '../i18n/format.ts';
import { failure, type Result } from '../result.ts';
import { checkDocument, type DocumentFault } from './check-document.ts';
import { compileTypst } from './compile-typst.ts';
import { columnShares } from './column-shares.ts';
import type { Block, Content, DocumentModel, Figure, Inline, Table } from './document.ts';
import { documentTexts, faultTexts } from './documents.messages.ts';
import { drawable, fontNames } from './pdf-fonts.ts';
import { pdfTemplate } from './pdf-template.ts';
import type { PdfJob } from './pdf.worker.ts';
import { widthOnPaper, type Picture } from './pictures.ts';
import { prepareText, printable } from './prepare-text.ts';
import { readPictures } from './read-pictures.ts';

/** From so many headings on, a table of contents helps. */
const headingsOfALongDocument = 8;

/** Renders a tagged PDF (PDF/UA-1, ISO 14289-1) off the main thread, or says what keeps the document from being accessible. */
export async function renderPdf(document: DocumentModel): Promise<Result<Uint8Array, readonly DocumentFault[]>> {
  const checked = checkDocument(document);
  if (!checked.ok) return checked;
  const prepared = prepareText(document, (text) => drawable(printable(text)));
  const pictures = await readPictures(prepared.blocks);
  if (!pictures.ok) return pictures;
  const made = await compileTypst({
    template: pdfTemplate,
    files: filesOf(prepared, pictures.value),
    output: 'pdf',
  });
  return made.ok ? made : failure([{ sentence: faultTexts.noCompiler }]);
}

/** What the template reads: the document as JSON, and its pictures. */
function filesOf(document: DocumentModel, pictures: ReadonlyMap<Figure, Picture>): PdfJob['files'] {
  const t = documentTexts(document.language);
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  const names = new Map([...pictures].map(([figure, { type }], index) => [figure, `picture-${index + 1}.${type}`]));
  const data = {
    title: document.title,
    subtitle: document.subtitle ?? null,
    author: document.author,
    date: document.date.split('-').map(Number),
    language: document.language,
    region: document.language === 'de' ? 'DE' : 'GB',
    fonts: fontNames,
    contents: document.hasContents ?? headings.length >= headingsOfALongDocument,
    texts: {
      contents: t.contents,
      page: t.page('{number}', '{total}'),
      asOf: t.asOf(formatDate(document.date, document.language)),
    },
    blocks: document.blocks.map((block) => {
      const picture = block.kind === 'figure' ? pictures.get(block) : undefined;
      if (block.kind !== 'figure' || !picture) return blockForTemplate(block);
      const { description, caption, widthInMillimetres } = block;
      const placed = { file: names.get(block), width: widthOnPaper(picture, widthInMillimetres) };
      return { kind: block.kind, description, ...(caption ? { caption: inlines(caption) } : {}), ...placed };
    }),
  };
  const files = [...pictures].map(([figure, { bytes }]) => ({ name: names.get(figure) ?? '', bytes }));
  return [{ name: 'document.json', bytes: Buffer.from(JSON.stringify(data)) }, ...files];
}

function blockForTemplate(block: Block): object {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return { ...block, content: inlines(block.content) };
    case 'list':
      return {
        ...block,
        items: block.items.map(({ content, nested }) => ({
          content: inlines(content),
          ...(nested ? { nested: blockForTemplate(nested) } : {}),
        })),
      };
    case 'facts':
      return { ...block, facts: block.facts.map(({ term, value }) => ({ term, value: inlines(value) })) };
    case 'table':
      return tableForTemplate(block);
    default:
      return block;
  }
}

function tableForTemplate(table: Table): object {
  const shares = columnShares(table);
  return {
    ...table,
    columns: table.columns.map(({ title, kind = 'text', rowHeader = false }, index) => {
      return { title, kind, rowHeader, share: shares[index] };
    }),
    rows: table.rows.map((row) => row.map(inlines)),
  };
}

/** Languages are split into the two parts that Typst wants; everything else is given as it is. */
function inlines(content: Content): readonly object[] {
  return content.map((part: Inline) => {
    if (!('content' in part)) return part;
    if (part.kind !== 'language') return { ...part, content: inlines(part.content) };
    const [language = '', ...rest] = part.language.split('-');
    const region = rest.find((subtag) => /^[A-Za-z]{2}$/u.test(subtag)) ?? null;
    return { kind: 'language', language: language.toLowerCase(), region, content: inlines(part.content) };
  });
}
