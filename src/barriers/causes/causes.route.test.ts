import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { historyOf } from '../barriers.store.ts';
import { haveCause } from './causes.builders.ts';
import { barriersBehind, findCause } from './causes.store.ts';

const program = useTestApp();
let manager: Visitor;
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  editor = (await signedIn(program, 'editor')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/ursachen/${number}${below}`;
const numbersBehind = async (causeId: string) =>
  (await barriersBehind(program.services.db, [causeId])).map(({ number }) => number);
const words = { title: 'Aushänge zu hoch', text: 'Die Kästen haben ein festes Maß.', titleEasy: '', textEasy: '' };

test('a manager writes a cause from a barrier and finds both linked', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const file = await manager.get(`/verwaltung/barrieren/${number}`);
  const link = `/verwaltung/ursachen/neu?barriere=${number}`;
  expect(file.page.querySelector(`#main a[href="${link}"], main a[href="${link}"]`)).not.toBeNull();
  const form = await manager.get(link);
  expect(form.page.querySelector('[name=barriers]')?.getAttribute('value')).toBe(String(number));
  expect(form.text).toContain('Hoher Bordstein');
  const made = await manager.submit('/verwaltung/ursachen/neu', { ...words, barriers: String(number) });
  expect(made.location).toMatch(/^\/verwaltung\/ursachen\/\d+\?erledigt=angelegt$/u);
  const shown = await manager.get(made.location!);
  expect(shown.page.querySelector('h1')?.text).toBe('Aushänge zu hoch');
  expect(shown.page.querySelector('#barrieren-tabelle')?.text).toContain('Hoher Bordstein');
  expect(shown.page.querySelector('a[href^="/verwaltung/massnahmen/neu?ursache="]')).not.toBeNull();
  expect((await historyOf(program.services.db, barrierId, { publicOnly: false })).at(-1)).toMatchObject({
    publicText: null,
    internalNote: expect.stringContaining('Aushänge zu hoch'),
  });
  expect((await manager.get(`/verwaltung/barrieren/${number}`)).page.querySelector('.chain')?.text).toContain(
    'Aushänge zu hoch',
  );
});

