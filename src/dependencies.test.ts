import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

const weakness = { id: 1, url: 'https://example.org/1', title: 'Made up', severity: 'high', vulnerable_versions: '*' };

test.each([
  { registry: 'knows of nothing', status: 200, answer: {}, code: 0, says: '0 packages with a known weakness' },
  { registry: 'knows of something', status: 200, answer: { kysely: [weakness] }, code: 1, says: 'high: kysely' },
  { registry: 'does not know the question', status: 405, answer: {}, code: 0, says: 'not known' },
])('with a registry that $registry it says "$says"', async ({ status, answer, code, says }) => {
  const registry = createServer((request, response) => {
    request.resume();
    response.writeHead(request.method === 'POST' ? status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  try {
    await once(registry, 'listening');
    const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
    const asking = spawn(process.execPath, ['scripts/weaknesses.mjs', '--registry', address], { cwd: root });
    let said = '';
    asking.stdout.on('data', (piece) => (said += String(piece)));
    const [ended] = (await once(asking, 'close')) as [number];
    expect(said).toContain(says);
    expect(ended).toBe(code);
  } finally {
    registry.close();
  }
});

test('where nothing can be asked, because no packages are locked, nobody is told that all is well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-unlocked-'));
  try {
    const script = resolve(root, 'scripts/weaknesses.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toContain('npm did not ask');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
