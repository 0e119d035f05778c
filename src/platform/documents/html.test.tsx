import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { paragraph, type DocumentModel } from './document.ts';
import { aDocument, aDocumentWithEverything, exampleChart } from './documents.builders.ts';
import { DocumentBody } from './html.tsx';

const html = (document: DocumentModel, topLevel: 2 | 3 = 2) =>
  render(
    <DocumentBody
      document={document}
      locale="de"
      topLevel={topLevel}
      pictureAddress={(_, position) => `/bild/${position}`}
    />,
  );

test('a page shows the document with its headings below the title of the page', () => {
  const page = parse(html(aDocumentWithEverything(exampleChart)));
  expect(page.querySelectorAll('h2').map((one) => one.textContent)).toEqual([
    'Barrierefreiheit und Mobilität',
    'Zahlen',
  ]);
  expect(page.querySelector('h2')?.id).toBe('mobilitaet');
  expect(page.querySelectorAll('h5').map((one) => one.textContent)).toEqual(['Im Frühjahr']);
  expect(parse(html(aDocumentWithEverything(exampleChart), 3)).querySelectorAll('h2')).toHaveLength(0);
  expect(page.querySelectorAll('img').map((one) => [one.getAttribute('src'), one.getAttribute('alt')])).toEqual([
    ['/bild/1', 'Balken: 12 Maßnahmen sind erledigt.'],
    ['/bild/2', 'Eine neue Rampe am Rathaus'],
    ['/bild/3', ''],
  ]);
  expect(page.querySelector('caption')?.textContent).toBe('Maßnahmen nach Stand');
  expect(page.querySelectorAll('th[scope=row]')).toHaveLength(60);
  expect(page.querySelector('ul ol li')?.textContent).toBe('Rathaus');
  expect(page.querySelector('span[lang=en]')?.textContent).toBe('Nothing about us without us.');
  expect(page.textContent).toContain('ÖTM (Örtliches Teilhabemanagement) begleitet');
  expect(page.textContent).toContain('59.000');
});

test('the page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'heading-level': 'off',
    },
  });
  const report = await validator.validateString(html(aDocumentWithEverything(exampleChart)));
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('any typed text comes out as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const written = parse(html(aDocument([paragraph(text)]))).querySelector('p')?.textContent;
      expect(written).toBe(text.replaceAll('\n', ''));
    }),
  );
});
