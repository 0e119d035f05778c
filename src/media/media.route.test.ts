import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import type { FormInput, Visitor } from '../testing/visitor.ts';
import { eraseEndedNightly } from './erase-ended.job.ts';
import { colouredJpeg } from './media.builders.ts';

const app = useTestApp();
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
});

const words = {
  title: 'Rampe am Rathaus',
  alternative: 'Eine Rampe führt zur Tür.',
  focus: 'top-left',
  credit: 'Landkreis Mansfeld-Südharz',
  rightsNote: 'Eigenes Foto',
};

const fileOf = (bytes: Uint8Array, name = 'bild.jpg') => new File([new Uint8Array(bytes)], name);

async function add(input: FormInput = {}): Promise<string> {
  const added = await editor.submit(
    '/verwaltung/medien/neu',
    { ...words, file: fileOf(await colouredJpeg()), ...input },
    { multipart: true },
  );
  expect(added.status, added.page.querySelector('.error-summary')?.text).toBe(303);
  return (added.location ?? '').split('?')[0] ?? '';
}

const refuse = (input: FormInput) =>
  editor.submit('/verwaltung/medien/neu', { ...words, ...input }, { multipart: true });

async function addressOn(path: string): Promise<string> {
  const { page } = await editor.get(path);
  return page.querySelector('figure img')?.getAttribute('src') ?? '';
}

test('an editor adds a picture; everybody gets it in three sizes without where and with what it was taken', async () => {
  const photo = await sharp({ create: { width: 2000, height: 1500, channels: 3, background: { r: 90, g: 9, b: 9 } } })
    .withExif({ IFD0: { Model: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1' } })
    .jpeg()
    .toBuffer();
  const path = await add({ file: fileOf(photo) });
  const address = await addressOn(path);
  expect(address).toMatch(/^\/medien\/[a-z2-7]{12}\/800\.webp$/u);
  for (const width of [400, 800, 1600]) {
    const response = await app.app.request(`http://teilhabe.test${address.replace('800', String(width))}`);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const sent = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([sent.width, sent.exif, sent.xmp]).toEqual([width, undefined, undefined]);
  }
  expect((await app.visitor().get(address.replace('.webp', '.avif'))).status).toBe(404);
  await app.runJobs();
  const avif = await app.app.request(`http://teilhabe.test${address.replace('.webp', '.avif')}`);
  expect((await sharp(Buffer.from(await avif.arrayBuffer())).metadata()).compression).toBe('av1');
});

test('somebody who guesses addresses finds nothing', async () => {
  expect((await app.visitor().get('/medien/aaaaaaaaaaaa/800.webp')).status).toBe(404);
  expect((await app.visitor().get('/medien/aaaaaaaaaaaa/801.webp')).status).toBe(404);
});

test('the same form sent twice makes one picture', async () => {
  const formKey = (await editor.get('/verwaltung/medien/neu')).page.querySelector('[name=formKey]');
  const input = { title: 'Doppelt', formKey: formKey?.getAttribute('value') ?? '', file: fileOf(await colouredJpeg()) };
  expect(await add(input)).toBe(await add(input));
});

test('without a description, maker or rights, and without a file, everything typed comes back', async () => {
  const empty = await refuse({ title: 'Bleibt stehen', alternative: '', credit: '', rightsNote: '' });
  expect(empty.status).toBe(422);
  const links = empty.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#file', '#credit', '#rightsNote']);
  expect(empty.page.querySelector('#title')?.getAttribute('value')).toBe('Bleibt stehen');
  const blind = await refuse({ alternative: '', file: fileOf(await colouredJpeg()) });
  expect(blind.text).toContain('oder sagen Sie, dass das Bild nur Schmuck ist');
  const both = await refuse({ isDecorative: 'yes', file: fileOf(await colouredJpeg()) });
  expect(both.text).toContain('Beides zusammen geht nicht.');
});

test('a picture that only decorates needs no description', async () => {
  const path = await add({ alternative: '', isDecorative: 'yes' });
  expect((await editor.get(path)).text).toContain('dekorativ');
});

test('what is too large, no picture, a bomb or broken off is refused with a clear sentence, and nothing typed is lost', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: { r: 1, g: 1, b: 1 } } })
    .png()
    .toBuffer();
  const whole = await colouredJpeg(1200, 900);
  const cases: readonly [Uint8Array, string][] = [
    [Buffer.alloc(40 * 1024 * 1024, 7), 'größer als 25 MB'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'kein Bild, das wir zeigen können'],
    [Buffer.from('<!doctype html><script>alert(1)</script>'), 'kein Bild, das wir zeigen können'],
    [bomb, '50 Millionen Bildpunkte'],
    [whole.subarray(0, whole.length / 2), 'beschädigt'],
  ];
  for (const [bytes, sentence] of cases) {
    const refused = await refuse({ file: fileOf(bytes, 'bild.png') });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.page.querySelector('#alternative')?.text.trim()).toBe(words.alternative);
    expect(refused.page.querySelector('#focus [selected]')?.getAttribute('value')).toBe('top-left');
  }
});

