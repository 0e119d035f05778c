import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveArticle } from '../../information/articles/articles.builders.ts';
import { findArticle } from '../../information/articles/articles.store.ts';
import { editArticle, wordsOfArticle } from '../../information/articles/save-article.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { writeInto } from './bundles.builders.ts';

const app = useTestApp();
const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;
const base = '/verwaltung/leichte-sprache/buendel';

/** A bundle of some articles, made through the form. */
async function haveBundle(visitor: Visitor, ids: readonly string[]): Promise<string> {
  const text = ids.map((id) => `article:${id}`);
  const made = await visitor.submit(`${base}/neu`, { text, office: 'Büro für Leichte Sprache', note: '' });
  return (made.location ?? '').split('?')[0] ?? '';
}

async function download(visitor: Visitor, path: string): Promise<Uint8Array> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await app.app.request(`http://teilhabe.test${path}/texte.docx`, { headers: { cookie } });
  expect(response.headers.get('content-disposition')).toContain('.docx');
  return new Uint8Array(await response.arrayBuffer());
}

const sendBack = (visitor: Visitor, path: string, bytes: Uint8Array<ArrayBuffer>) =>
  visitor.submit(`${path}/einlesen`, { file: new File([bytes], 'zurück.docx') }, { multipart: true });

const number = (path: string) => path.split('/').at(-1) ?? '';
const versions = ({ page }: Visit) =>
  Object.fromEntries(
    page
      .querySelectorAll('input[name^="version-"]')
      .map((input): [string, string] => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );
const ticked = ({ page }: Visit) =>
  page.querySelectorAll('input[name="take"]').filter((input) => input.hasAttribute('checked'));

test('an editor sends texts out, reads them back, sees what changes and takes over what is ticked', async () => {
  const one = await haveArticle(app.services, { words: { title: 'Hin und zurück' } });
  const other = await haveArticle(app.services, { words: { title: 'Bleibt hier' } });
  const { visitor } = await signedIn(app, 'editor');
  const path = await haveBundle(visitor, [one.id, other.id]);
  const mark = `LS-${number(path)}`;
  let file = writeInto(await download(visitor, path), `${mark}-1-A`, 'Hin');
  file = writeInto(file, `${mark}-1-C`, 'Am Markt ist ein Aufzug.\nEr ist neu.');
  const seen = await sendBack(visitor, path, writeInto(file, `${mark}-2-C`, 'Auch neu.'));
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('2 Texte sind eingelesen');
  expect(ticked(seen)).toHaveLength(2);
  expect(seen.page.querySelector('ins')?.text).toContain('Hin');
  // Looking changes nothing.
  expect((await findArticle(app.services.db, one.id))?.bodyEasy).toBeNull();
  const taken = await visitor.submitAndFollow(`${path}/uebernehmen`, { take: '1', ...versions(seen) });
  expect(taken.text).toContain('Die Texte sind jetzt Entwürfe.');
  expect(await findArticle(app.services.db, one.id)).toMatchObject({
    titleEasy: 'Hin',
    bodyEasy: 'Am Markt ist ein Aufzug.\nEr ist neu.',
    easyState: 'draft',
  });
  expect((await findArticle(app.services.db, other.id))?.bodyEasy).toBeNull();
  const closed = await visitor.submitAndFollow(`${path}/uebernehmen`, { take: '2', ...versions(taken) });
  expect(closed.text).toContain('Abgeschlossen am');
});

test('the source changed while the bundle was out: it is said, shown and not ticked', async () => {
  const article = await haveArticle(app.services, { words: { title: 'Ändert sich' } });
  const { visitor } = await signedIn(app, 'editor');
  const path = await haveBundle(visitor, [article.id]);
  const file = writeInto(await download(visitor, path), `LS-${number(path)}-1-C`, 'Er fährt ab Montag.');
  await transact(app.services, staff, (work) =>
    editArticle(work, {
      articleId: article.id,
      version: 1,
      words: { ...wordsOfArticle(article), body: 'Er fährt ab Dienstag.' },
      lifeAreas: [],
    }),
  );
  const seen = await sendBack(visitor, path, file);
  expect(seen.text).toContain('Der Text in Alltagssprache wurde geändert');
  expect(
    seen.page
      .querySelectorAll('details del')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('Montag');
  expect(ticked(seen)).toHaveLength(0);
  const none = await visitor.submit(`${path}/uebernehmen`, versions(seen));
  expect(none.status).toBe(422);
  expect(none.text).toContain('Bitte kreuzen Sie mindestens einen Text an.');
});

test('a colleague who saves while somebody looks is not written over', async () => {
  const article = await haveArticle(app.services, { words: { title: 'Zu zweit' } });
  const { visitor } = await signedIn(app, 'editor');
  const path = await haveBundle(visitor, [article.id]);
  const file = writeInto(await download(visitor, path), `LS-${number(path)}-1-C`, 'Aus der Datei.');
  const seen = await sendBack(visitor, path, file);
  await transact(app.services, staff, (work) =>
    editArticle(work, {
      articleId: article.id,
      version: 1,
      words: { ...wordsOfArticle(article), bodyEasy: 'Von der Kollegin.' },
      lifeAreas: [],
    }),
  );
  const refused = await visitor.submit(`${path}/uebernehmen`, { take: '1', ...versions(seen) });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('während Sie es angesehen haben');
  expect((await findArticle(app.services.db, article.id))?.bodyEasy).toBe('Von der Kollegin.');
  // What came back is still there, beside the words of the colleague.
  await visitor.submit(`${path}/uebernehmen`, { take: '1', ...versions(refused) });
  expect((await findArticle(app.services.db, article.id))?.bodyEasy).toBe('Aus der Datei.');
});

test('a file can be read in as often as somebody likes, also after the bundle was closed', async () => {
  const article = await haveArticle(app.services, { words: { title: 'Noch einmal' } });
  const { visitor } = await signedIn(app, 'editor');
  const path = await haveBundle(visitor, [article.id]);
  const mark = `LS-${number(path)}-1-C`;
  const file = await download(visitor, path);
  await visitor.submit(`${path}/abschliessen`);
  await sendBack(visitor, path, writeInto(file, mark, 'Eins.'));
  const seen = await sendBack(visitor, path, writeInto(file, mark, 'Zwei.'));
  expect(seen.page.querySelector('.panel')?.text).toContain('Zwei.');
  expect(seen.page.querySelector('.panel')?.text).not.toContain('Eins.');
  expect(seen.text).not.toContain('Abgeschlossen am');
});

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'keine Word-Datei'],
  ['nothing', new Uint8Array(), 'Bitte wählen Sie die Datei aus.'],
  ['too much', new Uint8Array(15 * 1024 * 1024 + 1), 'Die Datei ist zu groß.'],
])('%s instead of a Word file gets a clear sentence', async (_name, bytes, sentence) => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const refused = await sendBack(visitor, await haveBundle(visitor, [article.id]), bytes);
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary')?.text).toContain(sentence);
});

