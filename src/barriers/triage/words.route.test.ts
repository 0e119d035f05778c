import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { findBarrier, historyOf } from '../barriers.store.ts';

const program = useTestApp();
let editor: Visitor;
let colleague: Visitor;
let reader: Visitor;

beforeAll(async () => {
  editor = (await signedIn(program, 'editor', { name: 'Edgar Text' })).visitor;
  colleague = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const path = (number: number) => `/verwaltung/barrieren/${number}/text`;
const stored = async (number: number) => (await findBarrier(program.services.db, number))!;
const versionIn = ({ page }: Visit) => page.querySelector('input[name=version]')?.getAttribute('value') ?? '';
const words = { publicTitle: 'Hohe Kante', publicText: 'Sie misst 12 cm.', publicTitleEasy: '', publicTextEasy: '' };
const easy = { publicTitleEasy: 'Eine hohe Kante', publicTextEasy: 'Die Kante ist hoch.' };

/** Opens the form and sends it, as a person does; the clock goes on so that versions differ. */
async function save(visitor: Visitor, number: number, input: Record<string, string>): Promise<Visit> {
  const version = versionIn(await visitor.get(path(number)));
  program.clock.advance(1000);
  return visitor.submit(path(number), { ...words, version, ...input });
}

test('the words of the report stand beside the form and fill it on demand', async () => {
  const { number } = await haveReport(program.services, { problem: 'Zeile eins\nZeile <b>zwei</b>' });
  const { page } = await editor.get(path(number));
  expect(page.querySelector('aside blockquote')?.text).toBe('Zeile eins\nZeile <b>zwei</b>');
  expect(page.querySelector('#publicText')?.text).toBe('');
  const filled = await editor.get(`${path(number)}?vorlage=1`);
  expect(filled.page.querySelector('#publicText')?.text).toBe('Zeile eins\nZeile <b>zwei</b>');
  expect((await stored(number)).publicText).toBeNull();
  for (const wrong of ['7', '-1', 'x']) expect((await editor.get(`${path(number)}?vorlage=${wrong}`)).status).toBe(200);
});

test('saved words are the public ones, are found by search and leave a trace for the office only', async () => {
  const { number, barrierId } = await haveReport(program.services);
  expect((await save(editor, number, easy)).location).toBe(`/verwaltung/barrieren/${number}?erledigt=text`);
  expect(await stored(number)).toMatchObject({
    publicTitle: 'Hohe Kante',
    publicTextEasy: 'Die Kante ist hoch.',
    easyState: 'draft',
    publishedAt: null,
  });
  expect((await stored(number)).searchText).toContain('kante');
  expect((await historyOf(program.services.db, barrierId, { publicOnly: false })).at(-1)).toMatchObject({
    event: 'edited',
    publicText: null,
  });
});

test('a changed meaning makes the easy text outdated, with the day it happened', async () => {
  const { number } = await haveReport(program.services);
  await save(editor, number, { ...easy, easyState: 'tested' });
  const asked = await save(editor, number, { ...easy, easyState: 'tested', publicText: 'Sie misst 20 cm.' });
  expect(asked.status).toBe(422);
  expect(asked.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#meaningChanged');
  expect(asked.page.querySelector('#publicText')?.text).toBe('Sie misst 20 cm.');
  await save(editor, number, { ...easy, easyState: 'tested', publicText: 'Sie misst 20 cm.', meaningChanged: 'yes' });
  expect(await stored(number)).toMatchObject({ easyState: 'outdated', easyOutdatedSince: program.clock.now() });
  const { text } = await editor.get(path(number));
  expect(text).toContain('veraltet seit 23. November 2026');
  await save(editor, number, {
    ...easy,
    publicText: 'Sie misst 20 cm.',
    publicTextEasy: 'Die Kante ist sehr hoch.',
    easyState: 'draft',
  });
  expect(await stored(number)).toMatchObject({ easyState: 'draft', easyOutdatedSince: null });
});

test('a tested text that is changed says it is a draft again', async () => {
  const { number } = await haveReport(program.services);
  await save(editor, number, { ...easy, easyState: 'tested' });
  const saved = await save(editor, number, { ...easy, publicTextEasy: 'Anders.', easyState: 'tested' });
  expect(saved.location).toContain('erledigt=entwurf');
  expect((await editor.get(saved.location!)).text).toContain('wieder ein Entwurf');
});

test('a colleague who saved in between loses nothing, and neither do I', async () => {
  const { number } = await haveReport(program.services);
  const mine = versionIn(await editor.get(path(number)));
  await save(colleague, number, { publicText: 'Text der Kollegin.' });
  const refused = await editor.submit(path(number), { ...words, version: mine, publicText: 'Mein Text.' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#publicText')?.text).toBe('Mein Text.');
  expect(refused.page.querySelector('.notice')?.text).toContain('Text der Kollegin.');
  expect((await stored(number)).publicText).toBe('Text der Kollegin.');
  await editor.submit(path(number), { ...words, version: versionIn(refused), publicText: 'Beides zusammen.' });
  expect((await stored(number)).publicText).toBe('Beides zusammen.');
});

test('the same form sent twice is saved once', async () => {
  const { number, barrierId } = await haveReport(program.services);
  const version = versionIn(await editor.get(path(number)));
  program.clock.advance(1000);
  for (const _ of [1, 2]) expect((await editor.submit(path(number), { ...words, version })).status).toBe(303);
  expect(await historyOf(program.services.db, barrierId, { publicOnly: false })).toHaveLength(2);
});

test('a public barrier keeps a title and a text', async () => {
  const { number } = await havePublicBarrier(program.services);
  const refused = await save(editor, number, { publicTitle: ' ', publicText: '' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#publicTitle',
    '#publicText',
  ]);
});

test('nothing written is nothing saved, and the form says so', async () => {
  const { number, barrierId } = await haveReport(program.services);
  const refused = await save(editor, number, { publicTitle: ' ', publicText: '', easyState: 'inTest' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#publicTitle');
  expect(refused.page.querySelector('input[name=easyState][value=inTest]')?.hasAttribute('checked')).toBe(true);
  expect(await historyOf(program.services.db, barrierId, { publicOnly: false })).toHaveLength(1);
  await save(editor, number, {});
  expect((await save(editor, number, { publicTitle: '', publicText: '' })).status).toBe(422);
  expect((await stored(number)).publicTitle).toBe('Hohe Kante');
});

test('too long words come back complete, and script stays text', async () => {
  const { number, barrierId } = await haveReport(program.services);
  const refused = await save(editor, number, { publicTitle: 'x'.repeat(10_000) });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#publicTitle')?.getAttribute('value')).toHaveLength(10_000);
  await save(editor, number, { publicTitle: '<script>alert(1)</script>' });
  await haveMoved(program.services, barrierId, { to: 'accepted' });
  expect((await editor.get(`/verwaltung/barrieren/${number}`)).text).not.toContain('<script>alert');
});

test('the board and strangers do not write', async () => {
  const { number } = await haveReport(program.services);
  expect((await reader.get(path(number))).status).toBe(403);
  expect((await reader.submit(path(number), words)).status).toBe(403);
  expect((await program.visitor().submit(path(number), words)).location).toContain('/anmelden');
  expect((await editor.submit(path(987_654), words)).status).toBe(404);
  expect((await editor.get(path(987_654))).status).toBe(404);
});
