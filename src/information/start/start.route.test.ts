import { describe, expect, test } from 'vitest';
import { havePublicBarrier, haveMoved, haveReport } from '../../barriers/barriers.builders.ts';
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

test('takes no post', async () => {
  expect((await app.visitor().submit('/')).status).toBe(404);
});
