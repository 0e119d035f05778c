import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../platform/calendar.ts';
import { readFunding } from './funding.ts';
import { examplesIn, reviewDueOn, sourcesIn } from './solution.ts';

test('an entry waits for review after a year, or earlier when what is said about money grows old or ends', () => {
  const asOf = '2026-11-29';
  expect(reviewDueOn({ asOf, funding: '' })).toBe('2027-11-29');
  expect(reviewDueOn({ asOf, funding: 'Topf | Stand 29.11.2026' })).toBe('2027-05-29');
  expect(reviewDueOn({ asOf, funding: 'Topf | Stand 29.11.2026 | bis 31.12.2026 | Rampen' })).toBe('2026-12-31');
});

test('more funding never makes an entry wait longer', () => {
  const line = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2020, max: 2030 }))
    .map(([day, month, year]) => `Topf | Stand ${day}.${month}.${year}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), line, (lines, more) => {
      const [few, many] = [lines.join('\n'), [...lines, more].join('\n')];
      const asOf = '2026-11-29';
      expect(reviewDueOn({ asOf, funding: many }) <= reviewDueOn({ asOf, funding: few })).toBe(true);
      expect(reviewDueOn({ asOf, funding: few }) <= addMonths(asOf, 12)).toBe(true);
    }),
  );
});

test('funding is read as it is typed, and a line without the day of its last check is refused by its number', () => {
  expect(
    readFunding('- Topf A | Stand 1.2.2026 | bis 31.12.2027 | für Rampen | und Türen\n\nTopf B | Stand: 03.04.2026'),
  ).toEqual({
    ok: true,
    value: [
      { name: 'Topf A', asOf: '2026-02-01', until: '2027-12-31', text: 'für Rampen | und Türen' },
      { name: 'Topf B', asOf: '2026-04-03', until: null, text: '' },
    ],
  });
  for (const wrong of [
    'Topf',
    'Topf | bald',
    'Topf | Stand 31.2.2026',
    ' | Stand 1.1.2026',
    'Topf | Stand 1.1.2026 | bis 40.1.2027',
  ])
    expect(readFunding(`Gut | Stand 1.1.2026\n${wrong}`)).toEqual({ ok: false, failure: { line: 2 } });
});

test('sources say whether they are for orientation only, examples where they are', () => {
  expect(sourcesIn('- DIN 18040-1\n- Orientierung: DIN 32984')).toEqual([
    { text: 'DIN 18040-1', isOrientation: false },
    { text: 'DIN 32984', isOrientation: true },
  ]);
  expect(examplesIn('Hettstedt: Es gibt eine Rampe.\nOhne Ort')).toEqual([
    { place: 'Hettstedt', text: 'Es gibt eine Rampe.' },
    { place: null, text: 'Ohne Ort' },
  ]);
});
