import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';

const program = useTestApp();
let manager: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager', { name: 'Jana Beispiel' })).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

test('the list shows a new report with its first words, its place and what is promised', async () => {
  const { number } = await haveReport(program.services, { effect: 'dangerous' });
  const { status, page } = await manager.get('/verwaltung/barrieren?ansicht=new');
  expect(status).toBe(200);
  const row = page.querySelectorAll('#barriers tbody tr').find((one) => one.text.includes(String(number)));
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/verwaltung/barrieren/${number}`);
  for (const words of ['Der Bordstein an der Ecke', 'Sangerhausen', 'Baulich', 'Sie ist gefährlich', 'Eingegangen']) {
    expect(row?.text).toContain(words);
  }
  expect(row?.text).toContain('Erster Blick');
  expect(row?.text).toContain('26. November 2026');
  expect(page.querySelector('[aria-current=page].view')?.text).toMatch(/Neu\s+1/u);
});

test('the board reads the list without the words of the people who reported', async () => {
  const { number } = await haveReport(program.services, { problem: 'Ich bin Erna und komme nicht hinein.' });
  const { text, page } = await reader.get('/verwaltung/barrieren');
  expect(text).not.toContain('Erna');
  expect(page.querySelector(`main a[href="/verwaltung/barrieren/${number}"]`)?.text).toBe(`Meldung ${number}`);
  expect((await reader.get('/verwaltung/barrieren?suche=Erna')).text).toContain('keine Barriere');
  expect((await manager.get('/verwaltung/barrieren?suche=Erna')).text).toContain('Ich bin Erna');
});

test('somebody who only asks to be called is found by what they ask for, in the list and in the file', async () => {
  const { number } = await haveReport(program.services, {
    problem: null,
    contact: { name: 'Rosa Muster', telephone: '03464 112233' },
  });
  const path = `/verwaltung/barrieren/${number}`;
  const title = `Bitte um Rückruf, Meldung ${number}`;
  for (const visitor of [manager, reader]) {
    const { page } = await visitor.get('/verwaltung/barrieren');
    expect(page.querySelector(`main a[href="${path}"]`)?.text).toBe(title);
    expect((await visitor.get(path)).page.querySelector('h1')?.text).toContain(title);
  }
});

test('nobody reads the list without signing in', async () => {
  const { location } = await program.visitor().get('/verwaltung/barrieren?ansicht=new');
  expect(location).toBe('/anmelden?weiter=%2Fverwaltung%2Fbarrieren%3Fansicht%3Dnew');
});

test('chosen filters stay chosen, can be taken back and keep the view', async () => {
  const { page } = await manager.get('/verwaltung/barrieren?ansicht=new&gemeinde=15087370&weg=web&sortierung=age');
  expect(page.querySelector('#gemeinde option[selected]')?.text).toBe('Sangerhausen');
  expect(page.querySelector('details')?.hasAttribute('open')).toBe(true);
  expect(page.querySelector('input[name=ansicht]')?.getAttribute('value')).toBe('new');
  expect(page.querySelector('th[aria-sort] a')?.text).toContain('Wartet seit');
  expect(page.querySelector('.filter-actions a')?.getAttribute('href')).toBe(
    '/verwaltung/barrieren?ansicht=new&sortierung=age',
  );
});

test('a bookmark beyond the last page leads to the first, and damaged filters show the list', async () => {
  expect((await manager.get('/verwaltung/barrieren?ansicht=new&seite=900')).location).toBe(
    '/verwaltung/barrieren?ansicht=new',
  );
  expect((await manager.get('/verwaltung/barrieren?ansicht=%01&stand=x&person=1&seite=-1&suche=%25')).status).toBe(200);
});

test('what is closed is not open, and a view without anything says so calmly', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services, { title: 'Rampe am Rathaus' });
  await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
  expect((await manager.get('/verwaltung/barrieren')).text).not.toContain('Rampe am Rathaus');
  expect((await manager.get(`/verwaltung/barrieren?suche=${number}&stand=resolved`)).text).toContain(
    'Rampe am Rathaus',
  );
  expect((await manager.get('/verwaltung/barrieren?ansicht=overdueAnswer')).text).toContain('Hier wartet nichts.');
});
