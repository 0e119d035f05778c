import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsWithRole, readPdf } from '../testing/read-pdf.ts';
import { posterFormats, renderPoster, type Poster, type PosterFormat } from './poster.ts';

const poster: Poster = {
  language: 'de',
  owner: 'Landkreis Mansfeld-Südharz',
  kicker: 'Sie sind eingeladen',
  title: 'Offenes Frühstück',
  highlights: ['Donnerstag, 3. Dezember 2026, 16:00 bis 18:00 Uhr', 'Rathaus, Sangerhausen'],
  text: 'Für alle, die gern reden.',
  facts: [{ term: 'Kosten', text: 'kostenlos' }],
  lists: [
    { title: 'Das gibt es', items: [{ name: 'Gebärdensprache', note: 'von 16 bis 17 Uhr' }] },
    { title: 'Noch nicht geprüft', items: [{ name: 'Ruheraum' }], after: 'Rufen Sie an.' },
  ],
  address: 'https://teilhabe.example/veranstaltungen/offenes-fruehstueck',
  texts: {
    lists: 'Zugang',
    scan: 'Im Internet:',
    code: 'QR-Code mit der Adresse',
    call: 'Fragen?',
    more: 'Mehr dazu am Telefon.',
  },
  telephone: '03464 535-3360',
  author: 'Örtliches Teilhabemanagement',
  date: '2026-11-23',
};

async function pdfOf(change: Partial<Poster> = {}, format: PosterFormat = 'a4') {
  const made = await renderPoster({ ...poster, ...change }, format);
  if (!made.ok) throw new Error(made.failure.map(({ sentence }) => sentence).join(' '));
  return readPdf(made.value);
}

const single = (text: string) => text.replaceAll(/\s+/gu, ' ');

describe('a poster', () => {
  test.each(posterFormats)(
    'in the format %s is one page that says to assistive technology what it is',
    async (format) => {
      const pdf = await pdfOf({}, format);
      expect(pdf).toMatchObject({
        pages: 1,
        marked: true,
        language: 'de-DE',
        title: poster.title,
        showsTitle: true,
        uaPart: '1',
        untaggedImages: 0,
      });
      expect(elementsWithRole(pdf.elements, 'H1').map(({ text }) => text)).toEqual(['Zugang']);
      expect(elementsWithRole(pdf.elements, 'H2').map(({ text }) => text)).toEqual([
        'Das gibt es',
        'Noch nicht geprüft',
      ]);
      expect(elementsWithRole(pdf.elements, 'Figure').map(({ alternative }) => alternative)).toEqual([
        poster.texts.code,
      ]);
      expect(elementsWithRole(pdf.elements, 'Link').map(({ text }) => text.replaceAll(/\s/gu, ''))).toEqual([
        'teilhabe.example/veranstaltungen/offenes-fruehstueck',
      ]);
    },
  );

  test('is read in the order of its weight: whose, what, when, where, what is there, where more is, whom to call', async () => {
    const [document] = (await pdfOf()).elements;
    const read = single(document?.text ?? '');
    const order = [
      'Landkreis',
      'Offenes',
      '3. Dezember',
      'Rathaus',
      'Gebärdensprache (von',
      'Ruheraum',
      'teilhabe.example',
      '03464',
    ];
    const places = order.map((words) => read.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  test('two on a sheet are read once', async () => {
    const [document] = (await pdfOf({}, 'a5-twice')).elements;
    expect(single(document?.text ?? '').match(/Sie sind eingeladen/gu)).toHaveLength(1);
  });

  test('with more than fits leaves out notes before facts, says so, and stays on its page', async () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ name: `Merkmal ${index}`, note: 'x '.repeat(150) }));
    for (const format of posterFormats) {
      const pdf = await pdfOf(
        {
          title: 'Ein sehr langer Titel '.repeat(8),
          text: 'Viele Worte. '.repeat(45),
          lists: [{ title: 'Das gibt es', items }],
        },
        format,
      );
      expect(pdf.pages).toBe(1);
      for (const { name } of items) expect(pdf.text).toContain(name);
      expect(pdf.text).not.toContain('x x x');
      expect(pdf.text).toContain(poster.texts.more);
    }
  });

  test('takes nothing that was typed for a command', async () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /[a-z]/u.test(text));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const pdf = await pdfOf({ title: `A${text}`, text, facts: [{ term: text, text }] });
        return pdf.pages === 1 && pdf.uaPart === '1';
      }),
      { numRuns: 5, examples: [['#set page(width: 1cm)'], ['$x$ *a* _b_ @c <d> \\e'], ['a😀 中 مرحبا']] },
    );
  }, 60_000);
});
