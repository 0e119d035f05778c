import { expect, test } from 'vitest';
import { encodingFor, isCompressible } from './compression.ts';

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
