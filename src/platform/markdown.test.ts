import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { missingFact, renderMarkdown } from './markdown.ts';
import { findTextFaults } from './text-faults.ts';

const html = (source: string, locale: 'de' | 'de-simple' | 'en' = 'de') => renderMarkdown(source, locale).html;

test('HTML in a text is shown, not done', () => {
  expect(html('<script>alert(1)</script> <b onclick="x">fett</b>')).not.toMatch(/<script|<b/u);
});

test('an address that would run something or loads a picture is no link', () => {
  expect(html('[a](javascript:alert(1)) [b](data:text/html,x) ![c](/c.png)')).not.toMatch(
    /href="(javascript|data)|<img/iu,
  );
  for (const scheme of ['vbscript:x', 'file:///etc', 'blob:x', 'intent:x', 'JaVa&#115;cript:x', 'java&Tab;script:x'])
    expect(html(`[a](${scheme}) [b](<${scheme}>)`)).not.toContain('<a');
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
  expect(html('## Eins\n\n#### Zwei\n\n## Drei')).toMatch(/<h2>Eins<\/h2>\s*<h3>Zwei<\/h3>\s*<h2>Drei<\/h2>/u);
});

test('a table has a caption, named columns and a place where the keyboard can scroll it', () => {
  const table = parse(html('Tabelle: Orte & **Zeiten**\n\n| Tag | Ort |\n| :-- | --: |\n| Mo | Hettstedt |'));
  expect(table.querySelector('caption')?.innerHTML).toBe('Orte &amp; <strong>Zeiten</strong>');
  expect(table.querySelector('section')?.getAttribute('aria-label')).toBe('Tabelle: Orte & Zeiten');
  expect(table.querySelector('section')?.getAttribute('tabindex')).toBe('0');
  expect(table.querySelectorAll('th').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col']);
  expect(table.querySelector('p')).toBeNull();
  expect(table.toString()).not.toContain('style');
  expect(html('| a |\n| --- |\n\n| b |\n| --- |', 'en')).toMatch(/"Table 1".*"Table 2"/su);
  expect(html('Tabelle: keine')).toBe('<p>Tabelle: keine</p>\n');
});

test('an abbreviation that the text explains is explained wherever it stands, and only as a word', () => {
  const shown = html('Der LK zahlt.\n\n*[LK]: Landkreis <b>\n\n- **LK** und VLKV\n- LK-Amt');
  expect(parse(shown).querySelectorAll('abbr[title="Landkreis <b>"]')).toHaveLength(3);
  expect(shown).not.toContain('*[');
  expect(html('Es gibt z. B. Rampen.\n*[z. B.]: zum Beispiel')).toContain(
    '<p>Es gibt <abbr title="zum Beispiel">z. B.</abbr> Rampen.</p>',
  );
});

test('a part in another language says so, also from right to left, and what is no language stays text', () => {
  expect(html('Das [Open **House**]{lang=en}.')).toBe(
    '<p>Das <span lang="en">Open <strong>House</strong></span>.</p>\n',
  );
  expect(html('[مرحبا]{lang=ar}')).toContain('<span lang="ar" dir="rtl">');
  for (const typed of ['[a]{lang=x}', '[a]{lang=en onclick=b}', '[a]{class=en}', '[a]{lang="en"}', '[a] {lang=en}'])
    expect(html(typed)).not.toContain('<span');
});

test('marks that word processors leave behind are no marks', () => {
  expect(html('    eingerückt\n\n```\nText\n```\n\nZeile\n---\n\n`a` ~~b~~\n\n---')).not.toMatch(
    /<(pre|code|hr|h\d|s)\b/u,
  );
});

test('what the county still has to supply is marked as German in every language', () => {
  expect(html(`Telefon: **${missingFact}**`, 'en')).toContain(`<mark lang="de">${missingFact}</mark>`);
});

test('one sentence a line stays one sentence a line', () => {
  expect(html('Eins.\nZwei.', 'de-simple')).toBe('<p>Eins.<br>Zwei.</p>\n');
});

test('whatever somebody types, no element comes out that Markdown does not know', () => {
  const allowed =
    'p br a span mark strong em ul ol li h2 h3 h4 blockquote section table caption thead tbody tr th td abbr'.split(
      ' ',
    );
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

describe('a text that is made to be slow or deep is rendered soon', () => {
  test.each([
    ['10,000 nested quotes', '>'.repeat(10_000)],
    ['nested quotes with a list each', '> - '.repeat(5000)],
    ['open brackets', '['.repeat(100_000)],
    ['open brackets before a language', `${'['.repeat(50_000)}a]{lang=en}`],
    ['languages', '[a]{lang=en}'.repeat(8000)],
    ['nested languages', `${'['.repeat(10_000)}a${']{lang=en}'.repeat(9000)}`],
    ['links', '[a](/x)'.repeat(14_000)],
    ['stars', '*a_'.repeat(33_000)],
    ['headings', '#\n'.repeat(50_000)],
    ['abbreviations', Array.from({ length: 4000 }, (_, n) => `*[A${n}]: b\nA${n}`).join('\n')],
    ['a wide table', `${'|a'.repeat(8000)}|\n${'|-'.repeat(8000)}|\n${'|\n'.repeat(8000)}`],
    ['tables', 'Tabelle: a\n\n|a|\n|-|\n\n'.repeat(4000)],
    ['nested lists', Array.from({ length: 400 }, (_, n) => `${' '.repeat(2 * (n % 200))}- a`).join('\n')],
    ['entities', '&#0;&amp;'.repeat(11_000)],
  ])(
    '%s',
    (_name, source) => {
      const begun = performance.now();
      const shown = html(source.slice(0, 100_000));
      findTextFaults(source.slice(0, 100_000));
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(shown).not.toContain('<script');
    },
    30_000,
  );
});
