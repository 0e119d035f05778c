import { describe, expect, test } from 'vitest';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables } from '../barriers.store.ts';

const program = useTestApp();

const voicesOf = (barrierId: string) =>
  barrierTables(program.services.db)
    .selectFrom('affectedVoices')
    .selectAll()
    .where('barrierId', '=', barrierId)
    .execute();

const path = (number: number) => `/barrieren/${number}/auch-betroffen`;

test('somebody says that they are affected, too, and how', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const visitor = program.visitor();
  const sent = await visitor.submit(path(number), { how: 'Ich komme nicht in den Laden.' });
  expect([sent.status, sent.location]).toEqual([303, `/barrieren/${number}?erledigt=stimme`]);
  expect(await voicesOf(barrierId)).toMatchObject([{ how: 'Ich komme nicht in den Laden.' }]);
  const { page } = await visitor.get(sent.location ?? '');
  expect(page.querySelector('[role=status]')?.text).toContain('Ihre Stimme ist gezählt');
  expect(page.querySelector('#auch-betroffen')?.text).toBe('Ihre Stimme zählt');
  expect(page.querySelector('main')?.text).not.toContain('Ich komme nicht in den Laden.');
});

test('a device counts once, and a second press is answered kindly', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const visitor = program.visitor();
  await visitor.submit(`/en${path(number)}`);
  const again = await visitor.submitAndFollow(`/en${path(number)}`, { how: 'Again' });
  expect(again.page.querySelector('[role=status]')?.text).toContain('had been counted already');
  expect(await voicesOf(barrierId)).toMatchObject([{ how: null }]);
  await program.visitor().submit(path(number));
  expect(await voicesOf(barrierId)).toHaveLength(2);
});

test('looking sets no cookie; pressing sets one that scripts cannot read', async () => {
  const { number } = await havePublicBarrier(program.services);
  const visitor = program.visitor();
  expect((await visitor.get(`/barrieren/${number}`)).headers.getSetCookie()).toEqual([]);
  const { headers } = await visitor.submit(path(number));
  expect(headers.getSetCookie()[0]).toMatch(/^teilhabe-stimme=[\w-]{43};.*HttpOnly.*SameSite=Lax/iu);
});

test('what is stored of a device does not tell that it spoke about two barriers', async () => {
  const [one, other] = [await havePublicBarrier(program.services), await havePublicBarrier(program.services)];
  const visitor = program.visitor();
  await visitor.submit(path(one.number));
  await visitor.submit(path(other.number));
  const [first] = await voicesOf(one.barrierId);
  const [second] = await voicesOf(other.barrierId);
  expect(first?.deviceHash).toBeDefined();
  expect(first?.deviceHash.equals(second?.deviceHash ?? Buffer.alloc(0))).toBe(false);
});

test('a voice can be taken back, with its text', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const visitor = program.visitor();
  await visitor.submit(path(number), { how: 'Doch nicht' });
  const { page } = await visitor.submitAndFollow(`${path(number)}/zuruecknehmen`);
  expect(page.querySelector('[role=status]')?.text).toContain('gelöscht');
  expect(page.querySelector('#how')).not.toBeNull();
  expect(await voicesOf(barrierId)).toEqual([]);
});

test('nobody takes back the voice of another device', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  await program.visitor().submit(path(number));
  const stranger = program.visitor();
  await stranger.submit(`${path(number)}/zuruecknehmen`);
  stranger.cookies.set('teilhabe-stimme', 'x'.repeat(43));
  await stranger.submit(`${path(number)}/zuruecknehmen`);
  expect(await voicesOf(barrierId)).toHaveLength(1);
});

test('the audit log says that it happened and not who or what', async () => {
  const { number } = await havePublicBarrier(program.services);
  await program.visitor().submit(path(number), { how: 'Geheim' });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'barriers.affected-said', actorKind: 'citizen', actorId: null, details: {} });
});

test('a text that is too long comes back with everything typed', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const how = 'ä'.repeat(2001);
  const { status, page } = await program.visitor().submit(`/leicht${path(number)}`, { how });
  expect(status).toBe(422);
  expect(page.querySelector('error-summary a')?.getAttribute('href')).toBe('#how');
  expect(page.querySelector('#how')?.text).toBe(how);
  expect(await voicesOf(barrierId)).toEqual([]);
});

test('a robot that fills in everything is thanked and not counted', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const { status, headers } = await program.visitor().submit(path(number), { how: 'Buy', website: 'http://x' });
  expect(status).toBe(303);
  expect(headers.getSetCookie()).toEqual([]);
  expect(await voicesOf(barrierId)).toEqual([]);
});

describe('refused', () => {
  test('for a barrier that is not published', async () => {
    const { number, barrierId } = await haveReport(program.services);
    expect((await program.visitor().submit(path(number))).status).toBe(404);
    expect((await program.visitor().submit(`${path(number)}/zuruecknehmen`)).status).toBe(404);
    expect(await voicesOf(barrierId)).toEqual([]);
  });

  test('for a barrier that is solved', async () => {
    const { number, barrierId } = await havePublicBarrier(program.services);
    await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
    expect((await program.visitor().submit(path(number))).status).toBe(404);
  });

  test('from a foreign page', async () => {
    const { number, barrierId } = await havePublicBarrier(program.services);
    const { status } = await program.visitor().submit(path(number), {}, { headers: { origin: 'https://example.org' } });
    expect(status).toBe(403);
    expect(await voicesOf(barrierId)).toEqual([]);
  });

  test('after very many from one connection', async () => {
    const { number } = await havePublicBarrier(program.services);
    let last = 303;
    for (let count = 0; count < 21; count += 1) last = (await program.visitor().submit(path(number))).status;
    expect(last).toBe(429);
  });
});
