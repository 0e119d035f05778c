import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { aDocument } from '../../../platform/documents/documents.builders.ts';
import { paragraph } from '../../../platform/documents/document.ts';
import { renderSpreadsheet, sheet } from '../../../platform/documents/spreadsheet.ts';
import { renderWord } from '../../../platform/documents/word.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { documentsOf } from '../../documents.store.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

const pdf = new TextEncoder().encode('%PDF-1.7\nBeschluss');
const samples: Record<string, Uint8Array> = { 'Beschluss.pdf': pdf };
beforeAll(async () => {
  const word = await renderWord(aDocument([paragraph('Vermerk')]));
  if (!word.ok) throw new Error('the example is a whole document');
  samples['Vermerk.docx'] = word.value;
  const table = sheet<string>({
    title: 'Zählung',
    columns: [{ kind: 'text', key: 'ort', title: 'Ort', value: (place) => place }],
    rows: ['Hettstedt'],
  });
  samples['Zählung.xlsx'] = await renderSpreadsheet({ sheets: [table] });
  const red = { r: 200, g: 30, b: 30 };
  samples['Plan.png'] = await sharp({ create: { width: 300, height: 200, channels: 3, background: red } })
    .png()
    .toBuffer();
});

const fileOf = (bytes: Uint8Array | undefined, name: string) => new File([new Uint8Array(bytes ?? [])], name);
const documents = (measureId: string) => documentsOf(program.services.db, measureId, { publicOnly: false });
const attach = (number: number, file: File | '', description = '') =>
  care.submit(number, 'dokumente', { ...(file === '' ? {} : { file }), description }, { multipart: true });

async function haveDocument(wish?: Parameters<typeof care.have>[0]) {
  const measure = await care.have(wish);
  await attach(measure.number, fileOf(pdf, 'Beschluss.pdf'), 'Beschluss des Kreistages');
  const [document] = await documents(measure.measureId);
  const id = document?.id ?? '';
  return { ...measure, id, field: `description-${id}`, publicPath: `/massnahmen/${measure.number}/dokumente/${id}` };
}
const release = ({ number, id, field }: Awaited<ReturnType<typeof haveDocument>>, description = 'Der Beschluss') =>
  care.submit(number, `dokumente/${id}`, { [field]: description, was: 'freigeben' });

test('PDF, Word, Excel and pictures are taken for what they truly are', async () => {
  const { number, measureId } = await care.have();
  for (const [name, bytes] of Object.entries(samples)) {
    program.clock.advance(1000);
    const sent = await attach(number, fileOf(bytes, name));
    expect(sent.location, name).toBe(`/verwaltung/massnahmen/${number}/dokumente?erledigt=dokument`);
  }
  const kept = await documents(measureId);
  expect(kept.map(({ mediaType }) => mediaType.split(/[/.]/u).at(-1))).toEqual(['pdf', 'document', 'sheet', 'webp']);
  expect(kept.every(({ isPublic }) => !isPublic)).toBe(true);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'action-plan.document-attached', details: {} });
  const names: string[] = [];
  for (const { id } of kept) {
    const { status, headers } = await care.get(number, `dokumente/${id}/datei`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    names.push(headers.get('content-disposition') ?? '');
  }
  expect(names[0]).toBe(`attachment; filename="Beschluss.pdf"; filename*=UTF-8''Beschluss.pdf`);
  expect(names[2]).toBe(`attachment; filename="Z_hlung.xlsx"; filename*=UTF-8''Z%C3%A4hlung.xlsx`);
  expect(names[3]).toContain('Plan.webp');
});

test('two documents of one name are two parts of the page with names of their own', async () => {
  const { number } = await care.have();
  for (const hour of [1, 2]) {
    program.clock.advance(hour * 1000);
    await attach(number, fileOf(pdf, 'Beschluss.pdf'));
  }
  const { page } = await care.get(number, 'dokumente');
  const titles = page.querySelectorAll('section h2').map(({ text }) => text);
  expect(titles).toEqual(expect.arrayContaining(['Beschluss.pdf', 'Beschluss.pdf (2)']));
});

