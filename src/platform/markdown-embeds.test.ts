import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenEmbedLines, embedsOf, linksToEmbeds, withoutEmbeds } from './markdown-embeds.ts';
import { parseMarkdown, renderMarkdown } from './markdown.ts';

const code = 'abcdefgh2345';
const shown = (source: string) =>
  renderMarkdown(
    source,
    'de',
    2,
    (embeds) => `<i>${embeds.map(({ code: one, caption }) => `${one}:${caption}`).join(',')}</i>`,
  ).html;

test('a picture on a line of its own stands there with its caption, with or without empty lines around', () => {
  expect(shown(`Eins\n![Die Rampe](bild:${code})\nZwei`)).toBe(`<p>Eins</p>\n<i>${code}:Die Rampe</i><p>Zwei</p>\n`);
  expect(shown(`![](video:${code})`)).toBe(`<i>${code}:</i>`);
});

test('pictures in lines one below the other belong together, others do not', () => {
  const other = 'zyxwvuts7654';
  expect(shown(`![a](bild:${code})\n![b](bild:${other})`)).toBe(`<i>${code}:a,${other}:b</i>`);
  expect(shown(`![a](bild:${code})\n\n![b](bild:${other})`)).toBe(`<i>${code}:a</i><i>${other}:b</i>`);
});

test('what is not on its own line, has no code of ours or nobody to show it stays the text that was typed', () => {
  for (const typed of [`Hier ![a](bild:${code})`, '![a](bild:kurz)', `![a](foto:${code})`, `![a](bild:${code}) da`])
    expect(shown(typed)).not.toContain('<i>');
  expect(renderMarkdown(`![<b>](bild:${code})`, 'de').html).toBe(`<p>![&lt;b&gt;](bild:${code})</p>\n`);
});

test('a line in which a picture is meant to stand but does not is named', () => {
  expect(brokenEmbedLines(`![a](bild:${code})\nHier ![a](bild:${code})\n![a](bild:kurz)`)).toEqual([2, 3]);
});

test('a link to what has no page is named with its line', () => {
  const text = `![a](bild:${code})\nHier steht [der Plan](dokument:${code}).\n[Kontakt](/kontakt)\n[x](bild:kurz)`;
  expect(linksToEmbeds(text)).toEqual([
    { line: 2, excerpt: `[der Plan](dokument:${code})` },
    { line: 4, excerpt: '[x](bild:kurz)' },
  ]);
});

test('the search reads captions only', () => {
  expect(withoutEmbeds(`Eins\n![Die Rampe](bild:${code})\nZwei`)).toBe('Eins\nDie Rampe\nZwei');
});

test('whatever stands around it, a text is read to its end and every code found is one of the text', () => {
  const piece = fc.constantFrom('> ', '- ', '1. ', '  ', '\n', '\n\n', 'a', '## ', `![x](bild:${code})`, '|', '*', '[');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      expect(() => shown(source)).not.toThrow();
      for (const embed of embedsOf(parseMarkdown(source))) expect(source).toContain(embed.code);
    }),
  );
});
