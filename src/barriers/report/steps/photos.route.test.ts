import sharp from 'sharp';
import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { barrierTables } from '../../barriers.store.ts';
import { eraseDrafts } from '../draft/erase-drafts.job.ts';
import { allReports, startedReport } from '../report.builders.ts';
import { stepPath } from '../steps.ts';

const program = useTestApp();
const path = stepPath('photos');
const hour = 60 * 60 * 1000;

async function picture(options: { width?: number; height?: number } = {}): Promise<File> {
  const { width = 40, height = 30 } = options;
  const image = sharp({ create: { width, height, channels: 3, background: '#c67600' } }).withExif({
    IFD0: { Artist: 'Geheim' },
  });
  return new File([new Uint8Array(await image.jpeg().toBuffer())], 'foto.jpg', { type: 'image/jpeg' });
}

const upload = (visitor: Visitor, photo: File, more: Record<string, string> = {}) =>
  visitor.submit(path, { photo, go: 'upload', ...more }, { multipart: true });

const photoIdsOf = (visit: {
  page: { querySelectorAll(selector: string): { getAttribute(name: string): string | undefined }[] };
}) =>
  visit.page.querySelectorAll('.photo-entry img').map((image) => image.getAttribute('src')?.split('/').at(-1) ?? '');

test('a photo is shown to its owner only, and its description comes along', async () => {
  const visitor = await startedReport(program);
  await upload(visitor, await picture(), {
    'seen-new': 'Drei Stufen',
    'where-new': 'Rathaus',
    'obstacle-new': 'kein Geländer',
  });
  const page = await visitor.get(path);
  const [id = ''] = photoIdsOf(page);
  expect(page.page.querySelector(`#seen-${id}`)?.getAttribute('value')).toBe('Drei Stufen');
  const photo = await visitor.get(`${path}/${id}`);
  expect(photo.headers.get('content-type')).toBe('image/webp');
  expect(photo.text).not.toContain('Geheim');
  expect((await program.visitor().get(`${path}/${id}`)).status).toBe(404);
  expect((await (await startedReport(program)).get(`${path}/${id}`)).status).toBe(404);

  await visitor.submit(stepPath('problem'), { problem: 'Mit Foto', go: 'check' });
  expect((await visitor.get(stepPath('check'))).text).toContain('Drei Stufen. Rathaus. kein Geländer.');
  await visitor.submit(stepPath('check'), { go: 'send' });
  const report = (await allReports(program)).at(-1);
  const photos = await barrierTables(program.services.db).selectFrom('barrierPhotos').selectAll().execute();
  expect(photos).toMatchObject([
    { barrierId: report?.barrierId, description: 'Drei Stufen. Rathaus. kein Geländer.', state: 'waiting' },
  ]);
});

test('a chosen photo is taken whichever button is pressed', async () => {
  const visitor = await startedReport(program);
  expect((await upload(visitor, await picture(), { go: 'next' })).location).toBe(stepPath('context'));
  expect(photoIdsOf(await visitor.get(path))).toHaveLength(1);
});

test('a photo can be removed, and nobody else’s', async () => {
  const [one, other] = [await startedReport(program), await startedReport(program)];
  await upload(one, await picture());
  await upload(other, await picture());
  const [mine = ''] = photoIdsOf(await one.get(path));
  const [theirs = ''] = photoIdsOf(await other.get(path));
  await one.submit(path, { go: `remove:${theirs}` }, { multipart: true });
  expect(photoIdsOf(await other.get(path))).toEqual([theirs]);
  await one.submit(path, { go: `remove:${mine}` }, { multipart: true });
  expect(photoIdsOf(await one.get(path))).toEqual([]);
});

test('after five photos there is no room', async () => {
  const visitor = await startedReport(program);
  for (let count = 0; count < 5; count++) await upload(visitor, await picture());
  const page = await visitor.get(path);
  expect(page.page.querySelector('input[type="file"]')).toBeNull();
  expect((await upload(visitor, await picture())).status).toBe(422);
  expect(photoIdsOf(await visitor.get(path))).toHaveLength(5);
});

const text = (content: string, name = 'foto.jpg') => new File([content], name, { type: 'image/jpeg' });

test.each([
  ['no file', () => text('')],
  ['a text', () => text('das ist kein Bild')],
  [
    'a page with script',
    () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'x.svg'),
  ],
  [
    'a broken picture',
    async () => new File([new Uint8Array(await (await picture()).arrayBuffer()).slice(0, 200)], 'foto.jpg'),
  ],
  ['a picture that unfolds to 100 megapixels', () => picture({ width: 10_000, height: 10_000 })],
  ['a picture above 10 megabytes', () => text('x'.repeat(11 * 1024 * 1024))],
])('%s is refused with a sentence, and the draft stays', async (_, file) => {
  const visitor = await startedReport(program);
  await visitor.submit(stepPath('problem'), { problem: 'Bleibt stehen', go: 'next' });
  const sent = await upload(visitor, await file(), { 'seen-new': 'Meine Beschreibung' });
  expect(sent.status).toBe(422);
  expect(sent.page.querySelector('#photo-error')).not.toBeNull();
  expect(sent.text).toContain('Meine Beschreibung');
  expect((await visitor.get(stepPath('problem'))).text).toContain('Bleibt stehen');
});

test('what is too large even to be read is refused with a page, and the draft stays', async () => {
  const visitor = await startedReport(program);
  await visitor.submit(stepPath('problem'), { problem: 'Bleibt stehen', go: 'next' });
  expect((await upload(visitor, text('x'.repeat(21 * 1024 * 1024)))).status).toBe(413);
  expect((await visitor.get(stepPath('problem'))).text).toContain('Bleibt stehen');
});

test('drafts nobody came back to are erased with their photos; photos of a report stay', async () => {
  const files = () => barrierTables(program.services.db).selectFrom('draftPhotos').select('fileId').execute();
  const visitor = await startedReport(program);
  await upload(visitor, await picture());
  const [orphan] = (await files()).slice(-1);
  program.clock.advance(31 * 24 * hour);
  await eraseDrafts.run(program.services, {} as never, program.services.log);
  expect(await files()).toEqual([]);
  expect(
    await program.services.files.get(`images/${orphan?.fileId.slice(0, 2)}/${orphan?.fileId}-400.webp`),
  ).toBeNull();
  const kept = await barrierTables(program.services.db).selectFrom('barrierPhotos').select('fileId').execute();
  for (const { fileId } of kept) {
    expect(await program.services.files.get(`images/${fileId.slice(0, 2)}/${fileId}-400.webp`)).not.toBeNull();
  }
});
