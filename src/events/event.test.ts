import { expect, test } from 'vitest';
import { fillGaps, proposeFrom, readAccess, sortFacts, accessCodes } from './access-facts.ts';
import { closingTime, freeSlug, readEvent, slugFrom } from './event.ts';
import { sayWhen } from './event-time.ts';

test('what nobody checked at the place stays „not checked“, never „no“', () => {
  expect(proposeFrom({})).toEqual({});
  expect(proposeFrom({ restroom: 'none', entranceSteps: 3, entranceDoorWidth: 82 })).toEqual({
    toilet: { answer: 'no' },
    stepFree: { answer: 'no' },
    wideDoors: { answer: 'no', note: '82 cm' },
  });
  expect(proposeFrom({ entranceSteps: 2, entranceRamp: 'fixed', inductionLoop: 'yes' })).toMatchObject({
    stepFree: { answer: 'yes' },
    inductionLoop: { answer: 'yes' },
  });
});

test('a proposal fills gaps and overwrites nobody', () => {
  const own = readAccess({ toilet: { answer: 'no', note: 'defekt' }, parking: { answer: 'notChecked' } });
  const filled = fillGaps(own, { toilet: { answer: 'yes' }, parking: { answer: 'yes' } });
  expect(filled).toEqual({ toilet: { answer: 'no', note: 'defekt' }, parking: { answer: 'yes' } });
  const lists = sortFacts(filled, accessCodes);
  expect([lists.yes, lists.no, lists.notChecked.length]).toEqual([['parking'], ['toilet'], accessCodes.length - 2]);
});

test('an address is made of the title and never given away twice', () => {
  expect(slugFrom('Café für alle – Größe zählt!')).toBe('cafe-fuer-alle-groesse-zaehlt');
  expect(freeSlug('fest', new Set(['fest', 'fest-2']))).toBe('fest-3');
  expect(freeSlug('programm', new Set())).toBe('programm-2');
  expect(freeSlug(slugFrom('🎉'), new Set())).toBe('veranstaltung');
});

test('registration closes at the end of the day that lies the said days before, or when it begins', () => {
  const startsAt = new Date('2027-03-29T08:00:00Z');
  expect(closingTime({ startsAt }, 0)).toEqual(startsAt);
  // 27 March ends at 24:00 Berlin time, still winter time.
  expect(closingTime({ startsAt }, 2).toISOString()).toBe('2027-03-27T23:00:00.000Z');
});

test('times are said in words in every language', () => {
  const span = { startsAt: new Date('2027-05-05T13:00:00Z'), endsAt: new Date('2027-05-05T15:00:00Z') };
  expect(sayWhen('de', span)).toBe('Mittwoch, 5. Mai 2027, 15:00 bis 17:00 Uhr');
  expect(sayWhen('de-simple', span)).toBe('Mittwoch, 5. Mai 2027, von 15:00 Uhr bis 17:00 Uhr');
  expect(sayWhen('en', span)).toContain('5 May 2027, 15:00 to 17:00');
  const long = { ...span, endsAt: new Date('2027-05-06T15:00:00Z') };
  expect(sayWhen('de', long)).toBe('Mittwoch, 5. Mai 2027, 15:00 Uhr bis Donnerstag, 6. Mai 2027, 17:00 Uhr');
});

test('who wants easy German and gets the standard text is told so', () => {
  const words = { title: 'Fest', summary: 'Kurz', body: '', titleEasy: null, summaryEasy: null, bodyEasy: null };
  expect(readEvent('de-simple', { ...words, easyState: 'missing' })).toMatchObject({ lang: 'de', twin: 'missing' });
  const both = { ...words, titleEasy: 'Ein Fest', bodyEasy: 'Alle sind da.' };
  expect(readEvent('de-simple', { ...both, easyState: 'draft' })).toMatchObject({ title: 'Ein Fest', twin: 'draft' });
  expect(readEvent('en', { ...both, easyState: 'draft' })).toMatchObject({ title: 'Fest', lang: 'de' });
});
