import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { barrierKinds } from '../../barriers/index.ts';
import { loadDistrict } from '../../platform/district/district.ts';
import { linesOf } from '../solution.ts';
import { wordsIn } from './load-library.ts';
import { readEntry } from './read-entry.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../district'));
const entries = district.solutions.map((file) => ({
  name: file.name,
  source: file.source,
  words: wordsIn(file, district.lifeAreas),
}));

test('the office starts with at least 32 entries, and no kind of barrier is left out', () => {
  expect(entries.length).toBeGreaterThanOrEqual(32);
  expect(barrierKinds.filter((kind) => !entries.some(({ words }) => words.kinds.includes(kind)))).toEqual([]);
  expect(new Set(entries.map(({ words }) => words.title)).size).toBe(entries.length);
});

test.each(entries)(
  '$name says what to do until then, who is competent, when it is looked after and where it is from',
  ({ words }) => {
    for (const part of ['interim', 'upkeep', 'duration', 'competent', 'keywords'] as const)
      expect(words[part], part).not.toBe('');
    expect(linesOf(words.sources).length).toBeGreaterThan(0);
    expect(words.lifeAreas.length).toBeGreaterThan(0);
  },
);

test.each(entries)('$name names no price except the one that is known', ({ words }) => {
  const prices = [...`${words.cost}\n${words.textEasy}`.matchAll(/[\d.]+ Euro/gu)].map(([price]) => price);
  expect(prices.filter((price) => !['130.000 Euro', '15.000 Euro'].includes(price))).toEqual([]);
  if (/\d Euro/u.test(words.cost)) expect(words.cost).toMatch(/grob geschätzt/iu);
});

/** What Mia stumbles over. */
const hard = /\b(?:wird|werden|wurde|wurden|bzw|ggf|evtl|u\. a|z\. ?B|sofern|hinsichtlich|gemäß)\b/iu;

test.each(entries)('$name is told in short easy sentences, one a line', ({ words }) => {
  expect(words.titleEasy).not.toBe('');
  const lines = linesOf(words.textEasy);
  expect(lines.length).toBeGreaterThanOrEqual(6);
  expect(lines.filter((line) => line.split(/\s+/u).length > 12)).toEqual([]);
  expect(lines.filter((line) => !/[.!?:]$/u.test(line))).toEqual([]);
  expect(lines.filter((line) => hard.test(line))).toEqual([]);
  // Long words are parted by hyphens.
  const long = words.textEasy.split(/[\s-]+/u).filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 15);
  expect(long).toEqual([]);
});

test('a file with a mistake says what would be right', () => {
  const source = entries[0]!.source;
  const parts = (broken: string) => {
    const read = readEntry(broken);
    return read.ok ? null : read.failure.part;
  };
  expect(parts(source)).toBeNull();
  expect(parts(source.replace(/^# .*$/mu, ''))).toBe('title');
  expect(parts(source.replace(/^Arten: .*$/mu, 'Arten: stairs'))).toBe('Arten');
  expect(parts(source.replace(/^Kosten: .*$/mu, 'Kosten: viel'))).toBe('Kosten');
  expect(parts(source.replace(/^Stand: .*$/mu, 'Stand: bald'))).toBe('Stand');
  expect(parts(source.replace(/^Kosten: .*$/mu, 'Merkmal: kerbHeight = 3\n$&'))).toBe('Merkmal');
  expect(parts(source.replace('## Quellen', '## Woher'))).toBe('Woher');
  expect(parts(source.replace(/^## Zuständig\n[^#]*/mu, ''))).toBe('Zuständig');
  expect(() =>
    wordsIn(
      { name: 'x', source: source.replace(/^Lebensbereiche: .*$/mu, 'Lebensbereiche: moon') },
      district.lifeAreas,
    ),
  ).toThrow(/solutions\/x\.md.*\n.*Lebensbereiche/u);
});
