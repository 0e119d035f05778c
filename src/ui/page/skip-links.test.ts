import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../..');

test('no part of a page takes a name that the skip links lead to', () => {
  const pages = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.startsWith('ui/'),
  );
  expect(pages.length).toBeGreaterThan(200);
  const taken = pages.filter((name) =>
    /\bid="(?:inhalt|navigation|kontakt)"/u.test(readFileSync(join(src, name), 'utf8')),
  );
  expect(taken).toEqual([]);
});
