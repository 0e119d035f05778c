import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig, WrongSettings } from './config.ts';

test('without any setting the program serves port 3000 from ./data', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, baseUrl: 'http://localhost:3000', databaseUrl: undefined, demo: false });
  expect(config.dataDir).toMatch(/\/data$/u);
});

test('a wrong value is named together with what would be right', () => {
  for (const [name, value] of [
    ['PORT', '70000'],
    ['HOST', 'http://localhost'],
    ['BASE_URL', 'teilhabe.example.org'],
    ['DATABASE_URL', 'mysql://host/db'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_PLAINTEXT', 'true'],
    ['MAIL_FROM', 'Teilhabe'],
    ['TRUST_PROXY', 'maybe'],
    ['LOG_LEVEL', 'loud'],
  ] as const) {
    expect(() => readConfig({ [name]: value })).toThrow(WrongSettings);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: .*Right would be`, 'u'));
  }
});

test('all wrong settings are told at once', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^]*LOG_LEVEL/u);
});

test('an empty setting counts as not set, and the public address has no slash at its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), (slashes) => {
      const { baseUrl } = readConfig({ PORT: '', BASE_URL: `https://teilhabe.example.org${'/'.repeat(slashes)}` });
      expect(baseUrl).toBe('https://teilhabe.example.org');
    }),
  );
});

test('the demo keeps its data apart', () => {
  expect(readConfig({}, { demo: true }).dataDir).toMatch(/\/demo-data$/u);
});
