import { expect, test } from 'vitest';
import { versionOf } from './data-version.builders.ts';
import { isUnchanged, tablesIn } from './data-version.ts';

test('what was made of some tables stays right while others change', () => {
  const then = versionOf('10', { articles: 4, barriers: 6 });
  const now = versionOf('11', { articles: 4, barriers: 7 });
  expect(isUnchanged(['articles'], then, now)).toBe(true);
  expect(isUnchanged(['articles', 'barriers'], then, now)).toBe(false);
  expect(isUnchanged([], then, now)).toBe(true);
});

test('a table that changes for the first time has changed', () => {
  expect(isUnchanged(['events'], versionOf('1'), versionOf('2', { events: 1 }))).toBe(false);
});

test('what may be of any table stays right only while nothing has changed', () => {
  expect(isUnchanged(null, versionOf('1'), versionOf('1'))).toBe(true);
  expect(isUnchanged(null, versionOf('1', { events: 1 }), versionOf('2', { events: 1 }))).toBe(false);
});

test('after another connection counts say nothing about before', () => {
  expect(isUnchanged(['events'], versionOf('1', { events: 1 }, 1), versionOf('1', { events: 1 }, 2))).toBe(false);
});

test('every word of a statement that is the name of a table counts as one that it reads', () => {
  const all = new Set(['barriers', 'barrier_photos', 'articles', 'measures']);
  const statement = `select "b"."title", articles.title from "barriers" as "b" inner join Articles on true where exists (select from barrier_photos)`;
  expect(tablesIn(statement, all).toSorted()).toEqual(['articles', 'barrier_photos', 'barriers']);
});
