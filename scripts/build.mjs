// Builds the server (TypeScript, one file to one file, and the program out of them) and the assets (styles, islands, fonts) into dist/.
// Skips everything when nothing has changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = ['src', 'scripts', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
const stamp = 'dist/build-stamp';

function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [{ path, stat }];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Whether a file was written since is seen without reading it; whether anything changed, only by reading. */
function fingerprints() {
  const files = sources.flatMap(filesBelow);
  const hash = (tell) => {
    const all = createHash('sha256').update(process.version);
    for (const file of files) all.update(file.path).update(tell(file));
    return all.digest('hex');
  };
  return {
    written: hash(({ stat }) => `${stat.size} ${stat.mtimeMs}`),
    content: () => hash(({ path }) => readFileSync(path)),
  };
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const lastBuild = () =>
  statSync(stamp, { throwIfNoEntry: false }) ? readFileSync(stamp, 'utf8').split('\n') : ['', ''];

/** Brings dist/ up to date. */
export function build() {
  const { written, content } = fingerprints();
  const [lastWritten, lastContent] = lastBuild();
  if (written === lastWritten) return;
  const current = content();
  if (current !== lastContent) {
    rmSync('dist', { recursive: true, force: true });
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
    run('scripts/build-server.mjs');
    // The film of the demonstration stands beside the program, as it stands beside its source.
    cpSync('src/demo/media/files', 'dist/server/files', { recursive: true });
    run('scripts/build-assets.mjs');
    mkdirSync('dist', { recursive: true });
  }
  writeFileSync(stamp, `${written}\n${current}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
