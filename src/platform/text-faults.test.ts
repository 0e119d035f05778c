import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTextFaults } from './text-faults.ts';

describe('what keeps somebody out is found, with its line', () => {
  test.each([
    ['## Eins\n\n#### Drei', [{ kind: 'heading-skipped', line: 3, excerpt: 'Drei' }]],
    ['##\n\nText', [{ kind: 'heading-empty', line: 1, excerpt: '' }]],
    ['Der Antrag steht [hier](/x).', [{ kind: 'link-says-nothing', line: 1, excerpt: 'hier' }]],
    ['Eins\nZwei\n[Mehr erfahren …](/x)', [{ kind: 'link-says-nothing', line: 3, excerpt: 'Mehr erfahren …' }]],
    ['[](https://example.org)', [{ kind: 'link-empty', line: 1, excerpt: 'https://example.org' }]],
    [
      '[https://example.org](https://example.org)',
      [{ kind: 'link-is-address', line: 1, excerpt: 'https://example.org' }],
    ],
    ['![](media:1)', [{ kind: 'picture-without-alternative', line: 1, excerpt: 'media:1' }]],
    ['|  | Ort |\n| --- | --- |\n| a | b |', [{ kind: 'table-without-header', line: 1, excerpt: '' }]],
    ['- ACHTUNG BITTE NICHT RAUCHEN', [{ kind: 'capitals', line: 1, excerpt: 'ACHTUNG BITTE NICHT RAUCHEN' }]],
  ])('%j', (source, faults) => {
    expect(findTextFaults(source)).toEqual(faults);
  });
});

describe('a good text is left in peace', () => {
  test.each([
    '## Eins\n\n### Zwei\n\n## Drei\n\n### Vier',
    'Der [Antrag auf Wohngeld](/wohngeld) ist lang.',
    '![Der neue Aufzug am Markt](media:1)',
    '![](media:1 "dekorativ")',
    '[![Plan der Haltestelle](media:2)](/plan)',
    '| Tag | Ort |\n| --- | --- |\n| Montag | Hettstedt |',
    'EUTB, WC und ÖPNV sind Abkürzungen.',
    '`[hier](/x)`',
    '',
  ])('%j', (source) => {
    expect(findTextFaults(source)).toEqual([]);
  });
});

test('no text whatsoever makes the check throw, and every line is one of the text', () => {
  const piece = fc.constantFrom(
    '## ',
    '#### ',
    '[',
    '](',
    ')',
    '![',
    '|',
    '---',
    '\n',
    'hier',
    ' ',
    '`',
    '> ',
    '- ',
    'A',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      for (const { line } of findTextFaults(source)) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(source.split('\n').length);
      }
    }),
  );
});
