import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkForm } from './check-form.ts';
import { choice, choices, email, number, optionalChoice, text, tick } from './fields.ts';
import { readDay, readRoughDay } from './read-date.ts';

const schema = z.object({
  name: text({ max: 10, tooLong: 'zu lang', missing: 'fehlt' }),
  way: choice(['a', 'b'], { missing: 'wählen' }),
  maybe: optionalChoice(['a', 'b'], { wrong: 'gibt es nicht' }),
  many: choices(['a', 'b'], { wrong: 'gibt es nicht' }),
  height: number({ min: 0, max: 100, wrong: '0 bis 100' }),
  mail: email({ wrong: 'keine Adresse' }),
  agreed: tick(),
});

test('what people type becomes what the domain wants', () => {
  const typed = {
    name: '  Rosa ',
    way: 'a',
    many: ['b', 'b'],
    height: '12,5',
    mail: ' rosa@example.org',
    agreed: 'yes',
  };
  const checked = checkForm(schema, typed);
  expect(checked).toEqual({
    ok: true,
    value: { name: 'Rosa', way: 'a', many: ['b'], height: 12.5, mail: 'rosa@example.org', agreed: true },
  });
});

test('every field says itself what is wrong, one message each', () => {
  const checked = checkForm(schema, { name: ' ', maybe: 'c', many: 'c', height: 'hoch', mail: 'rosa', way: '' });
  expect(checked.ok ? [] : checked.failure).toEqual([
    { field: 'name', message: 'fehlt' },
    { field: 'way', message: 'wählen' },
    { field: 'maybe', message: 'gibt es nicht' },
    { field: 'many', message: 'gibt es nicht' },
    { field: 'height', message: '0 bis 100' },
    { field: 'mail', message: 'keine Adresse' },
  ]);
});

test('no input whatsoever makes a form throw', () => {
  const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(schema.shape)), anything), (typed) => {
      expect(() => checkForm(schema, typed)).not.toThrow();
    }),
  );
});

test('a day is read as it is typed, and an honest month or year is enough', () => {
  const parts = (day: string, month: string, year: string) => ({
    'since-day': day,
    'since-month': month,
    'since-year': year,
  });
  expect(readRoughDay(parts('', '', ''), 'since')).toEqual({ ok: true, value: null });
  expect(readRoughDay(parts('', '3', '2026'), 'since')).toEqual({
    ok: true,
    value: { day: '2026-03-01', precision: 'month' },
  });
  expect(readRoughDay(parts('', '', '2025'), 'since')).toEqual({
    ok: true,
    value: { day: '2025-01-01', precision: 'year' },
  });
  expect(readRoughDay(parts('31', '2', '2026'), 'since')).toEqual({ ok: false, failure: 'impossible' });
  expect(readRoughDay(parts('1', '', '2026'), 'since')).toEqual({ ok: false, failure: 'incomplete' });
  expect(readDay(parts('', '3', '2026'), 'since')).toEqual({ ok: false, failure: 'incomplete' });
});

test('every real day survives being typed in three fields', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
      const read = readDay({ 'd-day': String(Number(day)), 'd-month': String(Number(month)), 'd-year': year }, 'd');
      expect(read).toEqual({ ok: true, value: `${year}-${month}-${day}` });
    }),
  );
});

test('characters that nobody sees are no answer', () => {
  const required = text({ max: 10, tooLong: 'zu lang', missing: 'fehlt' });
  for (const typed of ['\u200B', ' \u00AD\u2060 ', '\u3164']) {
    expect(required.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['fehlt']);
  }
  expect(required.parse('a\u00ADb')).toBe('a\u00ADb');
});
