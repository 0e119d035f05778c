import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, writeXml } from './write-xml.ts';
import { readXml } from './xml.ts';

function textIn(xml: string): string {
  let text = '';
  readXml(xml, { text: (part) => (text += part) });
  return text;
}

test('whatever people have typed, every reader of XML can read it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = textIn(writeXml(element('words', typed)));
      // oxlint-disable-next-line no-control-regex -- what XML cannot hold is left out
      expect(read).toBe(typed.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, ''));
    }),
  );
});

test('elements hold elements, attributes are quoted, and nothing is an empty element', () => {
  const root = element('list', [element('entry', 'A & B', { lang: '"de"' }), element('none')], { xmlns: 'urn:x' });
  expect(writeXml(root)).toBe('<list xmlns="urn:x"><entry lang="&quot;de&quot;">A &amp; B</entry><none/></list>');
});
