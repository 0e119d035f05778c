/**
 * Cuts Fira Sans down to the letters of German and English and writes it to `.cache/fonts/`. Done once per version of
 * the font package and of this file.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const target = new URL('.cache/fonts/', root);
const weights = [400, 600];

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, Latin-1, the capital sharp s, dashes, quotes, ellipsis, euro, minus. */
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ẞŒœ–—‘’‚“”„•…‹›€−';

/**
 * Kerning and digits of equal width for tables. Hinting makes up half of the file and matters on old, coarse screens
 * only.
 */
const cut = { targetFormat: 'woff2', keepFeatures: ['kern', 'tnum'], noHinting: true };

export async function buildFonts() {
  const source = (weight) =>
    new URL(`node_modules/@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`, root);
  const stamp = createHash('sha256').update(await readFile(new URL(import.meta.url)));
  for (const weight of weights) stamp.update(await readFile(source(weight)));
  const key = stamp.digest('hex');
  const stampFile = new URL('stamp', target);
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === key) return;

  await mkdir(target, { recursive: true });
  for (const weight of weights) {
    const font = await subsetFont(await readFile(source(weight)), letters, cut);
    await writeFile(new URL(`fira-sans-${weight}.woff2`, target), font);
  }
  await writeFile(stampFile, key);
}

if (process.argv[1] === import.meta.filename) await buildFonts();
