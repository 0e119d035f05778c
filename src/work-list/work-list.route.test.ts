import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { system } from '../platform/actor.ts';
import { markMail, queueMail } from '../platform/mail/outbox.store.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';

const program = useTestApp();

function haveFailedMail(): Promise<void> {
  return transact(program.services, system, async (work) => {
    const id = await queueMail(work, {
      to: 'ada@teilhabe.test',
      subject: 'Post',
      body: 'Guten Tag',
      about: 'barrier 17',
    });
    await markMail(work.db, id, { state: 'failed', error: 'connection refused' });
  });
}

test('with nothing to do the start page greets by name and says so calmly', async () => {
  const { visitor } = await signedIn(program, 'reader', { name: 'Berta Beispiel' });
  const start = await visitor.get('/verwaltung');
  expect(start.status).toBe(200);
  expect(start.page.querySelector('h1')?.text).toBe('Guten Morgen, Berta Beispiel');
  expect(start.page.querySelector('.notice')?.text).toContain('Gerade wartet nichts auf Sie');
  expect(start.page.querySelector('nav [aria-current=page]')?.text).toBe('Übersicht');
  const all = await visitor.get('/verwaltung/aufgaben');
  expect(all.text).toContain('Gerade wartet nichts auf Sie');
});

test('what waits in another slice stands here with its reason, for those who may act', async () => {
  await haveFailedMail();
  const manager = await signedIn(program, 'participationManager');
  const start = await manager.visitor.get('/verwaltung');
  expect(start.page.querySelector('main')?.text).toContain('1 Aufgabe wartet auf Sie.');
  const list = await manager.visitor.get('/verwaltung/aufgaben');
  expect(list.page.querySelector('h1')?.text).toBe('Alle Aufgaben');
  expect(list.page.querySelector('#work caption')?.text).toContain('1 Aufgabe');
  const link = start.page.querySelector('main .link-item a');
  expect(link?.text).toBe('Eine E-Mail kam nicht hinaus');
  expect(link?.getAttribute('href')).toBe('/verwaltung/postausgang');
  expect(start.page.querySelector('main .link-item')?.text).toContain('Jemand wartet auf diese Nachricht.');
  expect(start.page.querySelector('main .link-item')?.text).toContain('seit heute');

  const reader = await signedIn(program, 'reader');
  expect((await reader.visitor.get('/verwaltung')).text).not.toContain('kam nicht hinaus');
});

test('the full list narrows by urgency, and an unknown filter shows everything', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const rows = async (query: string) =>
    (await visitor.get(`/verwaltung/aufgaben${query}`)).page.querySelectorAll('#work tbody tr').length;
  expect(await rows('')).toBe(1);
  expect(await rows('?dringlichkeit=person')).toBe(1);
  expect(await rows('?dringlichkeit=zusage')).toBe(0);
  expect(await rows('?bereich=postausgang')).toBe(1);
  expect(await rows('?dringlichkeit=%FF%01&bereich=nichts&seite=-1')).toBe(1);
  expect((await visitor.get('/verwaltung/aufgaben?seite=99')).location).toBe('/verwaltung/aufgaben');
});

test('shortcuts are shown to whoever may open them', async () => {
  const shortcuts = async (role: 'participationManager' | 'reader') => {
    const { visitor } = await signedIn(program, role);
    const { page } = await visitor.get('/verwaltung');
    return page.querySelectorAll('main nav a').map((link) => link.getAttribute('href') ?? '');
  };
  const reader = await shortcuts('reader');
  expect(reader).toContain('/verwaltung/barrieren');
  expect(reader).not.toContain('/verwaltung/barrieren/neu');
  const { visitor } = await signedIn(program, 'participationManager');
  for (const path of await shortcuts('participationManager')) expect((await visitor.get(path)).status, path).toBe(200);
});

test('without an account nobody sees what waits', async () => {
  for (const path of ['/verwaltung', '/verwaltung/aufgaben']) {
    expect((await program.visitor().get(path)).location).toBe(`/anmelden?weiter=${encodeURIComponent(path)}`);
  }
});
