import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDistrict } from '../platform/district/district.ts';
import { locales } from '../platform/i18n/locale.ts';
import { exampleOf } from './example-district.ts';

const real = loadDistrict(resolve(import.meta.dirname, '../../district'));
const example = exampleOf(real);
const texts = Object.entries(example.pages).flatMap(([name, text]) =>
  locales.map((locale) => [`${name} in ${locale}`, locale, text[locale]] as const),
);

describe.each(texts)('%s', (_name, locale, text) => {
  test('says first that it is an example', () => {
    expect(text.split('\n')[0]).toMatch(locale === 'en' ? /Demonstration/u : /Vorführung|Das ist ein Beispiel/u);
  });

  test('names no telephone, mail or street where somebody real would answer', () => {
    const dialled = [...text.matchAll(/\(tel:([^)]*)\)/gu)].map(([, number]) => number);
    expect(dialled.filter((number) => number !== '112' && !number?.startsWith('+493023125'))).toEqual([]);
    const written = [...text.matchAll(/[\w.+-]+@[\w.-]+/gu)].map(([address]) => address);
    expect(written.filter((address) => !address.endsWith('.example'))).toEqual([]);
    for (const number of real.office.telephones) expect(text).not.toContain(number.slice(1));
    expect(text).not.toContain(real.office.address[0]);
    expect([...text.matchAll(/^(.*)\n\d{5} /gmu)].map(([, street]) => street)).not.toContain(
      'Otto-von-Guericke-Straße 34a',
    );
  });
});

test('texts and page frame name the same number', () => {
  const [first = ''] = example.office.telephones;
  for (const page of [example.pages.imprint, example.pages.about, example.pages.accessibilityStatement]) {
    for (const locale of locales) expect(page[locale]).toContain(first.slice(1));
  }
});

test('no body of the demonstration can be reached', () => {
  for (const body of [...example.administrations, ...example.otherBodies]) {
    expect([body.name, body.email, body.telephone]).toEqual([
      expect.stringMatching(/ \(Beispiel\)$/u),
      expect.stringMatching(/\.example$/u),
      null,
    ]);
    if (body.address) expect(body.address[0]).toBe('Musterstraße 1');
  }
});
