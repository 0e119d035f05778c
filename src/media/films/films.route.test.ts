import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visitor } from '../../testing/visitor.ts';
import { havePicture, smallFilm } from '../media.builders.ts';

const app = useTestApp();
let editor: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
});

const captions = 'WEBVTT\n\n00:00.500 --> 00:02.000\nGuten Tag.';
const film = {
  credit: 'Landkreis Mansfeld-Südharz',
  rightsNote: 'Eigene Arbeit',
  title: 'Rundgang',
  about: 'Durch das neue Rathaus.',
  language: 'de',
  captions,
  transcript: 'Guten Tag. Hier geht es zum Aufzug.\n\nDie Tür summt.',
};
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const send = (input: FormInput) => editor.submit('/verwaltung/medien/neu/aufnahme', input, { multipart: true });

async function add(input: FormInput): Promise<string> {
  const added = await send(input);
  expect(added.status, added.page.querySelector('.error-summary')?.text).toBe(303);
  return (added.location ?? '').split('?')[0] ?? '';
}
const codeOn = async (path: string) => /(?:video|ton):([a-z2-7]{12})/u.exec((await editor.get(path)).text)?.[1] ?? '';

// First, while there is nothing.
test('without any film the list says so in every language', async () => {
  expect((await app.visitor().get('/filme')).text).toContain('noch kein Film');
  expect((await app.visitor().get('/leicht/filme')).text).toContain('noch keinen Film');
  expect((await app.visitor().get('/en/filme')).text).toContain('no film or recording here yet');
  expect((await app.visitor().get('/filme/aaaaaaaaaaaa')).status).toBe(404);
  expect((await app.visitor().get('/filme/Aaaaaaaaaaa1')).status).toBe(404);
});

test('published films stand in the list, sign language first, and each has a page with player, captions and all its words', async () => {
  const poster = await havePicture(app.services);
  const sound = await add({
    ...film,
    title: 'Zum Hören',
    captions: '',
    file: fileOf(mp3(), 'ton.mp3'),
    duration: '1:05',
  });
  const spoken = await add({ ...film, poster: poster.code, file: fileOf(smallFilm(900, 3), 'rundgang.mp4') });
  const signed = await add({ ...film, title: 'Gebärdet', isSigned: 'yes', file: fileOf(smallFilm(800, 4), 'dgs.mp4') });
  const code = await codeOn(spoken);
  expect((await app.visitor().get(`/filme/${code}`)).status).toBe(404);
  for (const path of [sound, spoken, signed]) await editor.submit(`${path}/veroeffentlichen`);
  const news = (await app.visitor().get('/feed.xml')).text;
  expect(news).toContain('<title>Rundgang</title>');
  expect(news).toContain(`/filme/${code}`);
  const list = await app.visitor().get('/filme');
  expect(list.page.querySelectorAll('main h2').map((heading) => heading.text)).toEqual([
    'In Gebärdensprache',
    'Filme',
    'Zum Hören',
  ]);
  const card = list.page.querySelectorAll('.card').find((one) => one.text.includes('Rundgang'));
  expect(card?.querySelectorAll('.meta li').map((fact) => fact.text)).toEqual([
    '0:03 Minuten',
    'MP4, 1 KB',
    'Deutsch',
    'mit Untertiteln',
    'auch als Text',
  ]);
  const { page } = await app.visitor().get(`/filme/${code}`);
  expect(page.querySelector('main video track')?.getAttribute('src')).toBe(`/medien/${code}/untertitel.vtt`);
  expect(page.querySelector('main video')?.getAttribute('poster')).toContain(poster.code);
  expect(page.querySelector('#text')?.parentNode?.text).toContain('Die Tür summt.');
  const english = await app.visitor().get(`/en/filme/${code}`);
  expect(
    english.page.querySelector('h1')?.getAttribute('lang') ??
      english.page.querySelector('h1 [lang]')?.getAttribute('lang'),
  ).toBe('de');
  expect((await app.visitor().get('/suche?q=Aufzug')).text).toContain(`/filme/${code}`);
  const map = (await app.visitor().get('/sitemap.xml')).text;
  expect([map.includes(`/filme/${code}<`), map.includes('/leicht/filme<')]).toEqual([true, true]);
  expect((await app.visitor().get('/')).page.querySelector('a[href="/filme"]')).not.toBeNull();
  await editor.submit(`${spoken}/zuruecknehmen`);
  expect((await app.visitor().get(`/filme/${code}`)).status).toBe(404);
  expect((await app.visitor().get('/filme')).text).not.toContain(code);
  expect((await app.visitor().get('/suche?q=Aufzug')).text).not.toContain(`/filme/${code}`);
});

test('the length is read from the file where nobody types it, and what differs a lot is said', async () => {
  const read = await add({ ...film, file: fileOf(smallFilm(700, 125), 'a.mp4') });
  expect((await editor.get(read)).text).toContain('2:05');
  expect((await editor.get(read)).text).not.toContain('Stimmt die Dauer?');
  const typed = await add({ ...film, duration: '3:00', file: fileOf(smallFilm(701, 125), 'b.mp4') });
  expect((await editor.get(typed)).text).toContain('Angegeben ist 3:00, in der Datei steht 2:05');
  await editor.submit(`${typed}/bearbeiten`, { ...film, duration: '' }, { multipart: true });
  expect((await editor.get(typed)).text).not.toContain('Stimmt die Dauer?');
  const unread = await send({ ...film, duration: '', file: fileOf(smallFilm(702), 'c.mp4') });
  expect([unread.status, unread.text.includes('Die Datei sagt nicht, wie lange sie dauert')]).toEqual([422, true]);
  expect(unread.page.querySelector('#transcript')?.text.trim()).toContain('Die Tür summt.');
});

/** The beginning of a sound as MP3. */
const mp3 = () =>
  Buffer.concat([
    Buffer.from('ID3\u0003\0\0\0\0\0\0', 'latin1'),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(413),
  ]);
