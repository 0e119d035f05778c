import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveKey } from '../open311.builders.ts';
import { findDestination, openDestinationKey } from '../send/destinations.store.ts';
import { findCaller } from './keys.store.ts';

const program = useTestApp();
const path = '/verwaltung/schnittstelle';
const destination = `${path}/ziele/sangerhausen`;

test('an administrator makes a key for a body, sees it once in their own browser, and revokes it', async () => {
  const { db } = program.services;
  const { visitor } = await signedIn(program, 'administrator');
  const made = await visitor.submitAndFollow(`${path}/schluessel`, { bodyCode: 'sangerhausen' });
  const key = made.page.querySelector('code.typed-address')?.text ?? '';
  expect(key).toMatch(/^o311_[\w-]{43}$/u);
  const caller = await findCaller(db, key);
  expect(caller?.bodyCode).toBe('sangerhausen');
  const list = await visitor.get(path);
  expect(list.text).toContain(key.slice(-4));
  expect(list.text).not.toContain(key);
  const other = await signedIn(program, 'administrator');
  expect((await other.visitor.get(`${path}/neuer-schluessel`)).status).toBe(410);

  const revoked = await visitor.submitAndFollow(`${path}/schluessel/${caller?.id}/widerrufen`);
  expect(revoked.page.querySelector('.flash')?.text).toContain('Er öffnet nichts mehr');
  expect(await findCaller(db, key)).toBeUndefined();
  const again = await visitor.submitAndFollow(`${path}/schluessel/${caller?.id}/widerrufen`);
  expect(again.page.querySelector('.flash')?.text).toContain('schon widerrufen');
  const events = (await listAuditEntries(db, { limit: 10 })).map(({ event }) => event);
  expect(events).toEqual(expect.arrayContaining(['barriers.open311-key-made', 'barriers.open311-key-revoked']));
  expect(JSON.stringify(await listAuditEntries(db, { limit: 10 }))).not.toContain(key);
});

test('without a body no key is made', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const refused = await visitor.submit(`${path}/schluessel`, { bodyCode: '' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#bodyCode');
});

test('the system of a body is kept with its key locked away, and saving again keeps the key', async () => {
  const { db } = program.services;
  const { visitor } = await signedIn(program, 'administrator');
  const fields = { endpoint: 'https://melder.stadt.example/open311/v2/', defaultService: '010', active: 'yes' };
  const services = { 'service-digital': '044' };
  const saved = await visitor.submitAndFollow(destination, { ...fields, ...services, apiKey: 'sehr geheim' });
  expect(saved.page.querySelector('.flash')?.text).toContain('gespeichert');
  expect(await findDestination(db, 'sangerhausen')).toMatchObject({
    endpoint: 'https://melder.stadt.example/open311/v2',
    serviceCodes: { digital: '044' },
    hasKey: true,
  });
  expect(await openDestinationKey(db, 'sangerhausen')).toBe('sehr geheim');
  const page = await visitor.get(destination);
  expect(page.text).not.toContain('sehr geheim');
  expect(page.page.querySelector('#endpoint')?.getAttribute('value')).toContain('melder.stadt.example');
  await visitor.submit(destination, fields);
  expect(await openDestinationKey(db, 'sangerhausen')).toBe('sehr geheim');
  await visitor.submit(destination, { ...fields, forgetKey: 'yes' });
  expect(await openDestinationKey(db, 'sangerhausen')).toBeNull();
});

test.each([
  ['', 'Bitte nennen Sie die Adresse'],
  ['melder', 'stimmt nicht'],
  ['http://melder.stadt.example/', 'darf nicht angerufen werden'],
  ['https://10.0.0.1/open311', 'darf nicht angerufen werden'],
])('the address %j is refused and everything else typed is kept', async (endpoint, sentence) => {
  const { visitor } = await signedIn(program, 'administrator');
  const refused = await visitor.submit(destination, { endpoint, defaultService: '4711', apiKey: 'geheim' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary')?.text).toContain(sentence);
  expect(refused.page.querySelector('#defaultService')?.getAttribute('value')).toBe('4711');
  expect(refused.text).not.toContain('value="geheim"');
});

test('only administrators open the house to machines', async () => {
  const { id } = await haveKey(program.services);
  for (const role of ['participationManager', 'editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const page of [path, `${path}/neuer-schluessel`, destination]) {
      expect((await visitor.get(page)).status).toBe(403);
    }
    for (const change of [`${path}/schluessel`, `${path}/schluessel/${id}/widerrufen`, destination]) {
      expect((await visitor.submit(change)).status).toBe(403);
    }
  }
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  const { visitor } = await signedIn(program, 'administrator');
  expect((await visitor.get(`${path}/ziele?stelle=vgs`)).location).toBe(`${path}/ziele/vgs`);
  expect((await visitor.get(`${path}/ziele/gibt-es-nicht`)).status).toBe(404);
});
