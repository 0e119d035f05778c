import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRelated, relatedHref, relatedLinks } from './related-links.ts';

const ours = 'https://teilhabe.example';
const read = (typed: string) => readRelated(typed, ours);
const kept = (typed: string) => {
  const links = read(typed);
  return links.ok ? links.value : links.failure;
};

test('links are read as people type them, one a line', () => {
  expect(kept('Antrag auf Wohngeld: https://www.example.org/a?b=c#d')).toBe(
    'Antrag auf Wohngeld: https://www.example.org/a?b=c#d',
  );
  expect(kept('\n- Das Netzwerk | www.example.org \n\n* Wohngeld: der Weg – /wohnen\n')).toBe(
    'Das Netzwerk: https://www.example.org\nWohngeld: der Weg: /wohnen',
  );
});

test('an address of ours copied from the browser is a page of ours, in the language of the reader', () => {
  const lines = kept(`Kontakt: ${ours}/leicht/kontakt?x=1#telefon`);
  expect(lines).toBe('Kontakt: /kontakt?x=1#telefon');
  expect(relatedHref('en', { label: 'Kontakt', address: '/kontakt' })).toBe('/en/kontakt');
  expect(relatedHref('en', { label: 'Da', address: 'https://e.example' })).toBe('https://e.example');
});

test('what is no link to a page says which line and why', () => {
  const kinds = (typed: string) => {
    const links = read(typed);
    return links.ok ? [] : links.failure.map((fault) => fault.kind);
  };
  const wrong = {
    'https://www.example.org': 'no-label',
    'www.example.org https://www.example.org': 'no-label',
    'Das Wort allein': 'no-address',
    'Ein Wort mit Punkt:': 'no-address',
    'hier: /kontakt': 'says-nothing',
    'Klick: javascript:alert(1)': 'not-allowed',
    'Klick: JaVaScRiPt:alert(1)': 'not-allowed',
    'Klick: data:text/html,x': 'not-allowed',
    'Schreiben: mailto:a@b.example': 'not-allowed',
    'Woanders: //e.example/x': 'not-complete',
    'Woanders: /\\e.example/x': 'not-complete',
    'Woanders: https:///x': 'not-complete',
    'Woanders: https:e.example': 'not-complete',
    'Woanders: https://': 'not-complete',
    'Wer: https://name:wort@e.example': 'not-complete',
    [`Fast wir: ${ours}//e.example`]: 'not-complete',
    [`${'x'.repeat(201)}: /a`]: 'long-label',
    [`Lang: https://e.example/${'x'.repeat(5000)}`]: 'long-address',
  };
  for (const [typed, kind] of Object.entries(wrong)) expect([typed, kinds(typed)]).toEqual([typed, [kind]]);
  expect(read('Gut: /a\n\nhttps://e.example\nOhne')).toEqual({
    ok: false,
    failure: [
      { kind: 'no-label', line: 3 },
      { kind: 'no-address', line: 4 },
    ],
  });
  expect(read('Link: /a\n'.repeat(200))).toEqual({ ok: false, failure: [{ kind: 'too-many', count: 200 }] });
});

test('whatever is typed, what is kept is read the same again and leads nowhere but to pages', () => {
  const line = fc.oneof(
    fc.string(),
    fc.tuple(fc.string(), fc.constantFrom(': ', ' | ', ' '), fc.webUrl()).map((parts) => parts.join('')),
    fc.tuple(fc.string(), fc.constantFrom(': /', ' /\\', ' javascript:'), fc.string()).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, (typed) => {
      const once = read(typed);
      if (!once.ok) return;
      expect(read(once.value)).toEqual(once);
      for (const { label, address } of relatedLinks(once.value)) {
        expect(label).not.toBe('');
        expect(address).toMatch(/^(?:https?:\/\/[^/\\]|\/(?![/\\]))/iu);
      }
    }),
    { numRuns: 2000 },
  );
});