test('the file of another bundle is told where it belongs', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const [one, other] = [await haveBundle(visitor, [article.id]), await haveBundle(visitor, [article.id])];
  const file = writeInto(await download(visitor, one), `LS-${number(one)}-1-C`, 'Hier.');
  const refused = await sendBack(visitor, other, file);
  expect(refused.page.querySelector('.error-summary')?.text).toContain(`gehört zu Bündel ${number(one)}`);
});

test('whoever presses twice makes one bundle', async () => {
  const article = await haveArticle(app.services);
  const { visitor } = await signedIn(app, 'editor');
  const opened = await visitor.get(`${base}/neu?text=article:${article.id}`);
  const formKey = opened.page.querySelector('input[name="formKey"]')?.getAttribute('value') ?? '';
  const sent = { text: `article:${article.id}`, office: 'Büro', note: '', formKey };
  const [first, second] = [await visitor.submit(`${base}/neu`, sent), await visitor.submit(`${base}/neu`, sent)];
  expect(second.location).toBe(first.location);
});

test.each(['', '?text=quatsch', '?text=constructor:1', '?text=article:0', '?text=solution:99999999999999999999'])(
  'without a text that is there (%s) nothing goes out',
  async (query) => {
    const { visitor } = await signedIn(app, 'editor');
    const { status, text } = await visitor.get(`${base}/neu${query}`);
    expect(status).toBe(422);
    expect(text).toContain('mindestens einen Text');
  },
);

test('what is typed for a new bundle is kept when something is missing', async () => {
  const article = await haveArticle(app.services, { words: { title: 'Bleibt gewählt' } });
  const { visitor } = await signedIn(app, 'editor');
  const refused = await visitor.submit(`${base}/neu`, { text: `article:${article.id}`, office: '', note: 'Eilig' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#note')?.text).toContain('Eilig');
  expect(refused.page.querySelector('input[name="text"]')?.getAttribute('value')).toBe(`article:${article.id}`);
});

test.each(['0', '999999', '99999999999999'])('there is no bundle %s', async (wanted) => {
  const { visitor } = await signedIn(app, 'editor');
  expect((await visitor.get(`${base}/${wanted}`)).status).toBe(404);
  expect((await visitor.submit(`${base}/${wanted}/uebernehmen`, { take: '1' })).status).toBe(404);
});
