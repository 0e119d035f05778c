import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[\da-f]{3,6});/gu)].map(([, name, hex]) => [name, hex]));
}
const light = coloursIn(lightCss);
const schemes = { light, dark: { ...light, ...coloursIn(darkCss) } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/gu, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = [
  ...['page', 'surface', 'action-tint'].flatMap((ground) => [
    ['ink', ground],
    ['ink-muted', ground],
    ['action', ground],
  ]),
  ...['info', 'success', 'warning', 'error'].flatMap((tone) => [
    ['ink', `${tone}-tint`],
    [tone, `${tone}-tint`],
    ['action', `${tone}-tint`],
  ]),
  ['error', 'page'],
  ['visited', 'page'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-action', 'error'],
  ['on-action', 'error-hover'],
  ['band-ink', 'band'],
  ['footer-ink', 'footer'],
];

/** What must be seen but not read: borders of fields, drawn states, the focus ring (WCAG 1.4.11, 2.4.13). */
const shapes = [
  ['line-strong', 'page'],
  ['line-strong', 'surface'],
  ['accent', 'page'],
  ['success', 'page'],
  ['band-accent', 'band'],
  ['focus-halo', 'focus-ring'],
  ['focus-halo', 'band'],
  ['focus-halo', 'footer'],
];

describe.each(Object.entries(schemes))('in the %s scheme', (_name, colours) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text ?? ''], colours[ground ?? ''])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(colours[shape ?? ''], colours[ground ?? ''])).toBeGreaterThanOrEqual(3);
  });

  it('one colour of the focus ring stands out on the page', () => {
    const best = Math.max(...['focus-ring', 'focus-halo'].map((name) => contrast(colours[name], colours['page'])));
    expect(best).toBeGreaterThanOrEqual(3);
  });
});
