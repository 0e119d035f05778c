import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDistrict } from '../../platform/district/district.ts';
import { checkEasyText, explainedWords } from '../../platform/easy-language/check-easy-text.ts';
import { slugFrom } from '../articles/article.ts';
import { readTermsFile } from './read-terms-file.ts';
import { termsOf } from './take-first-terms.ts';

const district = loadDistrict(resolve(import.meta.dirname, '../../../district'));
const terms = termsOf(district);

test('the glossary begins with at least 60 words, each with a place of its own on the page', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60);
  const slugs = terms.map(({ title }) => slugFrom(title));
  expect(new Set(slugs).size).toBe(terms.length);
  expect(slugs.filter((slug) => slug === '')).toEqual([]);
});

test('every word is explained to readers of easy German and of English, too', () => {
  expect(terms.filter(({ textEasy, textEn, titleEn }) => !textEasy || !textEn || !titleEn)).toEqual([]);
});

test('the easy explanations hold nothing that the hints for easy German stumble over', () => {
  const names = terms.flatMap(({ title, titleEasy, otherWords }) => [title, titleEasy || title, ...otherWords]);
  const explained = explainedWords(names);
  const findings = terms.flatMap(({ title, titleEasy, textEasy }) =>
    [...checkEasyText(textEasy, explained), ...checkEasyText(titleEasy, explained)].map(
      ({ rule, excerpt }) => `${title}: ${rule}: ${excerpt.trim()}`,
    ),
  );
  expect(findings).toEqual([]);
});

test('an easy explanation needs no other words of the glossary to be understood', () => {
  const hard = terms.flatMap(({ title, titleEasy, otherWords, textEasy }) =>
    checkEasyText(textEasy, explainedWords([title, titleEasy, ...otherWords]))
      .filter(({ rule }) => rule === 'unexplained-word')
      .map(({ excerpt }) => `${title}: ${excerpt}`),
  );
  expect(hard).toEqual([]);
});

test('another word belongs to one term, unless both are meant', () => {
  const owners = Map.groupBy(
    terms.flatMap(({ title, otherWords }) =>
      [title, ...otherWords].map((word) => ({ word: word.toLowerCase(), title })),
    ),
    ({ word }) => word,
  );
  const many = [...owners.values()].filter((group) => new Set(group.map(({ title }) => title)).size > 2);
  expect(many.map((group) => group[0]?.word)).toEqual([]);
});

test('a file with a mistake says what would be right', () => {
  const right =
    '# Rampe\nAndere Wörter: Auffahrt\nEnglisch: Ramp\n\nEin Weg.\n=== leicht ===\nEin Weg.\n=== english ===\nA way.\n';
  const fault = (source: string) => {
    const read = readTermsFile(source);
    return read.ok ? null : read.failure.right;
  };
  expect(fault(right)).toBeNull();
  expect(fault(right.replace('Ein Weg.\n===', '==='))).toContain('explanation');
  expect(fault(right.replace('=== leicht ===\nEin Weg.\n', ''))).toContain('=== leicht ===');
  expect(fault(right.replace('Englisch: Ramp\n', ''))).toContain('Englisch');
});
