import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { cancelDate, moveDate } from '../change-dates.ts';
import { haveEvent, twoHours } from '../events.builders.ts';

const app = useTestApp();

beforeAll(async () => {
  const { services } = app;
  await haveEvent(services, {
    words: { title: 'Lesung <b>mit</b> Dolmetschen', titleEasy: 'Eine Lesung', bodyEasy: 'Jemand liest vor.' },
    facts: {
      access: { signLanguage: { answer: 'yes', note: 'DGS, durchgehend' }, toilet: { answer: 'no' } },
      municipalityKey: '15087370',
      costCents: 0,
    },
  });
  await haveEvent(services, {
    words: { title: 'Rollstuhltanz' },
    facts: { access: { stepFree: { answer: 'yes' } }, costCents: 250 },
    dates: ['2026-12-10', '2026-12-17', '2027-01-07'].map((day) => twoHours(`${day}T17:00:00Z`)),
  });
  await haveEvent(services, { words: { title: 'Sommerfest' }, dates: [twoHours('2026-06-06T10:00:00Z')] });
  await haveEvent(services, { words: { title: 'Geheimer Entwurf' }, isPublic: false });
});

const titles = async (path: string) => {
  const { page } = await app.visitor().get(path);
  return page.querySelectorAll('.dated-list .link-item-title').map(({ text }) => text.trim());
};

test('what is coming stands month by month, what is over apart, and a draft nowhere', async () => {
  const { page } = await app.visitor().get('/veranstaltungen');
  expect(page.querySelectorAll('.results h3').map(({ text }) => text)).toEqual(['Dezember 2026', 'Januar 2027']);
  expect(await titles('/veranstaltungen')).toEqual([
    'Lesung <b>mit</b> Dolmetschen',
    'Rollstuhltanz',
    'Rollstuhltanz',
    'Rollstuhltanz',
  ]);
  expect(await titles('/veranstaltungen/vergangene')).toEqual(['Sommerfest']);
  expect((await app.visitor().get('/veranstaltungen/geheimer-entwurf')).status).toBe(404);
});

test('somebody who needs something finds only what promises all of it', async () => {
  expect(await titles('/veranstaltungen?zugang=stepFree')).toEqual(['Rollstuhltanz', 'Rollstuhltanz', 'Rollstuhltanz']);
  expect(await titles('/veranstaltungen?zugang=signLanguage')).toHaveLength(1);
  expect(await titles('/veranstaltungen?zugang=signLanguage&zugang=stepFree')).toEqual([]);
  expect(await titles('/veranstaltungen?zugang=toilet')).toEqual([]);
  expect(await titles('/veranstaltungen?gemeinde=15087370')).toHaveLength(1);
  expect(await titles('/veranstaltungen?zeitraum=naechster-monat')).toHaveLength(3);
  const nothing = await app.visitor().get('/leicht/veranstaltungen?zugang=captions');
  expect(nothing.text).toContain('Wir finden nichts Passendes');
});

test('an address that somebody has damaged still shows a list', async () => {
  const odd = await app.visitor().get('/veranstaltungen?zugang=%3Cscript%3E&gemeinde=1&zeitraum=x&seite=999');
  expect(odd.location).toBe('/veranstaltungen');
  expect((await app.visitor().get('/veranstaltungen?seite=-1&lebensbereich=constructor')).status).toBe(200);
});

test('the page of an event says what there is, what there is not and what nobody checked, also to machines', async () => {
  const { page, status } = await app.visitor().get('/veranstaltungen/lesung-b-mit-b-dolmetschen');
  expect(status).toBe(200);
  expect(page.querySelector('.access-yes')?.text).toContain('DGS, durchgehend');
  expect(page.querySelector('.access-no')?.text).toContain('Toilette');
  expect(page.querySelector('.access-notChecked')?.text).toContain('Ruheraum');
  expect(page.querySelectorAll('a[href^="tel:"]').length).toBeGreaterThan(0);
  const machine = page.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
  expect(machine).not.toContain('<');
  expect(JSON.parse(machine)).toMatchObject({
    '@type': 'Event',
    name: 'Lesung <b>mit</b> Dolmetschen',
    isAccessibleForFree: true,
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('who reads easy German gets the easy words and is told whether somebody checked them', async () => {
  const { page } = await app.visitor().get('/leicht/veranstaltungen/lesung-b-mit-b-dolmetschen');
  expect(page.querySelector('h1')?.text).toBe('Eine Lesung');
  expect(page.text).toContain('noch nicht geprüft');
});

test('a moved date shows when it was, a cancelled one why', async () => {
  const { event, dates } = await haveEvent(app.services, { words: { title: 'Stammtisch' } });
  const dateId = dates[0]?.id ?? '';
  const to = twoHours('2026-12-04T15:00:00Z');
  await transact(app.services, system, (work) => moveDate(work, app.services, { dateId, to }));
  const moved = await app.visitor().get(`/veranstaltungen/${event.slug}`);
  expect(moved.text).toContain('Verlegt, vorher: Donnerstag, 3. Dezember 2026, 16:00 Uhr');
  await transact(app.services, system, (work) =>
    cancelDate(work, app.services, { dateId, reason: 'Die Heizung ist kaputt.', allComing: false }),
  );
  const cancelled = await app.visitor().get(`/veranstaltungen/${event.slug}`);
  expect(cancelled.page.querySelector('.notice.tone-error')?.text).toContain('Die Heizung ist kaputt.');
  expect(cancelled.text).toContain('EventCancelled');
});
