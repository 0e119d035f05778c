import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

const here = 'https://teilhabe.example.org';

test('whatever is asked for, the way on leads to this site', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '?',
      '#',
      '%',
      '\t',
      '\n',
      ' ',
      'a',
      'evil.example',
      'javascript',
      'https',
      'ä',
    ),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        nasty,
        nasty.map((text) => `/${text}`),
        fc.string(),
        fc.webUrl(),
        fc.webUrl().map((url) => `/${url}`),
      ),
      (wanted) => {
        const path = localPath(wanted);
        if (path === null) return;
        expect(new URL(path, `${here}/anmelden`).origin).toBe(here);
        expect(path).not.toMatch(/[^\u0021-\u005B\u005D-\u007E]/u);
      },
    ),
    { numRuns: 3000 },
  );
});

test('pages of the site are kept with their query', () => {
  for (const path of ['/', '/verwaltung', '/verwaltung/meldungen?stand=neu&seite=2', '/leicht/barrieren#karte']) {
    expect(localPath(path)).toBe(path);
  }
});

test('other hosts, schemes and the sign-in itself are refused', () => {
  const bad = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'verwaltung',
    '',
    '/anmelden?weiter=/anmelden',
    `/${'a'.repeat(600)}`,
  ];
  for (const path of bad) expect(localPath(path)).toBeNull();
});
