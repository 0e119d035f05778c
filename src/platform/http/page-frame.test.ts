import { expect, test } from 'vitest';
import type { NavigationItem } from '../slice.ts';
import { menu } from './page-frame.tsx';

const entry = (path: string, order: number, more: Partial<NavigationItem> = {}): NavigationItem => ({
  path,
  order,
  label: { de: path, 'de-simple': path, en: path },
  ...more,
});
const heads = { de: 'Pflanzen', 'de-simple': 'Pflanzen', en: 'Plants' };

test('an entry stands with those below it, its own page first, under the name of them all', () => {
  const shown = menu([entry('/rosen', 2, { below: '/blumen' }), entry('/blumen', 5, { heads })], 'de');
  expect(shown).toEqual([
    {
      path: '/blumen',
      text: 'Pflanzen',
      section: [
        { path: '/blumen', text: '/blumen' },
        { path: '/rosen', text: '/rosen' },
      ],
    },
  ]);
});

test('an entry stands by itself where the reader may not open what it stands below', () => {
  expect(menu([entry('/rosen', 2, { below: '/blumen' })], 'de')).toEqual([{ path: '/rosen', text: '/rosen' }]);
});

test('an entry with nothing below it keeps its own name', () => {
  expect(menu([entry('/blumen', 5, { heads })], 'de')).toEqual([{ path: '/blumen', text: '/blumen' }]);
});