test('a cause without a title or with unknown barriers comes back with everything typed', async () => {
  const empty = await manager.submit('/verwaltung/ursachen/neu', { ...words, title: ' ', barriers: '' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#title');
  expect(empty.page.querySelector('#text')?.text).toBe(words.text);
  const before = (await manager.get('/verwaltung/ursachen')).page.querySelectorAll('#ursachen tbody tr').length;
  for (const [typed, answer] of [
    ['999998, 999999', 'Diese Barrieren gibt es nicht: 999998, 999999.'],
    ['zwölf', 'Bitte geben Sie Nummern von Barrieren ein'],
    ['99999999999', 'Bitte geben Sie Nummern von Barrieren ein'],
  ] as const) {
    const refused = await manager.submit('/verwaltung/ursachen/neu', { ...words, barriers: typed });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary')?.text).toContain(answer);
    expect(refused.page.querySelector('#barriers')?.getAttribute('value')).toBe(typed);
  }
  const { page } = await manager.get('/verwaltung/ursachen');
  expect(page.querySelectorAll('#ursachen tbody tr')).toHaveLength(before);
  for (const wrong of ['999999', 'x', '-1'])
    expect((await manager.get(`/verwaltung/ursachen/neu?barriere=${wrong}`)).status).toBe(404);
});

test('barriers are linked by their numbers, all or none, and loosened one by one', async () => {
  const cause = await haveCause(program.services, { title: 'Stufen am Eingang' });
  const [one, two, gone] = [
    await haveReport(program.services),
    await haveReport(program.services),
    await haveReport(program.services),
  ];
  await haveMoved(program.services, gone.barrierId, { to: 'notABarrier', outcome: 'notABarrier', reason: 'Keine.' });
  const refused = await manager.submit(path(cause.number, '/barrieren'), { barriers: `${one.number}, ${gone.number}` });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(`Barriere ${gone.number} wird nicht weitergeführt`);
  expect(await numbersBehind(cause.id)).toEqual([]);
  const both = { barriers: `Barriere ${one.number} und ${two.number}` };
  expect((await manager.submit(path(cause.number, '/barrieren'), both)).location).toContain('verknuepft');
  expect((await manager.submit(path(cause.number, '/barrieren'), both)).status).toBe(303);
  expect(await numbersBehind(cause.id)).toEqual([one.number, two.number]);
  const loosened = await manager.submit(path(cause.number, `/barrieren/${one.number}/loesen`));
  expect(loosened.location).toContain('geloest');
  expect(await numbersBehind(cause.id)).toEqual([two.number]);
  expect((await manager.submit(path(cause.number, '/barrieren'), { barriers: '' })).status).toBe(422);
});

test('in the file of a barrier a known cause is chosen and taken away again', async () => {
  const cause = await haveCause(program.services, { title: 'Formulare nur als Bild' });
  const { number } = await haveReport(program.services);
  const file = `/verwaltung/barrieren/${number}`;
  const nothing = await manager.submit(`${file}/ursachen`, { ursache: '' });
  expect(nothing.status).toBe(422);
  expect(nothing.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#ursache');
  expect((await manager.submit(`${file}/ursachen`, { ursache: String(cause.number) })).location).toBe(
    `${file}?erledigt=verknuepft`,
  );
  expect((await manager.get(file)).page.querySelector(`.chain a[href="${path(cause.number)}"]`)).not.toBeNull();
  expect((await manager.submit(`${file}/ursachen/${cause.number}/loesen`)).location).toBe(`${file}?erledigt=geloest`);
  expect(await numbersBehind(cause.id)).toEqual([]);
  expect((await manager.submit(`${file}/ursachen/999999/loesen`)).status).toBe(404);
});

test('a colleague who saved in between loses nothing, and a changed meaning makes the easy text outdated', async () => {
  const { number } = await haveCause(program.services);
  const saved = { title: 'Neu', text: 'Neuer Text.', titleEasy: 'Leicht', textEasy: 'Leichter Text.' };
  expect((await editor.submit(path(number, '/text'), { ...saved, version: '1' })).location).toContain('erledigt=text');
  const late = await manager.submit(path(number, '/text'), { ...saved, text: 'Mein Text.', version: '1' });
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.stored')?.text).toContain('Neuer Text.');
  expect(late.page.querySelector('#text')?.text).toBe('Mein Text.');
  expect(late.page.querySelector('[name=version]')?.getAttribute('value')).toBe('2');
  const asked = await manager.submit(path(number, '/text'), { ...saved, text: 'Anderes.', version: '2' });
  expect(asked.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#meaningChanged');
  await manager.submit(path(number, '/text'), { ...saved, text: 'Anderes.', version: '2', meaningChanged: 'yes' });
  expect(await findCause(program.services.db, number)).toMatchObject({ easyState: 'outdated', version: 3 });
  expect((await manager.submit(path(number, '/text'), { ...saved, version: 'x' })).status).toBe(422);
  const bare = await manager.submit(path(number, '/text'), { ...saved, text: '', version: '3' });
  expect(bare.text).toContain('Die Ursache ist öffentlich und braucht einen Text.');
});

test('a cause is published with a text only, and taken back', async () => {
  const { number } = await haveCause(program.services, { text: '', titleEasy: '', textEasy: '', isPublic: false });
  const refused = await editor.submit(path(number, '/veroeffentlichen'));
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Schreiben Sie zuerst einen Text.');
  await editor.submit(path(number, '/text'), { ...words, version: '1' });
  expect((await editor.submit(path(number, '/veroeffentlichen'))).location).toContain('veroeffentlicht');
  expect((await findCause(program.services.db, number))?.publishedAt).not.toBeNull();
  expect((await editor.submit(path(number, '/zuruecknehmen'))).location).toContain('zurueckgenommen');
  expect((await findCause(program.services.db, number))?.publishedAt).toBeNull();
});

test('the list tells how many barriers and people stand behind a cause, where and of which kind', async () => {
  const { number } = await havePublicBarrier(program.services, { kind: 'digital' });
  const cause = await haveCause(program.services, { title: 'Liste für den Test', barriers: [number] });
  const { page } = await reader.get('/verwaltung/ursachen?ansicht=ohne');
  const row = page.querySelectorAll('#ursachen tbody tr').find((one) => one.text.includes('Liste für den Test'));
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(path(cause.number));
  for (const part of ['1 offen', 'Sangerhausen', 'Digital', 'noch keine']) expect(row?.text).toContain(part);
  expect((await reader.get('/verwaltung/ursachen?ansicht=mit')).text).not.toContain('Liste für den Test');
});

test('the board reads causes but changes none, the editor changes words only, and nobody reads without signing in', async () => {
  const cause = await haveCause(program.services);
  const { page } = await reader.get(path(cause.number));
  expect(page.querySelectorAll('main form')).toHaveLength(0);
  for (const below of ['/text', '/veroeffentlichen', '/zuruecknehmen', '/barrieren', '/barrieren/1/loesen'])
    expect((await reader.submit(path(cause.number, below))).status).toBe(403);
  expect((await reader.submit('/verwaltung/ursachen/neu', words)).status).toBe(403);
  expect((await reader.get('/verwaltung/ursachen/neu')).status).toBe(403);
  expect((await editor.submit(path(cause.number, '/barrieren'), { barriers: '1' })).status).toBe(403);
  expect((await editor.submit('/verwaltung/barrieren/1/ursachen', { ursache: '1' })).status).toBe(403);
  expect((await program.visitor().get('/verwaltung/ursachen')).location).toContain('/anmelden');
  expect((await manager.get('/verwaltung/ursachen/999999')).status).toBe(404);
});

test('every change of a cause stands in the audit log', async () => {
  const { number } = await haveReport(program.services);
  const cause = await haveCause(program.services, { barriers: [number] });
  await manager.submit(path(cause.number, '/text'), { ...words, titleEasy: 'a', textEasy: 'b', version: '1' });
  await manager.submit(path(cause.number, `/barrieren/${number}/loesen`));
  await manager.submit(path(cause.number, '/zuruecknehmen'));
  const admin = (await signedIn(program, 'administrator')).visitor;
  const { text } = await admin.get('/verwaltung/protokoll');
  for (const event of ['created', 'linked', 'published', 'edited', 'unlinked', 'withdrawn'])
    expect(text).toContain(`barriers.cause-${event}`);
});

test('a cause that is sent twice is one cause', async () => {
  const opened = await manager.get('/verwaltung/ursachen/neu');
  const formKey = opened.page.querySelector('input[name=formKey]')?.getAttribute('value') ?? '';
  const sent = { ...words, title: 'Zweimal geschickt', barriers: '', formKey };
  const first = await manager.submit('/verwaltung/ursachen/neu', sent);
  expect((await manager.submit('/verwaltung/ursachen/neu', sent)).location).toBe(first.location);
  const other = await manager.submit('/verwaltung/ursachen/neu', { ...sent, title: 'Anders' });
  expect([other.status, other.page.querySelector('[name=title]')?.getAttribute('value')]).toEqual([422, 'Anders']);
});
