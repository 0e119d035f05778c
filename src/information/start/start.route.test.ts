import { describe, expect, test } from 'vitest';
import { havePublicBarrier, haveMoved, haveReport } from '../../barriers/barriers.builders.ts';
import { cancelDate } from '../../events/change-dates.ts';
import { haveEvent, twoHours } from '../../events/events.builders.ts';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();
const languages = [
  ['', 'Barriere melden'],
  ['/leicht', 'Eine Barriere melden'],
  ['/en', 'Report a barrier'],
] as const;

describe.each(languages)('the start page under "%s/"', (prefix, report) => {
  test('leads to the three things people come for, and to the telephone', async () => {
    const { status, page } = await app.visitor().get(prefix || '/');
    expect(status).toBe(200);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('.hero .button')?.text).toBe(report);
    const cards = page.querySelectorAll('.cards a').map((link) => link.getAttribute('href'));
    expect(cards.slice(0, 3)).toEqual([`${prefix}/barrieren/melden`, `${prefix}/barrieren`, `${prefix}/meldung`]);
    expect(page.querySelector('.hero a[href="tel:+4934645353360"]')?.text).toContain('03464 535-3360');
    expect(page.querySelectorAll('.numbered-step')).toHaveLength(4);
  });

  test('has the same ways in the footer as every page', async () => {
    const { page } = await app.visitor().get(prefix || '/');
    const links = page.querySelectorAll('.footer-links a').map((link) => link.getAttribute('href'));
    for (const path of [
      '/kontakt',
      '/barrierefreiheit',
      '/barrierefreiheit/rueckmeldung',
      '/datenschutz',
      '/impressum',
    ]) {
      expect(links).toContain(prefix + path);
    }
  });
});

test('without anything solved it shows no proof and no small numbers', async () => {
  const { page } = await app.visitor().get('/');
  expect(page.querySelector('#geaendert')).toBeNull();
  expect(page.querySelector('.stats')).toBeNull();
});

test('shows what was solved, only what is public, and numbers from five on', async () => {
  const { services } = app;
  for (let count = 1; count <= 5; count += 1) await havePublicBarrier(services, { title: `Stufe ${count}` });
  const solved = await havePublicBarrier(services, { title: 'Rampe am Rathaus' });
  await haveMoved(services, solved.barrierId, { to: 'resolved', outcome: 'solved' });
  const hidden = await haveReport(services);
  const { page } = await app.visitor().get('/');
  expect(page.querySelector('#geaendert')).not.toBeNull();
  expect(page.querySelector(`a[href="/barrieren/${solved.number}"]`)?.text).toBe('Rampe am Rathaus');
  expect(page.querySelector(`a[href="/barrieren/${hidden.number}"]`)).toBeNull();
  expect(page.querySelectorAll('.stat-value').map(({ text }) => text)).toEqual(['6']);
  const english = await app.visitor().get('/en');
  expect(english.page.querySelector(`a[href="/en/barrieren/${solved.number}"]`)?.getAttribute('lang')).toBe('de');
});

test('shows what is on next: three events, each once, and nothing that is cancelled, over or a draft', async () => {
  const { services } = app;
  const empty = await app.visitor().get('/');
  expect(empty.page.querySelector('#veranstaltungen')).toBeNull();
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((day) => twoHours(`${day}T15:00:00Z`));
  await haveEvent(services, { words: { title: 'Chor' }, dates: days });
  await haveEvent(services, { words: { title: 'Fest' }, dates: [twoHours('2026-12-20T15:00:00Z')] });
  await haveEvent(services, { words: { title: 'Lesung', titleEasy: 'Wir lesen', summaryEasy: 'Ein Buch.' } });
  await haveEvent(services, { words: { title: 'Gestern' }, dates: [twoHours('2026-11-22T15:00:00Z')] });
  await haveEvent(services, { words: { title: 'Spät' }, dates: [twoHours('2027-02-01T15:00:00Z')] });
  await haveEvent(services, { words: { title: 'Entwurf' }, isPublic: false });
  const off = await haveEvent(services, { words: { title: 'Ausfall' }, dates: [twoHours('2026-11-24T09:00:00Z')] });
  await transact(services, system, (work) =>
    cancelDate(work, services, { dateId: off.dates[0]?.id ?? '', reason: 'Krank', allComing: false }),
  );
  const titles = async (path: string) =>
    (await app.visitor().get(path)).page
      .querySelectorAll('.dated-item .link-item-title a')
      .map(({ text }) => text.trim());
  expect(await titles('/')).toEqual(['Chor', 'Lesung', 'Fest']);
  expect(await titles('/leicht')).toEqual(['Chor', 'Wir lesen', 'Fest']);
  const { page } = await app.visitor().get('/en');
  expect(page.querySelector('.dated-item a')?.getAttribute('href')).toBe('/en/veranstaltungen/chor');
});

test('what meets every day hides nothing that comes after it', async () => {
  const days = Array.from({ length: 25 }, (_, day) => {
    const start = new Date(Date.UTC(2026, 10, 24 + day, 6));
    return { startsAt: start, endsAt: new Date(start.getTime() + 3_600_000) };
  });
  await haveEvent(app.services, { words: { title: 'Frühstück' }, dates: days });
  const { page } = await app.visitor().get('/');
  expect(page.querySelectorAll('.dated-item .link-item-title a').map(({ text }) => text.trim())).toHaveLength(3);
});

test('takes no post', async () => {
  expect((await app.visitor().submit('/')).status).toBe(404);
});
