import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { missingFact, renderMarkdown } from './markdown.ts';

const html = (source: string, locale: 'de' | 'de-simple' | 'en' = 'de') => renderMarkdown(source, locale).html;

test('HTML in a text is shown, not done', () => {
  expect(html('<script>alert(1)</script> <b onclick="x">fett</b>')).not.toMatch(/<script|<b/u);
});

test('an address that would run something or loads a picture is no link', () => {
  expect(html('[a](javascript:alert(1)) [b](data:text/html,x) ![c](/c.png)')).not.toMatch(
    /href="(javascript|data)|<img/iu,
  );
});

test('a link to our own pages stays in the language of the reader, whatever the text says', () => {
  expect(html('[Meldung](/meldung)', 'de-simple')).toContain('href="/leicht/meldung"');
  expect(html('[Meldung](/leicht/meldung)', 'en')).toContain('href="/en/meldung"');
  expect(html('[Start](/)', 'en')).toContain('href="/en"');
});

test('a link that leads away says so to eyes and ears', () => {
  const link = parse(html('[BKG](https://www.bkg.bund.de)', 'en')).querySelector('a');
  expect(link?.getAttribute('rel')).toBe('external noopener');
  expect(link?.text).toBe('BKG ↗ (another website)');
  expect(html('[Anruf](tel:+493464) [Meldung](/meldung) [anders](//fremd.example)')).not.toContain('another');
});

test('headings begin below the heading of the page and never skip', () => {
  expect(html('# Eins\n\n## Zwei')).toMatch(/<h2>Eins<\/h2>\s*<h3>Zwei<\/h3>/u);
  expect(html('### Drei')).toContain('<h2>Drei</h2>');
});

test('what the county still has to supply is marked as German in every language', () => {
  expect(html(`Telefon: **${missingFact}**`, 'en')).toContain(`<mark lang="de">${missingFact}</mark>`);
});

test('one sentence a line stays one sentence a line', () => {
  expect(html('Eins.\nZwei.', 'de-simple')).toBe('<p>Eins.<br>Zwei.</p>\n');
});

test('whatever somebody types, no element comes out that Markdown does not know', () => {
  const allowed =
    'p br a span mark strong em ul ol li h2 h3 h4 blockquote code pre hr table thead tbody tr th td s'.split(' ');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'<>"\'&[](){}!#*_-`\n ahref=scriptjav:/\\0|~'), maxLength: 80 }),
      (typed) => {
        const elements = parse(html(typed)).querySelectorAll('*');
        return elements.every(
          (element) => allowed.includes(element.rawTagName) && !/^on/iu.test(Object.keys(element.attributes).join(' ')),
        );
      },
    ),
  );
});
