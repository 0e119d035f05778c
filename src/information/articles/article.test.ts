import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicStateAt, readArticle, slugFrom } from './article.ts';

const base = {
  title: 'Neuer Aufzug',
  lead: '',
  body: 'Er fährt.',
  titleEasy: null,
  leadEasy: null,
  bodyEasy: null,
  easyState: 'missing' as const,
};
const easy = { titleEasy: 'Ein Aufzug', bodyEasy: 'Der Aufzug fährt.', easyState: 'draft' as const };

test('everybody gets the level they asked for, and the other one marked as what it is', () => {
  expect(readArticle('de', { ...base, ...easy })).toMatchObject({
    title: 'Neuer Aufzug',
    lang: undefined,
    twin: undefined,
  });
  expect(readArticle('de-simple', { ...base, ...easy })).toMatchObject({
    title: 'Ein Aufzug',
    lang: undefined,
    twin: 'draft',
  });
  expect(readArticle('de-simple', base)).toMatchObject({ title: 'Neuer Aufzug', lang: 'de', twin: 'missing' });
  expect(readArticle('en', { ...base, ...easy })).toMatchObject({ title: 'Neuer Aufzug', lang: 'de', twin: undefined });
  const easyOnly = { ...base, title: '', body: '', ...easy };
  expect(readArticle('de', easyOnly)).toMatchObject({ title: 'Ein Aufzug', lang: 'de-simple', twin: 'draft' });
});

test('a title becomes an address that can be read aloud, or nothing', () => {
  expect(slugFrom('Tag der Begegnung 2025')).toBe('tag-der-begegnung-2025');
  expect(slugFrom('„Schöne Grüße“ aus Roßla!')).toBe('schoene-gruesse-aus-rossla');
  expect(slugFrom('???')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(slugFrom(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      expect(slugFrom(title).length).toBeLessThanOrEqual(80);
      expect(slugFrom(slugFrom(title))).toBe(slugFrom(title));
    }),
  );
});

test('time alone leads from planned to public to ended, never back', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  const order = ['scheduled', 'public', 'ended'];
  fc.assert(
    fc.property(
      moment,
      fc.option(fc.integer({ min: 1, max: 10 ** 9 })),
      moment,
      moment,
      (publicFrom, length, one, other) => {
        const publicUntil = length === null ? null : new Date(publicFrom.getTime() + length);
        const [early, late] = one < other ? [one, other] : [other, one];
        const states = [early, late].map((now) => order.indexOf(publicStateAt(now, { publicFrom, publicUntil })));
        expect(states[0]).toBeLessThanOrEqual(states[1]!);
        expect(publicStateAt(early, { publicFrom: null, publicUntil: null })).toBe('draft');
      },
    ),
  );
});
