// Builds the server (TypeScript, one file to one file) and the assets (styles, islands, fonts) into dist/.
// Skips everything when nothing has changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'scripts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
const stamp = 'dist/build-stamp';

function filesBelow(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(filesBelow)) {
    if (statSync(file, { throwIfNoEntry: false })) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const current = fingerprint();
const last = statSync(stamp, { throwIfNoEntry: false }) ? readFileSync(stamp, 'utf8') : '';
if (current !== last) {
  rmSync('dist', { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  run('scripts/build-assets.mjs');
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, current);
}
