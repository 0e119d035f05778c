import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { readImage } from '../../platform/files/stored-image.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { historyOf } from '../barriers.store.ts';
import { havePhoto } from './photos.builders.ts';
import { findPublicPhoto, photosOf } from './photos.store.ts';

const program = useTestApp();
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  editor = (await signedIn(program, 'editor')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

async function haveBarrierWithPhoto(description = 'Eine Stufe') {
  const built = await havePublicBarrier(program.services, {
    photos: [{ fileId: await havePhoto(program), description }],
  });
  const photo = async () => (await photosOf(program.services.db, built.barrierId))[0]!;
  const { id, fileId } = await photo();
  return { ...built, id, fileId, photo, path: `/verwaltung/barrieren/${built.number}/fotos/${id}` };
}

/** The grey of one pixel of a stored picture, 0 to 255. */
async function greyAt(fileId: string, x: number, y: number): Promise<number> {
  const bytes = await readImage(program.services.files, fileId, 1600);
  const { data, info } = await sharp(bytes!).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * info.channels] ?? -1;
}

const left = { left: '25', top: '0', width: '50', height: '100' };

test('a photo becomes public when it is described and approved, and no longer when it is hidden', async () => {
  const { number, id, path } = await haveBarrierWithPhoto('');
  const refused = await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: ' ' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#description');
  expect(await findPublicPhoto(program.services.db, number, id)).toBeUndefined();
  await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: 'Eine hohe Stufe' });
  expect(await findPublicPhoto(program.services.db, number, id)).toMatchObject({ description: 'Eine hohe Stufe' });
  await editor.submit(`${path}/bearbeiten`, { decision: 'hide', description: 'Eine hohe Stufe' });
  expect(await findPublicPhoto(program.services.db, number, id)).toBeUndefined();
});

test('an approved photo cannot lose its description; one that waits can', async () => {
  const { path, photo } = await haveBarrierWithPhoto();
  await editor.submit(`${path}/bearbeiten`, { decision: 'save', description: '' });
  expect(await photo()).toMatchObject({ state: 'waiting', description: '' });
  await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: 'Stufe' });
  expect((await editor.submit(`${path}/bearbeiten`, { decision: 'save', description: '' })).status).toBe(422);
  const long = await editor.submit(`${path}/bearbeiten`, { decision: 'save', description: 'x'.repeat(1001) });
  expect(long.page.querySelector('#description')?.text).toHaveLength(1001);
  expect((await editor.submit(`${path}/bearbeiten`, { decision: 'publish', description: 'Stufe' })).status).toBe(422);
});

test('a rectangle given in numbers is unrecognisable in a new picture, and the original is never public', async () => {
  const { number, id, path, fileId, photo, barrierId } = await haveBarrierWithPhoto();
  await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: 'Eine Stufe' });
  const blurred = await editor.submitAndFollow(`${path}/unkenntlich`, { ...left, left: '25,0' });
  expect(blurred.page.querySelector('.flash')?.text).toContain('unkenntlich');
  const shown = (await findPublicPhoto(program.services.db, number, id))!.fileId;
  expect(shown).not.toBe(fileId);
  // Black until the middle, white behind it: the sharp edge is gone inside the rectangle and nothing has changed outside.
  expect(await greyAt(fileId, 37, 30)).toBeLessThan(30);
  expect(await greyAt(shown, 40, 30)).toBeGreaterThan(60);
  expect(await greyAt(shown, 40, 30)).toBeLessThan(200);
  expect(await greyAt(shown, 5, 30)).toBeLessThan(30);
  expect((await photo()).state).toBe('approved');
  expect((await historyOf(program.services.db, barrierId, { publicOnly: false })).at(-1)?.internalNote).toContain(
    'unkenntlich',
  );
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'barriers.photo-blurred', subject: `barrier ${number}` });
  const sent = await editor.get(`${path}?breite=1600&bild=${fileId}`);
  expect(sent.headers.get('content-type')).toBe('image/webp');
});

test('a second rectangle adds to the first, and the picture in between is removed', async () => {
  const { path, photo } = await haveBarrierWithPhoto();
  await editor.submit(`${path}/unkenntlich`, left);
  const first = (await photo()).blurredFileId!;
  await editor.submit(`${path}/unkenntlich`, { left: '0', top: '0', width: '10', height: '10' });
  const second = (await photo()).blurredFileId!;
  expect(second).not.toBe(first);
  expect(await greyAt(second, 40, 30)).toBeGreaterThan(60);
  expect(await readImage(program.services.files, first, 1600)).toBeNull();
});

test('restoring the original takes the photo back from the public', async () => {
  const { number, id, path, photo } = await haveBarrierWithPhoto();
  await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: 'Eine Stufe' });
  await editor.submit(`${path}/unkenntlich`, left);
  await editor.submit(`${path}/original`);
  expect(await photo()).toMatchObject({ blurredFileId: null, state: 'waiting' });
  expect(await findPublicPhoto(program.services.db, number, id)).toBeUndefined();
  expect((await editor.submit(`${path}/original`)).status).toBe(303);
});

test('numbers that are no rectangle come back at their field', async () => {
  const { path, photo } = await haveBarrierWithPhoto();
  const refused = await editor.submit(`${path}/unkenntlich`, { left: '-1', top: 'oben', width: '', height: '0' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#left',
    '#top',
    '#width',
    '#height',
  ]);
  expect(refused.page.querySelector('#top')?.getAttribute('value')).toBe('oben');
  expect((await photo()).blurredFileId).toBeNull();
});

test('the board sees approved pictures only, strangers none, and no address leads to the photo of another barrier', async () => {
  const { path, id, number } = await haveBarrierWithPhoto();
  const other = await haveReport(program.services);
  expect((await reader.get(path)).status).toBe(404);
  expect((await editor.get(`${path}?breite=400`)).status).toBe(200);
  expect((await editor.get(`/verwaltung/barrieren/${other.number}/fotos/${id}`)).status).toBe(404);
  expect((await editor.get(`/verwaltung/barrieren/${number}/fotos/1`)).status).toBe(404);
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  await editor.submit(`${path}/bearbeiten`, { decision: 'approve', description: 'Stufe' });
  expect((await reader.get(path)).status).toBe(200);
  for (const below of ['bearbeiten', 'unkenntlich', 'original']) {
    expect((await reader.submit(`${path}/${below}`)).status, below).toBe(403);
    expect((await editor.submit(`/verwaltung/barrieren/${other.number}/fotos/${id}/${below}`)).status, below).toBe(404);
  }
  expect((await reader.get(`${path}/bearbeiten`)).status).toBe(403);
  expect((await editor.get(`/verwaltung/barrieren/${other.number}/fotos/${id}/bearbeiten`)).status).toBe(404);
});
