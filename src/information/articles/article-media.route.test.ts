import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { havePicture } from '../../media/media.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveArticle } from './articles.builders.ts';

const app = useTestApp();
let editor: Visitor;
beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
});

const lines = (...codes: readonly string[]) => codes.map((code) => `![Vor dem Rathaus](bild:${code})`).join('\n');

test('somebody reads an article with a picture: its description in their language, caption, maker, and no jumping', async () => {
  const alternative = { de: 'Eine Rampe führt zur Tür.', easy: 'Das ist eine Rampe.', en: 'A ramp leads to the door.' };
  const { code } = await havePicture(app.services, { alternative, credit: 'Rosa Beispiel' });
  await app.runJobs();
  const words = { titleEasy: 'Leicht', bodyEasy: `Eins.\n\n${lines(code)}`, body: `Eins.\n\n${lines(code)}` };
  const { path } = await haveArticle(app.services, { words: { title: 'Mit Bild', ...words } });
  const { page } = await app.visitor().get(path);
  const image = page.querySelector('article figure img');
  expect(image?.getAttribute('alt')).toBe(alternative.de);
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['900', '600']);
  expect(image?.getAttribute('srcset')).toBe(
    `/medien/${code}/400.webp 400w, /medien/${code}/800.webp 800w, /medien/${code}/1600.webp 900w`,
  );
  expect(page.querySelector('picture source')?.getAttribute('srcset')).toContain(`/medien/${code}/400.avif 400w`);
  expect(page.querySelector('figcaption')?.text).toBe('Vor dem Rathaus Bild: Rosa Beispiel');
  expect((await app.visitor().get(`/leicht${path}`)).page.querySelector('figure img')?.getAttribute('alt')).toBe(
    alternative.easy,
  );
  const english = (await app.visitor().get(`/en${path}`)).page.querySelector('figure img');
  expect([english?.getAttribute('alt'), english?.getAttribute('lang')]).toEqual([alternative.en, 'en']);
});

test('a link to a picture is no link: the editor hears which line and how it is written, and it is not published', async () => {
  const { code } = await havePicture(app.services);
  const body = `Erst Text.\n\nDas ist [der neue Aufzug](bild:${code}).`;
  const { id } = await haveArticle(app.services, { isPublic: false, words: { title: 'Bild als Link', body } });
  const refused = await editor.submit(`/verwaltung/inhalte/${id}/veroeffentlichen`);
  expect(refused.status).toBe(422);
  const said = refused.page.querySelector('.error-summary')?.text;
  expect(said).toContain('Text, Zeile 3: Ein Bild, Video, Ton oder Dokument ist kein Link');
  expect(said).toContain('![Der neue Aufzug](bild:…)');
  expect(refused.page.querySelectorAll('#text ~ * q, main q').map((words) => words.text)).toEqual([
    `[der neue Aufzug](bild:${code})`,
  ]);
});

test('several pictures in lines one below the other are a list', async () => {
  const [one, other] = [await havePicture(app.services), await havePicture(app.services)];
  const { path } = await haveArticle(app.services, { words: { title: 'Viele', body: lines(one.code, other.code) } });
  expect((await app.visitor().get(path)).page.querySelectorAll('ul.gallery > li > figure')).toHaveLength(2);
});

test('a picture at the beginning stands above the text and in lists', async () => {
  const { code } = await havePicture(app.services, { focus: 'top' });
  const { path } = await haveArticle(app.services, { words: { title: 'Vorn ein Bild' }, leadPicture: code });
  expect((await app.visitor().get(path)).page.querySelector('article > figure img')?.getAttribute('src')).toContain(
    code,
  );
  const card = (await app.visitor().get('/aktuelles')).page.querySelector(`.card img[src*="${code}"]`);
  expect(card?.getAttribute('class')).toBe('card-image focus-top');
});

test('an editor finds pictures to put in, sees them before saving, and hears what is wrong with them', async () => {
  const { code } = await havePicture(app.services, { title: 'Zum Auswählen' });
  const { id } = await haveArticle(app.services, { isPublic: false });
  const form = await editor.get(`/verwaltung/inhalte/${id}/text`);
  expect(form.text).toContain(`![](bild:${code})`);
  const typed = { title: 'Neu', version: '1', easyState: 'draft', leadPicture: code };
  const body = `${lines(code)}\n\n![](bild:aaaaaaaaaaaa)\n\nHier ![](bild:${code})`;
  const preview = await editor.submit(`/verwaltung/inhalte/${id}/text`, { ...typed, body, next: 'preview' });
  expect(preview.page.querySelector('.prose figure img')?.getAttribute('src')).toContain(code);
  expect(preview.text).toContain('gibt es in der Mediathek nicht');
  expect(preview.text).toContain('braucht eine Zeile für sich');
  expect(preview.page.querySelector('#leadPicture [selected]')?.getAttribute('value')).toBe(code);
  const unknown = { ...typed, body, leadPicture: 'aaaaaaaaaaaa' };
  const refused = await editor.submit(`/verwaltung/inhalte/${id}/text`, unknown);
  expect([refused.status, refused.text.includes('Dieses Bild gibt es nicht mehr')]).toEqual([422, true]);
  expect((await editor.submit(`/verwaltung/inhalte/${id}/text`, { ...typed, body })).status).toBe(303);
  const kept = await editor.submit(`/verwaltung/inhalte/${id}/veroeffentlichen`);
  expect([kept.status, kept.text.includes('Mediathek nicht')]).toEqual([422, true]);
});

test('a picture that is used is not deleted and says where; afterwards it can go', async () => {
  const { id, code } = await havePicture(app.services);
  const article = await haveArticle(app.services, { isPublic: false, words: { title: 'Nutzt es', body: lines(code) } });
  const refused = await editor.submit(`/verwaltung/medien/${id}/loeschen`);
  expect([refused.status, refused.page.querySelector('.error-summary')?.text]).toEqual([
    422,
    expect.stringContaining('Nutzt es'),
  ]);
  expect(refused.page.querySelector(`a[href="/verwaltung/inhalte/${article.id}"]`)).not.toBeNull();
  await editor.submit(`/verwaltung/inhalte/${article.id}/loeschen`);
  expect((await editor.submit(`/verwaltung/medien/${id}/loeschen`)).status).toBe(303);
});

test('the day after consent ended an article stands without its picture, and its words can still be mended', async () => {
  const consent = { note: 'Zugesagt', until: '2026-11-25' };
  const { code } = await havePicture(app.services, { consent });
  const words = { title: 'Mit Menschen', body: `Eins.\n\n${lines(code)}` };
  const { id, path } = await haveArticle(app.services, { words, leadPicture: code });
  expect((await app.visitor().get(path)).page.querySelectorAll('figure')).toHaveLength(2);
  app.clock.advance(3 * 24 * 60 * 60 * 1000);
  const later = (await signedIn(app, 'editor')).visitor;
  const read = await app.visitor().get(path);
  expect([read.page.querySelectorAll('figure').length, read.text.includes(code)]).toEqual([0, false]);
  expect((await app.visitor().get('/aktuelles')).text).not.toContain(code);
  expect((await later.get(`/verwaltung/inhalte/${id}`)).text).toContain(
    'Die Einwilligung der Abgebildeten ist abgelaufen',
  );
  const mended = { ...words, title: 'Mit Worten', version: '1', easyState: 'draft', meaningChanged: 'no' };
  expect((await later.submit(`/verwaltung/inhalte/${id}/text`, mended)).status).toBe(303);
});
