import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { formatDate } from '../i18n/format.ts';
import { failure, success, type Result } from '../result.ts';
import { checkDocument, type DocumentFault } from './check-document.ts';
import { columnShares } from './column-shares.ts';
import type { Block, Content, DocumentModel, Figure, Inline, Table } from './document.ts';
import { documentTexts, faultTexts } from './documents.messages.ts';
import { drawable, fontFolders, fontNames } from './pdf-fonts.ts';
import { pdfTemplate } from './pdf-template.ts';
import type { PdfJob } from './pdf.worker.ts';
import { widthOnPaper, type Picture } from './pictures.ts';
import { prepareText, printable } from './prepare-text.ts';
import { readPictures } from './read-pictures.ts';

const compilerPackage = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
const longestWait = 120_000;
/** From so many headings on, a table of contents helps. */
const headingsOfALongDocument = 8;

/** One at a time in each process: a document of 70 pages takes about 140 MB. */
let queue: Promise<unknown> = Promise.resolve();

/** Renders a tagged PDF (PDF/UA-1, ISO 14289-1) off the main thread, or says what keeps the document from being accessible. */
export async function renderPdf(document: DocumentModel): Promise<Result<Uint8Array, readonly DocumentFault[]>> {
  const checked = checkDocument(document);
  if (!checked.ok) return checked;
  const compiler = compilerPath();
  if (compiler === null) return failure([{ sentence: faultTexts.noCompiler }]);
  const prepared = prepareText(document, (text) => drawable(printable(text)));
  const pictures = await readPictures(prepared.blocks);
  if (!pictures.ok) return pictures;
  const job = { compiler, template: pdfTemplate, fontFolders: fontFolders(), files: filesOf(prepared, pictures.value) };
  const next = queue.then(() => compile(job));
  queue = next.catch(() => undefined);
  return success(await next);
}

function compilerPath(): string | null {
  try {
    return createRequire(import.meta.url).resolve(compilerPackage);
  } catch {
    return null;
  }
}

/** The built program has the worker beside this file as JavaScript, tests have it as TypeScript. */
const workerFile = new URL(`./pdf.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

function compile(job: PdfJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job });
    const clock = setTimeout(() => {
      reject(new Error(`The PDF was not ready after ${longestWait / 1000} seconds.`));
      void worker.terminate();
    }, longestWait);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('The worker ended without a PDF.'));
    });
  });
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
