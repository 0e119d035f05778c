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
    ['Tabelle: Orte\n\n|  | Ort |\n| --- | --- |\n| a | b |', [{ kind: 'table-without-header', line: 3, excerpt: '' }]],
    ['| Tag | Ort |\n| --- | --- |\n| a | b |', [{ kind: 'table-without-caption', line: 1, excerpt: '' }]],
    ['**Wo wir sind**\n\nAm Markt.', [{ kind: 'heading-faked', line: 1, excerpt: 'Wo wir sind' }]],
    ['Es gibt:\n• Rampe\n• Aufzug\n• Tür', [{ kind: 'list-faked', line: 2, excerpt: '• Aufzug' }]],
    ['[Antrag](www.kreis.example)', [{ kind: 'link-leads-nowhere', line: 1, excerpt: 'www.kreis.example' }]],
    ['Eins\nMehr auf www.kreis.example.', [{ kind: 'address-without-link', line: 2, excerpt: 'www.kreis.example.' }]],
    ['a\n\n' + '>'.repeat(100) + ' b', [{ kind: 'nested-too-deep', line: 3, excerpt: '' }]],
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
    'Tabelle: Sprechzeiten\n\n| Tag | Ort |\n| --- | --- |\n| Montag | Hettstedt |',
    '**Wichtig: Der Aufzug am Markt ist gesperrt.**\n\nBis Mai.',
    '**Rampe**\n\n## Danach',
    'Das Wetter – nur eine Zeile.\n– Danke',
    '*[LK]: Landkreis\n\nDer LK zahlt.',
    '[Schreiben Sie uns](mailto:amt@kreis.example) oder [rufen Sie an](tel:+493464).',
    'EUTB, WC und ÖPNV sind Abkürzungen.',
    '',
  ])('%j', (source) => {
    expect(findTextFaults(source)).toEqual([]);
  });
});

test('no text whatsoever makes the check throw, and every line is one of the text', () => {
  const piece = fc.constantFrom(
    '## ',
    '#### ',
    '• ',
    '**',
    '*[LK]: ',
    '{lang=en}',
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
