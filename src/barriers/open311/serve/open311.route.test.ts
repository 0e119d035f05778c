import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { readXml } from '../../../platform/documents/xml.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveMoved } from '../../barriers.builders.ts';
import { findBarrier } from '../../barriers.store.ts';
import { findContact, reportsOf } from '../../reports.store.ts';
import { barrierKinds } from '../../taxonomy.ts';
import { revokeKey } from '../keys/manage-keys.ts';
import { haveKey } from '../open311.builders.ts';

const program = useTestApp();
const root = '/open311/v2';
const day = 24 * 60 * 60 * 1000;

type Fields = Record<string, string | readonly string[]>;

async function send(fields: Fields, { format = 'json', headers = {} }: { format?: string; headers?: object } = {}) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  const answer = await program.app.request(`http://teilhabe.test${root}/requests.${format}`, {
    method: 'POST',
    body,
    headers: { ...headers },
  });
  const text = await answer.text();
  return { status: answer.status, text, headers: answer.headers, json: () => JSON.parse(text)[0] };
}

const about = (change: Fields = {}): Fields => ({
  service_code: 'structural',
  lat: '51.472',
  long: '11.298',
  description: `Stufe vor dem Rathaus ${Math.random()}`,
  ...change,
});

async function json(path: string) {
  const answer = await program.visitor().get(path);
  return { status: answer.status, headers: answer.headers, content: JSON.parse(answer.text) };
}

function namesIn(xml: string): string {
  const names: string[] = [];
  readXml(xml, { open: (name) => names.push(name) });
  return names.join(' ');
}

test('a program finds out what can be reported, in XML and in JSON, from any page', async () => {
  const xml = await program.visitor().get(`${root}/services.xml`);
  expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(xml.headers.get('access-control-allow-origin')).toBe('*');
  expect(xml.headers.get('set-cookie')).toBeNull();
  expect(xml.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<services><service><service_code>structural</u);
  const { content } = await json(`${root}/services.json`);
  expect(content.map((service: { service_code: string }) => service.service_code)).toEqual([...barrierKinds]);
  expect(content[0]).toMatchObject({ service_name: 'Baulich', metadata: true, type: 'realtime', group: 'Barrieren' });
  expect((await json(`/en${root}/services.json`)).content[0].group).toBe('Barriers');
});

test('the definition of a service names what may be told, and an unknown one is not found', async () => {
  const xml = (await program.visitor().get(`${root}/services/structural.xml`)).text;
  expect(namesIn(xml)).toMatch(
    /^service_definition service_code attributes attribute variable code datatype required datatype_description order description values value key name/u,
  );
  const { content } = await json(`${root}/services/digital.json`);
  expect(content.service_code).toBe('digital');
  const keyboard = content.attributes.find(({ code }: { code: string }) => code === 'keyboard');
  expect(keyboard).toMatchObject({ datatype: 'singlevaluelist', required: false, variable: true });
  expect(keyboard.values.map(({ key }: { key: string }) => key)).toEqual(['works', 'fails']);
  const missing = await program.visitor().get(`${root}/services/potholes.xml`);
  expect([missing.status, missing.text]).toEqual([
    404,
    '<?xml version="1.0" encoding="UTF-8"?>\n<errors><error><code>404</code><description>service_code was not found.</description></error></errors>',
  ]);
});

test('service discovery leads to the interface', async () => {
  const { content } = await json('/open311/discovery.json');
  expect(content.endpoints).toEqual([
    expect.objectContaining({
      url: 'http://teilhabe.test/open311/v2',
      specification: 'http://wiki.open311.org/GeoReport_v2',
      formats: ['text/xml', 'application/json'],
    }),
  ]);
  const xml = (await program.visitor().get(`${root}/discovery.xml`)).text;
  expect(xml).toContain('<formats><format>text/xml</format><format>application/json</format></formats>');
});

test('what a town sends becomes a report that waits to be read, and nobody is told its code', async () => {
  const { key } = await haveKey(program.services);
  const sent = await send(
    about({
      api_key: key,
      description: 'Zwei Stufen vor dem Rathaus, ohne Rampe',
      first_name: 'Rosa',
      last_name: 'Muster',
      email: 'rosa@example.org',
      media_url: 'https://stadt.example/foto.jpg',
      'attribute[placeKind]': 'building',
      'attribute[stepCount]': '2',
      'attribute[demands][]': ['climbSteps', 'see'],
      'attribute[fremdes]': 'wird übergangen',
    }),
  );
  expect(sent.status).toBe(201);
  const { service_request_id: id, ...rest } = sent.json();
  expect(rest).toEqual({ service_notice: 'Wir lesen jede Meldung, bevor sie öffentlich wird.', account_id: null });
  const barrier = await findBarrier(program.services.db, Number(id));
  expect(barrier).toMatchObject({
    state: 'received',
    kind: 'structural',
    placeKind: 'building',
    municipalityKey: '15087370',
    demands: ['climbSteps', 'see'],
    facts: { stepCount: 2 },
    publishedAt: null,
  });
  const [report] = await reportsOf(program.services.db, barrier?.id ?? '');
  expect(report).toMatchObject({ channel: 'open311', answerWish: 'email' });
  expect(report?.originalText).toBe(
    'Zwei Stufen vor dem Rathaus, ohne Rampe\n\nBild beim Absender: https://stadt.example/foto.jpg',
  );
  expect(await findContact(program.services.db, report?.id ?? '')).toMatchObject({ name: 'Rosa Muster' });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'barriers.reported', actorKind: 'body', actorId: 'sangerhausen' });
  expect((await program.visitor().get(`${root}/requests/${id}.json`)).status).toBe(404);
  expect(
    (await json(`${root}/requests.json`)).content.map((one: { service_request_id: string }) => one.service_request_id),
  ).not.toContain(id);
});

