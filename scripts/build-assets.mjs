/**
 * Builds styles and islands into `dist/assets/` and writes `dist/assets/manifest.json`, which the server reads:
 *
 *   { "style.css": "/assets/style-Ab12.css",      one key per entry in vite.config.ts, ending in .css or .js
 *     "script.js": "/assets/script-Cd34.js",
 *     "fonts": ["/assets/fira-sans-400-Ef56.woff2", …] }    to preload
 *
 * File names carry a hash of their content, so they can be cached for ever. What becomes smaller lies there compressed too (.br, .gz).
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'vite';
import { buildFonts } from './build-fonts.mjs';

const assets = new URL('../dist/assets/', import.meta.url);

await buildFonts();
await build({ root: new URL('..', import.meta.url).pathname, logLevel: 'warn' });

const viteManifest = new URL('vite-manifest.json', assets);
const files = Object.values(JSON.parse(await readFile(viteManifest, 'utf8')));

const manifest = { fonts: [] };
for (const { name, file, isEntry } of files) {
  if (isEntry) manifest[`${name}${file.slice(file.lastIndexOf('.'))}`] = `/assets/${file}`;
  if (file.endsWith('.woff2')) manifest.fonts.push(`/assets/${file}`);
}
await writeFile(new URL('manifest.json', assets), `${JSON.stringify(manifest, null, 2)}\n`);

const made = files.flatMap(({ file, assets: more = [] }) => [file, ...more]);
const current = new Set(['manifest.json', 'vite-manifest.json', ...made]);
const outdated = (await readdir(assets)).filter((file) => !current.has(file));
await Promise.all(outdated.map((file) => rm(new URL(file, assets), { force: true })));

const compressible = made.filter((file) => /\.(?:css|js|svg|json)$/u.test(file));
for (const file of compressible) {
  const content = await readFile(new URL(file, assets));
  await writeFile(new URL(`${file}.br`, assets), await promisify(brotliCompress)(content));
  await writeFile(new URL(`${file}.gz`, assets), await promisify(gzip)(content, { level: 9 }));
}
