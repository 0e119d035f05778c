import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { aPicture, haveFinished, haveInspection } from '../inspections.builders.ts';
import { photosOf } from '../photos/photos.store.ts';
import { resultsOf } from './results.store.ts';

const program = useTestApp();
let manager: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/begehungen/${number}${below}`;
const hrefsIn = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

test('results are entered section by section, and every page goes on to the next', async () => {
  const { id, number } = await haveInspection(program.services);
  const opened = await manager.get(path(number, '/eintragen/2'));
  expect(opened.page.querySelector('h1')?.text).toBe('Eingang');
  const sent = await manager.submit(
    path(number, '/eintragen/2'),
    { 'b-entranceDoorWidth': '0', 'm-entranceDoorWidth': '75,5', 'v-entranceDoorWidth': 'unchecked', next: 'next' },
    { multipart: true },
  );
  expect(sent.location).toBe(`${path(number, '/eintragen/3')}?erledigt=gespeichert`);
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ measured: 75.5, verdict: 'fails', revision: 1 }]);
  const again = await manager.get(path(number, '/eintragen/2'));
  expect(again.page.querySelector('#m-entranceDoorWidth')?.getAttribute('value')).toBe('75,5');
  expect((await manager.get(path(number, '/eintragen/99'))).status).toBe(404);
});

test('what is wrong with one item keeps no other from being saved', async () => {
  const { id, number } = await haveInspection(program.services);
  const sent = await manager.submit(
    path(number, '/eintragen'),
    {
      'b-entranceDoorWidth': '0',
      'm-entranceDoorWidth': 'breit',
      'v-entranceDoorWidth': 'fails',
      'b-passageWidth': '0',
      'm-passageWidth': '95',
      'r-passageWidth': 'am Regal',
    },
    { multipart: true },
  );
  expect(sent.status).toBe(422);
  expect(hrefsIn(sent)).toEqual(['#m-entranceDoorWidth']);
  expect(sent.page.querySelector('#m-entranceDoorWidth')?.getAttribute('value')).toBe('breit');
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ itemCode: 'passageWidth', remark: 'am Regal' }]);
  expect(sent.page.querySelector('input[name=b-passageWidth]')?.getAttribute('value')).toBe('1');
});

test('two who enter at the same time see both values and lose none', async () => {
  const { id, number } = await haveInspection(program.services);
  const form = { 'b-passageWidth': '0', 'm-passageWidth': '95', 'v-passageWidth': 'fits' };
  await manager.submit(path(number, '/schnell'), form);
  const late = await manager.submit(path(number, '/schnell'), {
    ...form,
    'm-passageWidth': '80',
    'v-passageWidth': 'fails',
  });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Gespeichert: passt, 95');
  expect(late.page.querySelector('#m-passageWidth')?.getAttribute('value')).toBe('80');
  const base = late.page.querySelector('input[name=b-passageWidth]')?.getAttribute('value') ?? '';
  await manager.submit(path(number, '/schnell'), {
    'b-passageWidth': base,
    'm-passageWidth': '80',
    'v-passageWidth': 'fails',
  });
  expect(await resultsOf(program.services.db, id)).toMatchObject([{ measured: 80, verdict: 'fails' }]);
});

test('a photo needs words for whoever does not see it, and is no file but a picture', async () => {
  const { id, number } = await haveInspection(program.services);
  const base = { 'b-entranceDoorWidth': '0', 'p-entranceDoorWidth': await aPicture() };
  const bare = await manager.submit(path(number, '/eintragen/2'), base, { multipart: true });
  expect(hrefsIn(bare)).toEqual(['#d-entranceDoorWidth']);
  const wrong = { ...base, 'd-entranceDoorWidth': 'Tür', 'p-entranceDoorWidth': new File(['nein'], 'a.png') };
  expect(hrefsIn(await manager.submit(path(number, '/eintragen/2'), wrong, { multipart: true }))).toEqual([
    '#p-entranceDoorWidth',
  ]);
  const described = { ...base, 'd-entranceDoorWidth': 'Schmale Tür' };
  expect((await manager.submit(path(number, '/eintragen/2'), described, { multipart: true })).status).toBe(303);
  const [photo] = await photosOf(program.services.db, id);
  expect(photo?.description).toBe('Schmale Tür');
  expect((await reader.get(path(number, `/fotos/${photo?.id}`))).headers.get('content-type')).toBe('image/webp');
  expect((await program.visitor().get(path(number, `/fotos/${photo?.id}`))).location).toContain('/anmelden');
  const other = await haveInspection(program.services);
  expect((await reader.get(path(other.number, `/fotos/${photo?.id}`))).status).toBe(404);
  expect((await manager.submit(path(number, `/fotos/${photo?.id}/loeschen`))).location).toContain('foto-entfernt');
  expect(await photosOf(program.services.db, id)).toEqual([]);
});

test('a device gets a clear answer to every entry', async () => {
  const { number } = await haveInspection(program.services);
  const key = crypto.randomUUID();
  const entry = { item: 'passageWidth', key, base: '0', verdict: 'unchecked', measured: '95', remark: '' };
  const send = async (change: Record<string, string> = {}) => {
    const sent = await manager.submit(path(number, '/eintrag'), { ...entry, ...change });
    return { status: sent.status, body: JSON.parse(sent.text) as Record<string, unknown> };
  };
  expect(await send()).toMatchObject({
    status: 200,
    body: { outcome: 'saved', item: 'passageWidth', stored: { revision: 1, measured: 95, verdict: 'fits' } },
  });
  expect(await send()).toMatchObject({ status: 200, body: { outcome: 'saved', stored: { revision: 1 } } });
  expect(await send({ key: crypto.randomUUID(), measured: '80', verdict: 'fails' })).toMatchObject({
    status: 409,
    body: { outcome: 'conflict', stored: { measured: 95 }, sent: { measured: 80 }, fields: ['verdict', 'measured'] },
  });
  expect(await send({ key: 'x' })).toMatchObject({ status: 422, body: { outcome: 'refused' } });
  expect(await send({ measured: 'viel' })).toMatchObject({ status: 422 });
  expect(await send({ item: 'nichts' })).toMatchObject({ status: 422 });
  const closed = await haveInspection(program.services);
  await haveFinished(program.services, closed.id);
  const late = await manager.submit(path(closed.number, '/eintrag'), entry);
  expect([late.status, JSON.parse(late.text)]).toMatchObject([409, { outcome: 'closed' }]);
});
