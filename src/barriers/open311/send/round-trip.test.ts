import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { system } from '../../../platform/actor.ts';
import { listMails } from '../../../platform/mail/outbox.store.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, type BuiltBarrier } from '../../barriers.builders.ts';
import { findBarrier, historyOf, updateBarrier } from '../../barriers.store.ts';
import { openBarrierWork } from '../../barriers.open-work.ts';
import { findOpenReferral, updateReferral } from '../../referrals.store.ts';
import { reportsOf } from '../../reports.store.ts';
import { haveKey } from '../open311.builders.ts';
import { askSystems } from './ask-systems.job.ts';
import { findDispatch, updateDispatch } from './dispatches.store.ts';
import { handOver } from './hand-over.job.ts';
import { saveDestination } from './save-destination.ts';

/** The office that asks, and a town with the same program as its system. */
const here = useTestApp();
const town = useTestApp();
const hour = 60 * 60 * 1000;
const servers: { close(): unknown }[] = [];
let townAddress = '';

beforeAll(async () => {
  const server = serve({ fetch: town.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  servers.push(server);
  townAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open311/v2`;
});
afterAll(() => servers.forEach((server) => server.close()));

/** A program that may call machines in its own network. */
const services = () => ({ ...here.services, config: { ...here.services.config, outgoingPrivate: true } });
const log = () => here.services.log;

async function aim(endpoint: string, key: string | null): Promise<void> {
  const destination = { bodyCode: 'sangerhausen', endpoint, jurisdictionId: null, serviceCodes: {}, active: true };
  await transact(services(), system, (work) =>
    saveDestination(work, { ...destination, key, defaultService: 'structural' }),
  );
}

async function other(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function forward(built: BuiltBarrier, email = 'rathaus@example.org') {
  const { visitor } = await signedIn(here, 'participationManager');
  const order = { bodyCode: 'sangerhausen', email, question: 'Können Sie das beheben?', open: '', viaSystem: 'yes' };
  const sent = await visitor.submit(`/verwaltung/barrieren/${built.number}/weiterleiten`, { ...order, step: 'send' });
  const referral = await findOpenReferral(here.services.db, built.barrierId);
  return { sent, referralId: referral?.id ?? '' };
}

const hand = (referralId: string) => handOver.run(services(), { referralId } as never, log());
const ask = () => askSystems.run(services(), {} as never, log());
const dispatchOf = (referralId: string) => findDispatch(here.services.db, referralId);
const timeline = async ({ barrierId }: BuiltBarrier) =>
  (await historyOf(here.services.db, barrierId, { publicOnly: true })).map(({ publicText }) => publicText ?? '');
async function waitingAbout({ number }: BuiltBarrier, words: string) {
  const { staff } = await signedIn(here, 'participationManager');
  return (await openBarrierWork(here.services, staff, 100))
    .flatMap(({ first }) => first)
    .filter(({ title, reason }) => title.startsWith(`Barriere ${number}:`) && reason.includes(words));
}

const mailsAbout = async ({ number }: BuiltBarrier) =>
  (await listMails(here.services.db, { limit: 200, offset: 0 })).filter(({ about }) => about === `barrier ${number}`);

test('a question goes into the system of a town, is handled and closed there, and its state comes back', async () => {
  const { key } = await haveKey(town.services, 'sangerhausen');
  await aim(townAddress, key);
  const built = await havePublicBarrier(here.services, {
    answerWish: 'email',
    contact: { name: 'Rosa Geheim', email: 'rosa@geheim.example', telephone: '0123 456789' },
  });
  const { referralId } = await forward(built);
  expect(await mailsAbout(built)).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ confidential: true })]),
  );
  await hand(referralId);
  const dispatch = await dispatchOf(referralId);
  expect(dispatch).toMatchObject({ state: 'sent', attempts: 1 });

  const there = await findBarrier(town.services.db, Number(dispatch?.requestId));
  const [report] = await reportsOf(town.services.db, there?.id ?? '');
  expect(report?.originalText).toBe(`Können Sie das beheben?\n\nhttp://teilhabe.test/barrieren/${built.number}`);
  expect(JSON.stringify([there, report])).not.toMatch(/Geheim|geheim|0123|Rollator/u);
  expect(there).toMatchObject({ state: 'received', publishedAt: null, lat: 51.472 });

  await ask();
  expect((await timeline(built)).at(-1)).toMatch(/^Gefragt am .* geantwortet am .*: .* bearbeitet die Meldung/u);
  const before = (await timeline(built)).length;
  here.clock.advance(hour);
  await ask();
  expect(await timeline(built)).toHaveLength(before);

  await haveMoved(town.services, there?.id ?? '', { to: 'accepted' });
  await updateBarrier(town.services.db, there?.id ?? '', {
    publicTitle: 'Bordstein',
    publicText: 'Er ist hoch.',
    publishedAt: town.clock.now(),
  });
  await haveMoved(town.services, there?.id ?? '', { to: 'resolved', outcome: 'solved' });
  here.clock.advance(hour);
  await ask();
  expect((await timeline(built)).at(-1)).toContain('hat die Meldung im eigenen System abgeschlossen');
  expect(await timeline(built)).toHaveLength(before + 1);
  // What it means is decided by people.
  expect(await findBarrier(here.services.db, built.number)).toMatchObject({ state: 'forwarded' });
  const { visitor } = await signedIn(here, 'participationManager');
  const page = await visitor.get(`/verwaltung/barrieren/${built.number}/weiterleiten`);
  expect(page.text).toContain('Dort abgeschlossen: bitte die Antwort eintragen');
  const [waits, ...others] = await waitingAbout(built, 'im eigenen System abgeschlossen');
  expect(others).toEqual([]);
  expect(waits?.path).toBe(`/verwaltung/barrieren/${built.number}/weiterleiten`);
});

test('a question that neither the system nor a mail could carry waits for the office until somebody asks', async () => {
  await aim(townAddress, 'falscher Schlüssel');
  const built = await havePublicBarrier(here.services);
  const { referralId } = await forward(built, '');
  expect(await waitingAbout(built, 'kam nicht in deren System an')).toHaveLength(0);
  await hand(referralId);
  expect(await mailsAbout(built)).toHaveLength(0);
  expect(await waitingAbout(built, 'kam nicht in deren System an')).toHaveLength(1);
  const { visitor } = await signedIn(here, 'participationManager');
  const page = await visitor.get(`/verwaltung/barrieren/${built.number}/weiterleiten`);
  expect(page.text).toContain('Die Übergabe ist gescheitert');
  await transact(here.services, system, ({ db }) => updateReferral(db, referralId, { sentTo: 'post@example.org' }));
  expect(await waitingAbout(built, 'kam nicht in deren System an')).toHaveLength(0);
});

test('a system that refuses gets no second try: the question goes by mail, and the office reads why', async () => {
  await aim(townAddress, 'falscher Schlüssel');
  const built = await havePublicBarrier(here.services);
  const { referralId } = await forward(built, 'post@example.org');
  await hand(referralId);
  expect(await dispatchOf(referralId)).toMatchObject({ state: 'failed', lastFault: 'refused-403' });
  const [mail] = await mailsAbout(built);
  expect(mail).toMatchObject({ toAddress: 'post@example.org', confidential: true });
  expect(mail?.body).toContain('/antwort/');
  const { visitor } = await signedIn(here, 'participationManager');
  const page = await visitor.get(`/verwaltung/barrieren/${built.number}/weiterleiten`);
  expect(page.text).toContain('Die Übergabe ist gescheitert');
  expect(page.text).toContain('abgelehnt (403)');
});

test.each([
  ['is broken', 'refused-500', (answer) => answer.writeHead(500).end()],
  ['sends no XML', 'unreadable', (answer) => answer.end('<service_requests><request>')],
  ['sends a bomb', 'unreadable', (answer) => answer.end('<!DOCTYPE a [<!ENTITY b "bb">]><service_requests/>')],
  ['sends no number', 'no-number', (answer) => answer.end('<service_requests><request/></service_requests>')],
  ['sends far too much', 'too-large', (answer) => answer.end('x'.repeat(2 * 1024 * 1024))],
] satisfies [string, string, (answer: Parameters<RequestListener>[1]) => void][])(
  'a system that %s is tried five times, then the question goes by mail once',
  async (_what, fault, answer) => {
    await aim(await other((_request, response) => answer(response)), null);
    const built = await havePublicBarrier(here.services);
    const { referralId } = await forward(built);
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await hand(referralId);
      expect(await dispatchOf(referralId)).toMatchObject({ state: 'waiting', attempts: attempt, lastFault: fault });
    }
    expect(await mailsAbout(built)).toHaveLength(0);
    await hand(referralId);
    await hand(referralId);
    expect(await dispatchOf(referralId)).toMatchObject({ state: 'failed', attempts: 5 });
    expect(await mailsAbout(built)).toHaveLength(1);
  },
);

test('a system that no longer answers for a day is given up, and the question goes by mail', async () => {
  const { key } = await haveKey(town.services);
  await aim(townAddress, key);
  const built = await havePublicBarrier(here.services);
  const { referralId } = await forward(built);
  await hand(referralId);
  await aim(await other((_request, response) => response.writeHead(502).end()), null);
  await updateDispatch(here.services.db, referralId, { silentTimes: 22 });
  await ask();
  expect(await dispatchOf(referralId)).toMatchObject({ state: 'sent', silentTimes: 23 });
  here.clock.advance(hour);
  await ask();
  expect(await dispatchOf(referralId)).toMatchObject({ state: 'lost' });
  expect(await mailsAbout(built)).toHaveLength(1);
});

test('words about people in another system are for the office only', async () => {
  const words = 'Bitte Frau Beispiel unter 0151 2345678 anrufen.';
  const reply = (more: string) =>
    `<service_requests><request><service_request_id>7</service_request_id>${more}</request></service_requests>`;
  const address = await other((request, response) =>
    response.end(
      request.method === 'POST' ? reply('') : reply(`<status>open</status><status_notes>${words}</status_notes>`),
    ),
  );
  await aim(address, null);
  const built = await havePublicBarrier(here.services);
  const { referralId } = await forward(built);
  await hand(referralId);
  await ask();
  expect((await timeline(built)).at(-1)).not.toContain('Beispiel');
  const all = await historyOf(here.services.db, built.barrierId, { publicOnly: false });
  expect(all.at(-1)?.internalNote).toContain(words);
});

test('what is not public, or without a place, does not go into another system', async () => {
  await aim(townAddress, null);
  const nowhere = await havePublicBarrier(here.services, { position: null, placeText: null, municipalityKey: null });
  const hidden = await havePublicBarrier(here.services);
  await updateBarrier(here.services.db, hidden.barrierId, { publishedAt: null });
  for (const built of [nowhere, hidden]) {
    const { sent } = await forward(built);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('kann nicht in das System der Stelle gehen');
    expect((await findBarrier(here.services.db, built.number))?.state).toBe('accepted');
  }
});
