import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, type PersonalDataKind } from './personal-data.ts';

const kindsIn = (text: string) => new Set(findPersonalData(text).map(({ kind }) => kind));

const examples: readonly [PersonalDataKind, string][] = [
  ['telephone', 'Rufen Sie mich an: 03464 535-3360'],
  ['telephone', 'Handy 0171/1234567'],
  ['telephone', 'Tel. +49 (3464) 5350'],
  ['telephone', 'Meine Nummer ist 0 34 64 / 53 50 01.'],
  ['email', 'Schreiben Sie an rosa.k@beispiel.de, bitte.'],
  ['numberPlate', 'Das Auto MSH-AB 123 steht immer dort'],
  ['numberPlate', 'das auto msh ab 123 steht dort'],
  ['numberPlate', 'EIL-X 7 parkt auf dem Gehweg'],
  ['numberPlate', 'Kennzeichen HET A 1234'],
  ['numberPlate', 'ML-EF 12H'],
  ['numberPlate', 'SGH-C 99'],
  ['numberPlate', 'HAL-XY 4711E stand davor'],
  ['name', 'Herr Müller hat mich weggeschickt'],
  ['name', 'Ich sprach mit Frau Dr. Schmidt-Lehmann'],
  ['name', 'bei Dr. Özdemir gibt es Stufen'],
  ['name', 'Guten Tag, ich heiße Rosa Kühn'],
  ['diagnosis', 'Ich habe Multiple Sklerose'],
  ['diagnosis', 'mein dementer Vater'],
  ['diagnosis', 'Pflegegrad 3 und GdB 80'],
];

test.each(examples)('warns of a %s in „%s“', (kind, text) => {
  expect(kindsIn(text)).toContain(kind);
});

const harmless = [
  'Am Eingang sind drei Stufen, mit dem Rollstuhl komme ich nicht hinein.',
  'Die Rampe ist 8 % steil und 1,20 m breit, der Bordstein 12 cm hoch.',
  'Seit 01.02.2026 ist der Aufzug kaputt, geöffnet von 08:00 bis 16:30 Uhr.',
  'Der Bus 420 um 7.15 Uhr nach 06526 Sangerhausen hält nicht.',
  'Nach DIN 18040 und DIN EN 301 549 müsste das anders sein.',
  'Die Frau im Rollstuhl kam nicht durch, der Herr an der Kasse half nicht.',
  'Haus 12 a, Zimmer 3.04, 2. Etage',
  'Es gibt 2 Stufen und 15 cm Höhe',
];

test.each(harmless)('does not warn of „%s“', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

const letters = (set: string, length: { min: number; max: number }) =>
  fc.array(fc.constantFrom(...set), { minLength: length.min, maxLength: length.max }).map((parts) => parts.join(''));
const digits = (min: number, max: number) => letters('0123456789', { min, max });
const capitals = (min: number, max: number) => letters('ABCDEFGHKLMNPRSTUVWXYZ', { min, max });
const before = fc.constantFrom('', 'Bitte ', 'Das ist es: ', 'siehe\n');
const behind = fc.constantFrom('', ' bitte', '.', '\nDanke', ', danke');

test('every telephone number is found, however it is grouped', () => {
  const separator = fc.constantFrom('', ' ', '-', '/', ' / ');
  fc.assert(
    fc.property(
      before,
      behind,
      fc.constantFrom('0', '+49'),
      digits(3, 5),
      separator,
      digits(4, 8),
      (a, b, start, area, gap, number) => {
        expect(kindsIn(`${a}${start}${area}${gap}${number}${b}`)).toContain('telephone');
      },
    ),
  );
});

test('every number plate of the county is found, in any spelling', () => {
  const code = fc.constantFrom('MSH', 'EIL', 'HET', 'ML', 'SGH');
  const gap = fc.constantFrom('-', ' ', ' - ', '');
  fc.assert(
    fc.property(
      before,
      behind,
      code,
      gap,
      capitals(1, 2),
      fc.constantFrom(' ', '', '-'),
      digits(1, 4),
      fc.boolean(),
      (a, b, district, one, letter, two, number, small) => {
        const plate = `${district}${one}${letter}${two}${number}`;
        expect(kindsIn(`${a}${small ? plate.toLowerCase() : plate}${b}`)).toContain('numberPlate');
      },
    ),
  );
});

test('every plain e-mail address is found', () => {
  const word = letters('abcdefghijklmnopqrstuvwxyz', { min: 2, max: 12 });
  fc.assert(
    fc.property(before, behind, word, word, fc.constantFrom('de', 'org', 'example'), (a, b, user, host, end) => {
      expect(kindsIn(`${a}${user}@${host}.${end}${b}`)).toContain('email');
    }),
  );
});

test('what is quoted stands in the text, and no text is too strange or too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { excerpt } of findPersonalData(text)) expect(text).toContain(excerpt);
    }),
  );
});

test('ten thousand characters are read in no time', () => {
  const began = performance.now();
  for (const part of ['0', '0 ', 'a@', 'MSH', 'Herr ', '0-/', 'AB-']) findPersonalData(part.repeat(5000));
  expect(performance.now() - began).toBeLessThan(2000);
});

test('without a digit there is neither telephone nor number plate', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const kinds = kindsIn(text.replaceAll(/\p{N}/gu, ''));
      expect(kinds.has('telephone') || kinds.has('numberPlate')).toBe(false);
    }),
  );
});
