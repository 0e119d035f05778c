import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const locked = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { resolved?: string; integrity?: string }>;
};

test('whoever passes the program on may: every licence is known and fits, nothing runs a script at install, the list is true', () => {
  const said = execFileSync(process.execPath, ['scripts/licences.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(said).toMatch(/^\d{3} packages, \d+ licences, 0 problems\n$/u);
});

test('what is installed is what was looked at: every package has a checksum, and none names a place of its own', () => {
  const packages = Object.entries(locked.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(200);
  const loose = packages.filter(
    ([, { resolved, integrity }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
