import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { findSolutionBySlug, type SolutionRow } from '../solutions.store.ts';
import { picturesOf } from './pictures.store.ts';

const app = useTestApp();
let editor: Visitor;
let reader: Visitor;
let solution: SolutionRow;
let bytes: Buffer;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
  const found = await findSolutionBySlug(app.services.db, 'ampel-hoeren-und-fuehlen');
  if (!found) throw new Error('the library lacks the entry');
  solution = found;
  bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 9, g: 99, b: 9 } } })
    .jpeg()
    .toBuffer();
});

const words = { description: 'Eine Ampel mit Taste', place: 'Hettstedt', credit: 'Landkreis Mansfeld-Südharz' };
const photo = () => new File([new Uint8Array(bytes)], 'ampel.jpg', { type: 'image/jpeg' });
const below = (what = '') => `/verwaltung/loesungen/${solution.number}/bilder${what}`;
const stored = () => picturesOf(app.services.db, solution.id);

test('an editor adds a picture of a good example, once; everybody sees it with its words and its maker', async () => {
  const form = await editor.get(`/verwaltung/loesungen/${solution.number}`);
  const formKey = form.page.querySelector('#bild [name=formKey]')?.getAttribute('value') ?? '';
  const input = { ...words, formKey, file: photo() };
  const added = await editor.submitAndFollow(below(), input, { multipart: true });
  expect(added.text).toContain('Das Bild ist hinzugefügt.');
  expect((await editor.submit(below(), input, { multipart: true })).status).toBe(303);
  expect(await stored()).toHaveLength(1);
  const { page } = await app.visitor().get(`/loesungen/${solution.slug}`);
  const image = page.querySelector('figure img');
  expect(image?.getAttribute('alt')).toBe(words.description);
  expect(page.querySelector('figcaption')?.text).toMatch(/Hettstedt.*Landkreis Mansfeld-Südharz/u);
  const sent = await app.visitor().get(image?.getAttribute('src') ?? '');
  expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'image/webp']);
});

test('a picture goes with its entry and can be taken out', async () => {
  const [picture] = await stored();
  const path = `/loesungen/${solution.slug}/bilder/${picture!.id}`;
  await editor.submit(`/verwaltung/loesungen/${solution.number}/zuruecknehmen`);
  expect((await app.visitor().get(path)).status).toBe(404);
  expect((await reader.get(below(`/${picture!.id}`))).status).toBe(200);
  await editor.submit(`/verwaltung/loesungen/${solution.number}/veroeffentlichen`);
  expect((await editor.submit(below(`/${picture!.id}/entfernen`))).location).toContain('bild-entfernt');
  expect(await stored()).toEqual([]);
  expect((await app.visitor().get(path)).status).toBe(404);
});

test('without words, without a picture or with something else, everything typed comes back', async () => {
  const blind = await editor.submit(below(), { ...words, description: '', file: photo() }, { multipart: true });
  expect(blind.status).toBe(422);
  expect(blind.page.querySelector('#credit')?.getAttribute('value')).toBe(words.credit);
  expect((await editor.submit(below(), words, { multipart: true })).text).toContain('Bitte wählen Sie ein Bild aus.');
  const fake = new File(['<svg onload="alert(1)"/>'], 'bild.png', { type: 'image/png' });
  const refused = await editor.submit(below(), { ...words, file: fake }, { multipart: true });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('kein Bild, das wir zeigen können');
  expect(await stored()).toEqual([]);
});

test('whoever only reads adds no picture, and another entry does not lend its own', async () => {
  expect((await reader.submit(below(), { ...words, file: photo() }, { multipart: true })).status).toBe(403);
  await editor.submit(below(), { ...words, file: photo() }, { multipart: true });
  const [picture] = await stored();
  expect((await app.visitor().get(`/loesungen/andere-formate-anbieten/bilder/${picture!.id}`)).status).toBe(404);
});