test('other files, broken ones, too large ones and none come back with a clear sentence', async () => {
  const { number, measureId } = await care.have();
  const none = await attach(number, '', 'Der Beschluss');
  expect(faultyFields(none)).toEqual(['#file']);
  expect(none.page.querySelector('#description')?.text).toBe('Der Beschluss');
  const wrong: readonly [File, string][] = [
    [fileOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'bild.svg'), 'kein PDF'],
    [fileOf(new TextEncoder().encode('<script>alert(1)</script>'), 'harmlos.pdf'), 'kein PDF'],
    [fileOf(new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'programm.docx'), 'kein PDF'],
    [fileOf(samples['Plan.png']?.subarray(0, 90), 'halb.png'), 'lässt sich nicht lesen'],
    [fileOf(Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'gross.pdf'), 'größer als 10 MB'],
  ];
  for (const [file, message] of wrong) {
    const refused = await attach(number, file);
    expect([refused.status, refused.text.includes(message)], file.name).toEqual([422, true]);
  }
  expect(faultyFields(await attach(number, fileOf(pdf, 'a.pdf'), 'x'.repeat(1001)))).toEqual(['#description']);
  expect(await documents(measureId)).toEqual([]);
});

test('a document is public only after it was described and released', async () => {
  const document = await haveDocument();
  const stranger = program.visitor();
  expect((await stranger.get(document.publicPath)).status).toBe(404);
  const refused = await release(document, ' ');
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual([`#${document.field}`]);
  expect((await release(document)).location).toContain('erledigt=freigegeben');
  const { status, headers, text } = await stranger.get(document.publicPath);
  expect([status, text]).toEqual([200, '%PDF-1.7\nBeschluss']);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toContain('attachment; filename="Beschluss.pdf"');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const withdrawn = await care.submit(document.number, `dokumente/${document.id}`, {
    [document.field]: 'Der Beschluss',
    was: 'zurueckziehen',
  });
  expect(withdrawn.location).toContain('erledigt=zurueckgezogen');
  expect((await stranger.get(document.publicPath)).status).toBe(404);
});

test('a document of a measure that is not public stays inside', async () => {
  const document = await haveDocument({ measure: { publishedAt: null } });
  await release(document);
  expect((await program.visitor().get(document.publicPath)).status).toBe(404);
  for (const path of ['/massnahmen/0/dokumente/x', `/massnahmen/${document.number}/dokumente/x`]) {
    expect((await program.visitor().get(path)).status).toBe(404);
  }
});

test('a description can be changed without releasing', async () => {
  const { number, measureId, id, field } = await haveDocument();
  const saved = await care.submit(number, `dokumente/${id}`, { [field]: 'Neu beschrieben', was: 'speichern' });
  expect(saved.location).toContain('erledigt=dokument');
  expect(await documents(measureId)).toMatchObject([{ description: 'Neu beschrieben', isPublic: false }]);
  const long = await care.submit(number, `dokumente/${id}`, { [field]: 'x'.repeat(1001), was: 'freigeben' });
  expect(faultyFields(long)).toEqual([`#${field}`]);
});

test('a removed document is gone with its file', async () => {
  const { number, measureId, id } = await haveDocument();
  const [document] = await documents(measureId);
  expect((await care.submit(number, `dokumente/${id}/entfernen`)).location).toContain('erledigt=entfernt');
  expect(await documents(measureId)).toEqual([]);
  const left = await program.services.db
    .selectFrom('storedFiles')
    .select('id')
    .where('id', '=', document!.fileId)
    .execute();
  expect(left).toEqual([]);
  expect((await care.submit(number, `dokumente/${id}/entfernen`)).status).toBe(404);
});

test('a document of another measure is not found', async () => {
  const [{ id, measureId }, other] = [await haveDocument(), await care.have()];
  for (const part of [id, 'x']) {
    expect((await care.get(other.number, `dokumente/${part}/datei`)).status).toBe(404);
    expect((await care.submit(other.number, `dokumente/${part}`)).status).toBe(404);
    expect((await care.submit(other.number, `dokumente/${part}/entfernen`)).status).toBe(404);
  }
  expect((await program.visitor().get(`/massnahmen/${other.number}/dokumente/${id}`)).status).toBe(404);
  expect(await documents(measureId)).toHaveLength(1);
});

test('only those who handle the plan work on documents; the board gets what is released', async () => {
  const document = await haveDocument();
  const { number, id } = document;
  await care.expectForbidden(number, 'dokumente');
  await care.expectForbidden(number, `dokumente/${id}`, ['POST']);
  await care.expectForbidden(number, `dokumente/${id}/entfernen`, ['POST']);
  const path = `/verwaltung/massnahmen/${number}/dokumente/${id}/datei`;
  const { visitor: board } = await signedIn(program, 'reader');
  expect((await board.get(path)).status).toBe(404);
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  await release(document);
  expect((await board.get(path)).status).toBe(200);
});