test('the town that has sent a report follows its state before it is public, without a word of it', async () => {
  const [{ key }, other] = [await haveKey(program.services), await haveKey(program.services, 'vgs')];
  const { service_request_id: id } = (await send(about({ api_key: key }))).json();
  const own = await program.app.request(`http://teilhabe.test${root}/requests/${id}.json`, {
    headers: { 'x-api-key': key },
  });
  const [record] = (await own.json()) as Record<string, unknown>[];
  expect(record).toMatchObject({ status: 'open', description: null, lat: null, address: null });
  expect(record?.status_notes).toMatch(/^Eingegangen\. /u);
  expect((await program.visitor().get(`${root}/requests/${id}.json?api_key=${other.key}`)).status).toBe(404);
  const number = Number(id);
  const barrier = await findBarrier(program.services.db, number);
  await haveMoved(program.services, barrier?.id ?? '', {
    to: 'notABarrier',
    outcome: 'notABarrier',
    reason: 'Ein Scherz.',
  });
  const { content } = await json(`${root}/requests.json?service_request_id=${id},x&api_key=${key}`);
  expect(content).toHaveLength(1);
  expect(content[0]).toMatchObject({ status: 'closed', description: null });
});

test('sending the same thing twice, even at the same time, makes one report; a day later it is a new one', async () => {
  const { key } = await haveKey(program.services);
  const fields = about({ api_key: key });
  const answers = await Promise.all([send(fields), send(fields), send(fields)]);
  expect(new Set(answers.map((answer) => answer.json().service_request_id)).size).toBe(1);
  expect((await send({ ...fields, long: '11.299' })).json()).not.toEqual(answers[0]?.json());
  program.clock.advance(day + 1);
  expect((await send(fields)).json()).not.toEqual(answers[0]?.json());
});

test('without a good key nothing is taken in, whatever cookies or origins come along', async () => {
  const { id, key } = await haveKey(program.services);
  const { visitor, staff } = await signedIn(program, 'administrator');
  for (const wrong of [{}, { api_key: 'geraten' }]) {
    const refused = await send(about(wrong), { format: 'xml' });
    expect([refused.status, namesIn(refused.text)]).toEqual([403, 'errors error code description']);
  }
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  expect((await send(about(), { headers: { cookie, origin: 'https://evil.example' } })).status).toBe(403);
  expect((await send(about({ api_key: key }), { headers: { origin: 'https://stadt.example' } })).status).toBe(201);
  await transact(program.services, { kind: 'staff', id: staff.id }, (work) => revokeKey(work, id));
  expect((await send(about({ api_key: key }))).status).toBe(403);
});

test.each([
  [{ service_code: '' }, 400, 'service_code was not provided.'],
  [{ service_code: 'potholes' }, 404, 'service_code was not found.'],
  [{ description: ' ' }, 400, 'description was not provided'],
  [{ description: 'x'.repeat(4001) }, 400, 'description: at most 4000 characters.'],
  [{ lat: '', long: '' }, 400, 'Provide lat and long'],
  [{ lat: 'NaN' }, 400, 'expected degrees'],
  [{ long: '' }, 400, 'belong together'],
  [{ lat: '52.52', long: '13.4' }, 400, 'not in the district'],
  [{ email: 'rosa' }, 400, 'no e-mail address'],
  [{ jurisdiction_id: 'elsewhere.example' }, 404, 'jurisdiction_id was not found.'],
  [{ 'attribute[effect]': 'terrible' }, 400, 'attribute[effect]'],
  [{ 'attribute[kerbHeight]': '-3' }, 400, 'attribute[kerbHeight]'],
  [{ 'attribute[demands]': 'see,fly' }, 400, 'attribute[demands]'],
])('%j is refused with %i and a sentence', async (change, status, description) => {
  const { key } = await haveKey(program.services);
  const refused = await send(about({ api_key: key, ...change }));
  expect([refused.status, refused.json().code]).toEqual([status, status]);
  expect(refused.json().description).toContain(description);
});

test('a barrier without a place needs none, and an address in words is enough', async () => {
  const { key } = await haveKey(program.services);
  const nowhere = { lat: '', long: '' };
  expect((await send(about({ api_key: key, ...nowhere, 'attribute[placeKind]': 'website' }))).status).toBe(201);
  const named = await send(about({ api_key: key, ...nowhere, address_string: 'Markt 1, Sangerhausen' }));
  const barrier = await findBarrier(program.services.db, Number(named.json().service_request_id));
  expect(barrier).toMatchObject({ placeText: 'Markt 1, Sangerhausen', lat: null });
});

test('bodies that are too large or no form are refused in the form that was asked for', async () => {
  const { key } = await haveKey(program.services);
  expect((await send(about({ api_key: key, description: 'x'.repeat(70_000) }))).json()).toMatchObject({ code: 413 });
  const path = `http://teilhabe.test${root}/requests.xml`;
  const bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>';
  const headers = { 'content-type': 'text/xml' };
  const refused = await program.app.request(path, { method: 'POST', body: bomb, headers });
  expect([refused.status, namesIn(await refused.text())]).toEqual([400, 'errors error code description']);
});

test('one key cannot flood the office', async () => {
  const { key } = await haveKey(program.services);
  const wrong = about({ api_key: key, description: '' });
  for (let count = 0; count < 60; count += 1) expect((await send(wrong)).status).toBe(400);
  expect((await send(about({ api_key: key }))).json()).toMatchObject({ code: 429 });
  const other = await haveKey(program.services);
  expect((await send({ ...wrong, api_key: other.key })).status).toBe(400);
});
