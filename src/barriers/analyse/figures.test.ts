import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figures, inDays, perThousand, share } from './figures.ts';

test('whoever wants to know what a figure means finds each one in docs/figures.md, and none that is not there', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../docs/figures.md'), 'utf8');
  const [, table = ''] = /## The figures\n([\s\S]*?)\n\n\*\*/u.exec(text) ?? [];
  const explained = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, key = '']) => key));
  expect(new Set(explained)).toEqual(new Set(figures));
});

test('shares and rates are rounded, and said to be unknown rather than nought where nothing can be said', () => {
  expect([share(1, 3), share(0, 5), share(0, 0)]).toEqual([33.3, 0, null]);
  expect([perThousand(3, 9307), perThousand(0, 9307), perThousand(3, undefined)]).toEqual([0.32, 0, null]);
  expect([inDays(1.25), inDays(null)]).toEqual([1.3, null]);
});
