import { zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { heading, paragraph, bulletList } from '../../../platform/documents/document.ts';
import { aDocument } from '../../../platform/documents/documents.builders.ts';
import { renderWord } from '../../../platform/documents/word.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { haveArticle } from '../articles.builders.ts';
import { findArticle } from '../articles.store.ts';

const app = useTestApp();
let editor: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
});

async function wordFile(): Promise<File> {
  const file = await renderWord(aDocument([heading(1, 'Wo'), paragraph('Am Markt.'), bulletList('Rampe', 'Aufzug')]));
  if (!file.ok) throw new Error('no Word file');
  return new File([new Uint8Array(file.value)], 'text.docx');
}
const send = (path: string, input: Record<string, string | File>) =>
  editor.submit(path, { ...input, next: 'word' }, { multipart: true });

test('an editor takes a Word file over into a new and a written text; nothing is saved by that', async () => {
  const fresh = await send('/verwaltung/inhalte/neu', { kind: 'news', title: 'Aus Word', wordFile: await wordFile() });
  expect(fresh.status).toBe(200);
  expect(fresh.page.querySelector('#body')?.text).toContain('## Wo\n\nAm Markt.\n\n- Rampe\n- Aufzug');
  expect(fresh.page.querySelector('#title')?.getAttribute('value')).toBe('Aus Word');
  expect(fresh.text).toContain('steht jetzt im Feld');
  const { id, body } = await haveArticle(app.services, { isPublic: false });
  const typed = { title: 'Alt', version: '1', easyState: 'draft', body: 'Schon da.', bodyEasy: 'Leicht.' };
  const path = `/verwaltung/inhalte/${id}/text`;
  const added = await send(path, { ...typed, wordInto: 'bodyEasy', wordFile: await wordFile() });
  expect(added.page.querySelector('#bodyEasy')?.text).toMatch(/^\n?Leicht\.\n\n[\s\S]*## Wo/u);
  expect(added.page.querySelector('#body')?.text.trim()).toBe('Schon da.');
  expect((await findArticle(app.services.db, id))?.body).toBe(body);
});

test('what is no Word file is refused with its reason, and everything typed is kept', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
  const file = (bytes: Uint8Array | string) =>
    new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'x.docx');
  const typed = { kind: 'news', title: 'Bleibt', body: 'Bleibt auch.' };
  for (const [given, said] of [
    [file('Guten Tag'), 'Das ist keine Word-Datei'],
    [file(''), 'Bitte wählen Sie eine Word-Datei aus'],
    [file(bomb), 'viel zu groß'],
    [file(zipSync({ 'word/document.xml': new Uint8Array(Buffer.from('<a/>')) })), 'steht kein Text'],
    [file(new Uint8Array(10 * 1024 * 1024 + 1)), 'größer als 10 MB'],
  ] as const) {
    const refused = await send('/verwaltung/inhalte/neu', { ...typed, wordFile: given });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary a[href="#wordFile"]')?.text).toContain(said);
    expect(refused.page.querySelector('#body')?.text.trim()).toBe(typed.body);
  }
  const long = await send('/verwaltung/inhalte/neu', {
    ...typed,
    body: 'x'.repeat(99_999),
    wordFile: await wordFile(),
  });
  expect(long.text).toContain('Der Text aus der Datei ist zu lang');
  expect((await editor.submit('/verwaltung/inhalte/neu', { ...typed, next: 'word' })).status).toBe(422);
});
