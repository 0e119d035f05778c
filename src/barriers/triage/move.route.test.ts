import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visitor } from '../../testing/visitor.ts';
import { barrierStates } from '../barrier.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { findBarrier, historyOf } from '../barriers.store.ts';
import { statesToAdvance } from './advance-barrier.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager', { name: 'Jana Beispiel' })).visitor;
});

const path = (number: number, to: string) => `/verwaltung/barrieren/${number}/stand?nach=${to}`;
const stored = async (number: number) => (await findBarrier(program.services.db, number))!;
const move = (number: number, to: string, input: FormInput) => manager.submit(path(number, to), input);
const lastPublic = async (barrierId: string) =>
  (await historyOf(program.services.db, barrierId, { publicOnly: true })).at(-1)?.publicText;

test('confirming a barrier names the body its place suggests, in public', async () => {
  const { number, barrierId } = await haveReport(program.services);
  const { page, text } = await manager.get(path(number, 'accepted'));
  expect(page.querySelector('#body option[selected]')?.getAttribute('value')).toBe('sangerhausen');
  expect(text).toContain('Wir haben die Barriere bestätigt.');
  expect(page.querySelector('#reason')).toBeNull();
  const moved = await move(number, 'accepted', { from: 'received', body: 'sangerhausen', note: 'Vor Ort gesehen' });
  expect(moved.location).toBe(`/verwaltung/barrieren/${number}?erledigt=stand`);
  expect(await stored(number)).toMatchObject({ state: 'accepted', bodyCode: 'sangerhausen' });
  expect((await stored(number)).bodyNamedAt).not.toBeNull();
  expect(await lastPublic(barrierId)).toContain('Sangerhausen');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({
    event: 'barriers.moved',
    details: { from: 'received', to: 'accepted', outcome: null },
  });
});

test('closing asks for an honest outcome, and half a solution for what remains', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const missing = await move(number, 'resolved', { from: 'accepted' });
  expect(missing.status).toBe(422);
  expect(missing.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#outcome');
  const half = await move(number, 'resolved', {
    from: 'accepted',
    outcome: 'partlySolved',
    reasonEasy: 'Ein Teil bleibt.',
  });
  expect(half.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#reason');
  expect(half.page.querySelector('input[value=partlySolved]')?.hasAttribute('checked')).toBe(true);
  expect(half.page.querySelector('#reasonEasy')?.text).toBe('Ein Teil bleibt.');
  await move(number, 'resolved', { from: 'accepted', outcome: 'partlySolved', reason: 'Die zweite Stufe bleibt' });
  expect(await stored(number)).toMatchObject({ state: 'resolved', outcome: 'partlySolved' });
  expect(await lastPublic(barrierId)).toContain('Die zweite Stufe bleibt.');
});

test('a question reaches the person who reported in the wished form', async () => {
  const { number } = await haveReport(program.services, {
    answerWish: 'email',
    contact: { email: 'torsten@example.org' },
  });
  expect((await manager.get(path(number, 'needsInfo'))).text).toContain('1 meldende Person erfährt davon.');
  expect((await move(number, 'needsInfo', { from: 'received' })).text).toContain('Bitte schreiben Sie Ihre Frage.');
  await move(number, 'needsInfo', { from: 'received', reason: 'Welcher Eingang ist gemeint?' });
  const mails = await listMails(program.services.db, { limit: 5, offset: 0 });
  expect(mails.find(({ toAddress }) => toAddress === 'torsten@example.org')?.body).toContain(
    'Welcher Eingang ist gemeint?',
  );
});

test('what is passed on names to whom and when', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const missing = await move(number, 'notCompetent', { from: 'accepted', reason: 'Bahnhof' });
  expect(missing.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#passedOnTo');
  await move(number, 'notCompetent', { from: 'accepted', reason: 'Das ist ein Bahnhof.', passedOnTo: 'DB InfraGO AG' });
  expect(await stored(number)).toMatchObject({ state: 'notCompetent', outcome: 'passedOn' });
  expect(await lastPublic(barrierId)).toContain('DB InfraGO AG. Wir haben die Meldung am 23. November 2026');
});

test('a promised day is named in public; an impossible or past one comes back', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const day = (date: string, month: string, year: string) => ({
    'day-day': date,
    'day-month': month,
    'day-year': year,
  });
  for (const wrong of [day('31', '2', '2027'), day('', '3', '2027'), day('1', '1', '2020')]) {
    const refused = await move(number, 'inProgress', { from: 'accepted', ...wrong });
    expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#day');
  }
  await move(number, 'inProgress', { from: 'accepted', ...day('31', '3', '2027'), body: 'sangerhausen' });
  expect(await lastPublic(barrierId)).toContain('31. März 2027');
});

test('sending a step twice takes it once, and a colleague in between is noticed', async () => {
  const { number, barrierId } = await haveReport(program.services);
  for (const _ of [1, 2]) expect((await move(number, 'inReview', { from: 'received' })).status).toBe(303);
  expect(await historyOf(program.services.db, barrierId, { publicOnly: false })).toHaveLength(2);
  await haveMoved(program.services, barrierId, { to: 'accepted' });
  const late = await move(number, 'needsInfo', { from: 'inReview', reason: 'Welcher Eingang?' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Inzwischen hat jemand den Stand auf „Als Barriere bestätigt“ gesetzt.');
  expect(late.page.querySelector('#reason')?.text).toBe('Welcher Eingang?');
  expect((await stored(number)).state).toBe('accepted');
});

test('undoing a merge says that the reports stay where they are', async () => {
  const [target, source] = [await havePublicBarrier(program.services), await havePublicBarrier(program.services)];
  const duplicateOf = { id: target.barrierId, number: target.number };
  await haveMoved(program.services, source.barrierId, { to: 'duplicate', outcome: 'sameAs', duplicateOf });
  expect((await manager.get(path(source.number, 'inReview'))).text).toContain(
    'bleiben dort, wohin sie zusammengeführt wurden',
  );
  await move(source.number, 'inReview', { from: 'duplicate' });
  expect(await stored(source.number)).toMatchObject({ state: 'inReview', duplicateOf: null });
});

test('from every state each step of the office has a page, and no other', async () => {
  const { number } = await haveReport(program.services);
  for (const to of barrierStates) {
    const { status } = await manager.get(path(number, to));
    expect(status, to).toBe(statesToAdvance('received').includes(to) ? 200 : 422);
  }
  expect((await manager.get(path(number, 'nowhere'))).status).toBe(404);
  expect((await manager.get(path(987_654, 'inReview'))).status).toBe(404);
  expect((await move(number, 'confirmed', { from: 'received' })).status).toBe(422);
  expect((await stored(number)).state).toBe('received');
});

test('too long reasons, unknown bodies and outcomes come back at their field', async () => {
  const { number } = await havePublicBarrier(program.services);
  const refused = await move(number, 'inProgress', { from: 'accepted', body: 'nobody', note: 'x'.repeat(5001) });
  expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#note',
    '#body',
  ]);
  const odd = await move(number, 'resolved', { from: 'accepted', outcome: 'notPossible' });
  expect(odd.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#outcome');
});

test('only those who handle barriers take a step', async () => {
  const { number } = await haveReport(program.services);
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.get(path(number, 'inReview'))).status).toBe(403);
    expect((await visitor.submit(path(number, 'inReview'), { from: 'received' })).status).toBe(403);
  }
  expect((await program.visitor().submit(path(number, 'inReview'))).location).toContain('/anmelden');
  expect((await stored(number)).state).toBe('received');
});
