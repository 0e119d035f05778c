import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { elementsWithRole, readPdf } from '../testing/read-pdf.ts';
import { bulletList, heading, item, paragraph, picture, table, type DocumentModel } from './document.ts';
import { aDocument, aDocumentWithEverything } from './documents.builders.ts';
import { renderPdf } from './pdf.ts';
import { drawable } from './pdf-fonts.ts';

const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#2044aa' } })
  .webp()
  .toBuffer();

async function pdfOf(document: DocumentModel) {
  const rendered = await renderPdf(document);
  if (!rendered.ok) throw new Error(rendered.failure.map(({ sentence }) => sentence).join(' '));
  return readPdf(rendered.value);
}

test('a PDF says what it is to assistive technology', async () => {
  const pdf = await pdfOf(aDocumentWithEverything(photo));
  expect(pdf).toMatchObject({
    marked: true,
    language: 'de-DE',
    title: 'Stand des Aktionsplans',
    showsTitle: true,
    uaPart: '1',
  });
  expect(pdf.objects).toContain('/StructTreeRoot');
  expect(pdf.untaggedImages).toBe(0);

  const withRole = (role: string) => elementsWithRole(pdf.elements, role);
  expect(withRole('H1').map(({ text }) => text)).toEqual(['Inhalt', 'Barrierefreiheit und Mobilität', 'Zahlen']);
  expect(withRole('H4').map(({ text }) => text)).toEqual(['Im Frühjahr']);
  expect(withRole('TOCI').length).toBeGreaterThanOrEqual(6);
  expect(withRole('Figure').map(({ alternative }) => alternative)).toEqual([
    'Balken: 12 Maßnahmen sind erledigt.',
    'Eine neue Rampe am Rathaus',
  ]);
  expect(withRole('Caption').map(({ text }) => text)).toEqual(['Maßnahmen nach Stand', 'Erledigte Maßnahmen']);
  expect(withRole('Link').map(({ text }) => text)).toEqual(expect.arrayContaining(['der Plan im Netz', 'die Zahlen']));
  expect(withRole('Lbl').map(({ text }) => text)).toEqual(expect.arrayContaining(['•', '1.', '2.']));
  expect(pdf.text).toContain('ÖTM (Örtliches Teilhabemanagement) begleitet');
  expect(pdf.text).toContain('ÖTM: der Plan');
  expect(pdf.objects).toMatch(/\/Lang ?\(en\)/u);

  expect(pdf.outline.map(({ title }) => title)).toEqual(['Barrierefreiheit und Mobilität', 'Zahlen']);
  expect(pdf.outline[1]?.items.map(({ title }) => title)).toEqual(['Ausblick', 'Anhang', 'Quellen']);
});

test('the headings of a table are tagged for their column, once, and stand again on the next page', async () => {
  const pdf = await pdfOf(aDocumentWithEverything(photo));
  // The reader lists the table anew for each page it reaches; the repeated headings are artifacts and have no text there.
  const headers = elementsWithRole(pdf.elements, 'TH').flatMap(({ text }) => (text === '' ? [] : [text]));
  expect(headers).toEqual(['Stand', 'Anmerkung', 'Anzahl']);
  expect(pdf.objects.match(/\/Scope ?\/Column/gu)).toHaveLength(3);
  expect(pdf.text.match(/Anmerkung/gu)?.length).toBeGreaterThan(1);
  expect(pdf.text).toContain('59.000');
});

test('lists in lists have marks that the font can draw', async () => {
  const innermost = bulletList('vierter');
  const nested = bulletList(item('erster', bulletList(item('zweiter', bulletList(item('dritter', innermost))))));
  expect((await pdfOf(aDocument([nested]))).text).toContain('vierter');
});

test('pages are numbered in the language of the document', async () => {
  const english = await pdfOf(aDocument([heading(1, 'One'), paragraph(1234.5)], { language: 'en' }));
  expect(english.language).toBe('en-GB');
  expect(english.text).toContain('Page 1 of 1');
  expect(english.text).toContain('1,234.5');
  expect(english.text).toContain('As of 22 November 2026');
});

test('a document that would not be accessible is refused in words', async () => {
  const rendered = await renderPdf(aDocument([heading(1, 'Rampen'), picture(photo, ''), heading(3, 'Tief')]));
  expect(rendered).toMatchObject({
    ok: false,
    failure: [{ sentence: expect.stringContaining('keinen Alternativtext') }, {}],
  });
});

test('a broken picture is refused with its place', async () => {
  const rendered = await renderPdf(aDocument([picture(new Uint8Array([1, 2, 3]), 'Rampe')]));
  expect(rendered).toEqual({
    ok: false,
    failure: [{ sentence: 'Bild 1 am Anfang kann nicht gelesen werden. Möglich sind WebP, PNG, JPEG und SVG.' }],
  });
});

test('what looks like a command comes out as it was typed', async () => {
  const typed = [
    '#set page(width: 1cm) #eval("1+1") #image("/etc/passwd")',
    '$x^2$ *fett* _kursiv_ `code` @ref <label> = Titel',
    '- Punkt + Punkt / Begriff: // Kommentar /* auch */ https://example.org/#a',
    String.raw`\n \u{41} "doppelt" 'einfach' -- --- ... ~ [Inhalt] {code} ]`,
    '„deutsch“ «fr» € ß ẞ Ä é ğ ł Привіт Ελλάδα → ✓ ½',
  ];
  const pdf = await pdfOf(aDocument([heading(1, typed[0] ?? ''), ...typed.map((text) => paragraph(text))]));
  const words = pdf.text.replaceAll(/\s+/gu, '');
  for (const text of typed) expect(words).toContain(text.replaceAll(/\s+/gu, ''));
});

test('emoji, Hebrew and Arabic are drawn, and what no font has is named', async () => {
  expect(drawable('a😀 👩‍🦽 שלום مرحبا')).toBe('a😀 👩‍🦽 שלום مرحبا');
  expect(drawable('中 und e\u0301')).toBe('[U+4E2D] und é');
  expect(drawable('Zeile\nZeile')).toBe('Zeile\nZeile');
  const pdf = await pdfOf(aDocument([paragraph('😀 שלום 中')]));
  for (const character of ['😀', ...'שלום', '[U+4E2D]']) expect(pdf.text).toContain(character);
});

test('any typed text makes a PDF, and its letters come out', async () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
  );
  const texts = fc.array(sign, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (typed) => {
      const rows = typed.map((text, index) => [String(index), text]);
      const columns = [{ title: 'Nummer', rowHeader: true }, { title: 'Text' }];
      const pdf = await pdfOf(
        aDocument([...typed.map((text) => paragraph(text)), table({ caption: 'Texte', columns, rows })]),
      );
      const drawn = pdf.text.normalize('NFKC').replaceAll(/\s+/gu, '');
      const ascii = typed
        .filter((text) => /^[\u0020-\u007E]*$/u.test(text))
        .map((text) => text.replaceAll(/\s+/gu, ''));
      return ascii.every((text) => drawn.includes(text));
    }),
    { numRuns: 6 },
  );
}, 120_000);
