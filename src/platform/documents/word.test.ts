import fc from 'fast-check';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { heading, paragraph, picture, type DocumentModel } from './document.ts';
import { aDocument, aDocumentWithEverything } from './documents.builders.ts';
import { renderWord } from './word.ts';

const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#2044aa' } })
  .webp()
  .toBuffer();

async function filesOf(document: DocumentModel) {
  const rendered = await renderWord(document);
  if (!rendered.ok) throw new Error(rendered.failure.map(({ sentence }) => sentence).join(' '));
  const files = unzip(rendered.value);
  return (name: string) => files.get(name)?.toString('utf8') ?? '';
}

/** The paragraphs of the body with their style. */
function paragraphs(xml: string): { style: string; text: string }[] {
  return xml
    .split('<w:p>')
    .slice(1)
    .map((part) => ({
      style: /<w:pStyle w:val="([^"]+)"/u.exec(part)?.[1] ?? '',
      text: [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
        .map(([, text]) => parse(text ?? '').textContent)
        .join(''),
    }));
}

test('a Word file has real headings, lists and a table of contents', async () => {
  const file = await filesOf(aDocumentWithEverything(photo));
  const body = file('word/document.xml');
  const styled = (style: string) =>
    paragraphs(body)
      .filter((one) => one.style === style)
      .map(({ text }) => text);
  expect(styled('Title')).toEqual(['Stand des Aktionsplans']);
  expect(styled('Subtitle')).toEqual(['Bericht 2026']);
  expect(styled('Heading1')).toEqual(['Barrierefreiheit und Mobilität', 'Zahlen']);
  expect(styled('Heading4')).toEqual(['Im Frühjahr']);
  expect(styled('Caption')).toEqual(['Maßnahmen nach Stand', 'Erledigte Maßnahmen']);
  expect(body).toContain('TOC \\h');
  expect(body).not.toContain('w:dirty="true"');
  expect(body.match(/<w:numPr>/gu)?.length).toBe(7);
  // Two lists and one inside the first: each has its own counter and begins at 1.
  expect(new Set(body.match(/<w:numId w:val="\d+"\/>/gu)).size).toBe(3);
  expect(file('word/numbering.xml')).toContain('w:val="decimal"');
});

test('a Word file names its language, title and author', async () => {
  const file = await filesOf(aDocumentWithEverything(photo));
  expect(file('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="de-DE"\/>/su);
  expect(file('word/document.xml')).toMatch(/<w:lang w:val="en"\/>.*Nothing about us/su);
  expect(file('docProps/core.xml')).toContain('<dc:title>Stand des Aktionsplans</dc:title>');
  expect(file('docProps/core.xml')).toContain('<dc:creator>Landkreis Beispiel</dc:creator>');
});

test('table headings repeat on every page, and pictures are described', async () => {
  const body = (await filesOf(aDocumentWithEverything(photo)))('word/document.xml');
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/u);
  const pictures = [...body.matchAll(/<wp:docPr [^>]*>/gu)].map(([tag]) => tag);
  expect(pictures).toHaveLength(3);
  expect(pictures[0]).toContain('descr="Balken: 12 Maßnahmen sind erledigt."');
  expect(pictures[1]).toContain('descr="Eine neue Rampe am Rathaus"');
  expect(pictures[2]).not.toContain('descr="E');
  expect(body.match(/decorative [^>]*val="1"/gu)).toHaveLength(1);
});

test('links lead to the web and to headings of the document', async () => {
  const file = await filesOf(aDocumentWithEverything(photo));
  expect(file('word/_rels/document.xml.rels')).toContain('https://example.org/plan');
  const anchor = /w:anchor="(heading_2)"/u.exec(file('word/document.xml'))?.[1];
  expect(file('word/document.xml')).toContain(`w:name="${anchor}"`);
});

test('a document that would not be accessible is refused', async () => {
  const rendered = await renderWord(aDocument([heading(1, 'Rampen'), picture(photo, '')]));
  expect(rendered).toMatchObject({
    ok: false,
    failure: [{ sentence: expect.stringContaining('keinen Alternativtext') }],
  });
});

test('any typed text comes out as it was typed', async () => {
  // Separators of lines and paragraphs become line breaks on purpose (prepare-text.ts).
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => !/[\u0085\u2028\u2029]/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 5 }), async (typed) => {
      const body = (await filesOf(aDocument(typed.map((text) => paragraph(`»${text}«`)))))('word/document.xml');
      const written = new Set(paragraphs(body).map(({ text }) => text));
      return typed.every((text) => written.has(`»${text}«`));
    }),
    { numRuns: 15 },
  );
});

test('control characters and halves of characters do not break the file', async () => {
  const body = (await filesOf(aDocument([paragraph('a\u0000\u0008b\uD800c\uFFFEd\r\ne')])))('word/document.xml');
  expect(paragraphs(body).map(({ text }) => text)).toContain('ab\uFFFDcde');
  expect(body).toContain('<w:br/>');
});