const people = {
  hasPeople: 'yes',
  consentNote: 'Rosa Beispiel, schriftlich am 1. November 2026',
  'consentUntil-day': '31',
  'consentUntil-month': '12',
  'consentUntil-year': '2026',
};

test('with people in it a picture needs their consent and its last day', async () => {
  const file = fileOf(await colouredJpeg());
  const unsaid = await refuse({ hasPeople: 'yes', file });
  expect(unsaid.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#consentNote',
    '#consentUntil',
  ]);
  expect((await refuse({ ...people, 'consentUntil-year': '2025', file })).text).toContain('Dieser Tag ist vorbei.');
  expect((await refuse({ ...people, 'consentUntil-day': '32', file })).text).toContain('einen ganzen Tag');
  expect((await refuse({ ...people, hasPeople: '', file })).page.querySelector('#hasPeople-error')).not.toBeNull();
});

test('somebody who takes consent back is gone at once', async () => {
  const until = { ...people, 'consentUntil-year': '2028' };
  const path = await add(until);
  const address = await addressOn(path);
  expect((await reader.submit(`${path}/widerrufen`)).status).toBe(403);
  expect((await editor.submitAndFollow(`${path}/widerrufen`)).text).toContain('Niemand sieht es mehr.');
  expect((await app.visitor().get(address)).status).toBe(404);
});

test('an editor finds a picture again, changes its words and deletes it with its files', async () => {
  const path = await add({ title: 'Grüne Tür 50%' });
  const found = await reader.get('/verwaltung/medien?suche=gr%C3%BCne+50%25&art=picture');
  expect(found.page.querySelectorAll('.card')).toHaveLength(1);
  expect((await reader.get('/verwaltung/medien?suche=gibtesnicht')).text).toContain('Dazu gibt es nichts.');
  const form = await editor.get(`${path}/bearbeiten`);
  expect(form.page.querySelector('#title')?.getAttribute('value')).toBe('Grüne Tür 50%');
  expect((await editor.submit(`${path}/bearbeiten`, { ...words, title: '' })).status).toBe(422);
  const saved = await editor.submitAndFollow(`${path}/bearbeiten`, { ...words, title: 'Blaue Tür', focus: 'right' });
  expect(saved.text).toContain('Blaue Tür');
  const address = await addressOn(path);
  expect((await reader.submit(`${path}/loeschen`)).status).toBe(403);
  expect((await editor.submitAndFollow(`${path}/loeschen`)).text).toContain('Gelöscht.');
  expect((await app.visitor().get(address)).status).toBe(404);
});

test('the day after consent ended nobody sees the picture, and in the night it is erased', async () => {
  const path = await add({ ...people, title: 'Rosa auf der Rampe' });
  const address = await addressOn(path);
  const sent = await app.visitor().get(address);
  expect([sent.status, sent.headers.get('cache-control')]).toEqual([200, 'private, max-age=3600']);
  const day = 24 * 60 * 60 * 1000;
  app.clock.advance(10 * day);
  const colleague = (await signedIn(app, 'editor')).visitor;
  expect((await colleague.get('/verwaltung')).text).toContain('Einwilligung endet: Bild');
  app.clock.advance(28 * day);
  expect((await app.visitor().get(address)).status).toBe(200);
  app.clock.advance(day);
  expect((await app.visitor().get(address)).status).toBe(404);
  const later = (await signedIn(app, 'editor')).visitor;
  expect((await later.get(address)).status).toBe(404);
  const hidden = await later.get(path);
  expect(hidden.text).toContain('Die Einwilligung ist abgelaufen.');
  expect(hidden.page.querySelector('main img')).toBeNull();
  await eraseEndedNightly.run(app.services, {} as never, app.services.log);
  expect((await later.get(path)).status).toBe(404);
});
