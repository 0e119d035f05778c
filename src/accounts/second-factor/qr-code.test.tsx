import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';
import { newTotpSecret, totpLink } from './totp.ts';

const link = totpLink(newTotpSecret(), 'vorname.nachname@landkreis.example', 'Barrieren melden');
const svg = parse(renderToString(<QrCode text={link} label="Schlüssel für die App" />)).querySelector('svg');
const modules = Number(svg?.getAttribute('width')) / 4;

/** The squares that are dark, as `x y`. */
const dark = new Set(
  [...(svg?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(
    ([, x, y]) => `${x} ${y}`,
  ),
);

test('the code is dark on a white ground with a quiet zone, so that it is read in a dark page too', () => {
  expect(svg?.querySelector('rect')?.attributes).toEqual({
    width: String(modules),
    height: String(modules),
    fill: '#fff',
  });
  expect(svg?.querySelector('path')?.getAttribute('fill')).toBe('#000');
  const places = [...dark].flatMap((place) => place.split(' ').map(Number));
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(modules - 5);
});

test('its three corners are there, where a camera looks for them', () => {
  const last = modules - 5;
  for (const [x, y] of [
    [4, 4],
    [last - 6, 4],
    [4, last - 6],
  ] as const) {
    const ring = [0, 1, 2, 3, 4, 5, 6].flatMap((step) => [`${x + step} ${y}`, `${x} ${y + step}`]);
    expect(ring.every((place) => dark.has(place))).toBe(true);
    expect(dark.has(`${x + 1} ${y + 1}`)).toBe(false);
    expect(dark.has(`${x + 3} ${y + 3}`)).toBe(true);
  }
});

test('it has a text alternative, fits a narrow screen and needs no style of its own', () => {
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('Schlüssel für die App');
  expect(Number(svg?.getAttribute('width'))).toBeLessThanOrEqual(272);
  expect(svg?.toString()).not.toContain('style');
});
