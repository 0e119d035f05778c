import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, encodingFor, isCompressible } from './compression.ts';

test('a browser gets the best encoding that it understands and has not refused', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(encodingFor('gzip, deflate')).toBe('gzip');
  expect(encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(encodingFor('gzip;q=0.0')).toBe('identity');
  expect(encodingFor('BR')).toBe('br');
  expect(encodingFor('zebra, gzippy')).toBe('identity');
  expect(encodingFor('')).toBe('identity');
  expect(encodingFor(undefined)).toBe('identity');
});

test('what is compressed already is left as it is', () => {
  expect(isCompressible('text/html; charset=utf-8')).toBe(true);
  expect(isCompressible('application/geo+json')).toBe(true);
  for (const type of ['image/webp', 'application/pdf', 'font/woff2', null]) expect(isCompressible(type)).toBe(false);
});

test('a text of any length and in any letters comes out as it was, also when many are compressed at once', async () => {
  const texts = [
    '',
    'a',
    'Größe – „so“ 😀 ',
    'ä'.repeat(40_000),
    '€'.repeat(21_845),
    '€'.repeat(21_846),
    'a'.repeat(65_537),
  ];
  const all = await Promise.all(texts.map((text) => Promise.all([compress(text, 'br'), compress(text, 'gzip')])));
  for (const [at, [brotli, zipped]] of all.entries()) {
    expect(brotliDecompressSync(brotli).toString()).toBe(texts[at]);
    expect(gunzipSync(zipped).toString()).toBe(texts[at]);
  }
});
