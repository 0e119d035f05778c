import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { haveArticle } from '../information/articles/articles.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import type { FormInput, Visitor } from '../testing/visitor.ts';
import { havePicture, smallFilm } from './media.builders.ts';

const app = useTestApp();
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
});

const rights = { credit: 'Landkreis Mansfeld-Südharz', rightsNote: 'Eigene Arbeit' };
const captions = 'WEBVTT\n\n00:00.500 --> 00:02.000\nGuten Tag.';
const film = { ...rights, title: 'Rundgang', language: 'de', duration: '0:03' };
const paper = { ...rights, title: 'Antrag auf Begleitung', language: 'de', about: 'Zum Ausfüllen.' };

const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const pdf = () => fileOf(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'), 'Antrag „neu“.pdf');
const send = (kind: 'dokument' | 'aufnahme', input: FormInput) =>
  editor.submit(`/verwaltung/medien/neu/${kind}`, input, { multipart: true });

async function add(kind: 'dokument' | 'aufnahme', input: FormInput): Promise<string> {
  const added = await send(kind, input);
  expect(added.status, added.page.querySelector('.error-summary')?.text).toBe(303);
  return (added.location ?? '').split('?')[0] ?? '';
}

const codeOn = async (path: string) =>
  /(?:video|ton|dokument):([a-z2-7]{12})/u.exec((await editor.get(path)).text)?.[1] ?? '';
const fetchFile = (path: string, headers: Record<string, string> = {}) =>
  app.app.request(`http://teilhabe.test${path}`, { headers });

test('a document is published only when it is checked or says what else people can do; then it stands under its topic', async () => {
  const path = await add('dokument', { ...paper, topic: 'housing', file: pdf() });
  const code = await codeOn(path);
  expect((await app.visitor().get('/downloads')).text).not.toContain(paper.title);
  expect((await app.visitor().get(`/medien/${code}/datei.pdf`)).status).toBe(404);
  expect((await reader.get(`${path}/datei`)).status).toBe(200);
  const refused = await editor.submit(`${path}/veroeffentlichen`);
  expect([refused.status, refused.text.includes('nicht auf Barrierefreiheit geprüft. Sagen Sie')]).toEqual([422, true]);
  const offer = 'Rufen Sie uns an, wir lesen Ihnen vor.';
  await editor.submit(`${path}/bearbeiten`, { ...paper, topic: 'housing', offer }, { multipart: true });
  expect((await editor.submitAndFollow(`${path}/veroeffentlichen`)).text).toContain('Veröffentlicht.');
  const { page, text } = await app.visitor().get('/downloads');
  expect(page.querySelector('.download a')?.text).toMatch(/^Antrag auf Begleitung \(PDF, 1 KB, Deutsch\)$/u);
  expect(text).toContain('Barrierefreiheit nicht geprüft');
  expect(text).toContain(offer);
  const sent = await fetchFile(`/medien/${code}/datei.pdf`);
  expect(sent.headers.get('content-type')).toBe('application/pdf');
  expect(sent.headers.get('content-disposition')).toContain('Antrag%20%E2%80%9Eneu%E2%80%9C.pdf');
  expect(await sent.text()).toContain('%PDF-1.7');
  expect((await app.visitor().get('/suche?q=Begleitung')).text).toContain(`/downloads#datei-${code}`);
  await editor.submit(`${path}/zuruecknehmen`);
  expect((await fetchFile(`/medien/${code}/datei.pdf`)).status).toBe(404);
  expect((await app.visitor().get('/suche?q=Begleitung')).text).not.toContain(`/downloads#datei-${code}`);
});

test('a film without captions and its words as text is not published, and says why', async () => {
  const path = await add('aufnahme', { ...film, file: fileOf(smallFilm(), 'rundgang.mp4') });
  const refused = await editor.submit(`${path}/veroeffentlichen`);
  expect(refused.status).toBe(422);
  expect(refused.page.querySelectorAll('.error-summary li')).toHaveLength(2);
  expect(refused.text).toContain('Ohne Untertitel wird kein Video veröffentlicht');
  const draft = await haveArticle(app.services, {
    isPublic: false,
    words: { title: 'Mit Film', body: `![](video:${await codeOn(path)})` },
  });
  const kept = await editor.submit(`/verwaltung/inhalte/${draft.id}/veroeffentlichen`);
  expect([kept.status, kept.text.includes('noch nicht veröffentlicht')]).toEqual([422, true]);
});

test('a published film plays in an article with captions, words, length and size, and nothing is loaded before', async () => {
  const poster = await havePicture(app.services);
  const path = await add('aufnahme', {
    ...film,
    isSigned: 'yes',
    poster: poster.code,
    captionsFile: fileOf(Buffer.from(captions.replaceAll('\n', '\r\n')), 'a.vtt'),
    transcript: 'Guten Tag.',
    file: fileOf(smallFilm(), 'rundgang.mp4'),
  });
  await editor.submit(`${path}/veroeffentlichen`);
  const code = await codeOn(path);
  const article = await haveArticle(app.services, { words: { title: 'Film', body: `![Der Rundgang](video:${code})` } });
  const { page } = await app.visitor().get(article.path);
  const video = page.querySelector('figure video');
  expect([video?.getAttribute('preload'), video?.hasAttribute('controls')]).toEqual(['none', true]);
  expect(video?.getAttribute('poster')).toBe(`/medien/${poster.code}/800.webp`);
  expect(page.querySelector('figcaption')?.text).toMatch(/Der Rundgang.*DGS.*0:03 Minuten.*MP4, 5 KB/su);
  expect(page.querySelector('details')?.text).toContain('Guten Tag.');
  const track = await fetchFile(page.querySelector('track')?.getAttribute('src') ?? '');
  expect([track.headers.get('content-type'), await track.text()]).toEqual(['text/vtt; charset=utf-8', captions]);
  const src = page.querySelector('source')?.getAttribute('src') ?? '';
  const whole = Buffer.from(await (await fetchFile(src)).arrayBuffer());
  expect([whole.byteLength, whole.includes('+51.4751')]).toEqual([smallFilm().byteLength, false]);
  const part = await fetchFile(src, { range: 'bytes=1000-1999' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1000-1999/${whole.byteLength}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(1000, 2000))).toBe(true);
  expect((await fetchFile(src, { range: 'bytes=999999-' })).status).toBe(416);
  const blind = await editor.submit(
    `${path}/bearbeiten`,
    { ...film, captions: '', transcript: 'Guten Tag.' },
    { multipart: true },
  );
  expect([blind.status, blind.text.includes('Ohne Untertitel')]).toEqual([422, true]);
  expect((await editor.submit(`/verwaltung/medien/${poster.id}/loeschen`)).status).toBe(422);
});

test('what is no film, too long, or captioned wrongly is refused with a clear sentence, and nothing typed is lost', async () => {
  const file = fileOf(smallFilm(), 'rundgang.mp4');
  const cases: readonly [FormInput, string][] = [
    [{ file: pdf() }, 'kein Video als MP4 oder WebM'],
    [{ file: fileOf(Buffer.from('<html><script>alert(1)</script>'), 'a.mp4') }, 'kein Video als MP4 oder WebM'],
    [{}, 'Bitte wählen Sie eine Datei aus.'],
    [{ file, duration: 'lang' }, 'Bitte geben Sie die Dauer so an: 2:05'],
    [{ file, captions: 'Guten Tag.' }, 'Zeile 1: In der ersten Zeile muss WEBVTT stehen.'],
    [{ file, captions: captions.replace('00:02', '00:59') }, 'endet 56 Sekunden nach dem Ende'],
    [{ file, poster: 'aaaaaaaaaaaa' }, 'Dieses Bild gibt es nicht mehr.'],
  ];
  for (const [input, sentence] of cases) {
    const refused = await send('aufnahme', { ...film, transcript: 'Bleibt stehen', ...input });
    expect([refused.status, refused.text.includes(sentence), sentence]).toEqual([422, true, sentence]);
    expect(refused.page.querySelector('#transcript')?.text.trim()).toBe('Bleibt stehen');
  }
  const wrong = await send('dokument', { ...paper, file: fileOf(smallFilm(), 'a.pdf') });
  expect([wrong.status, wrong.text.includes('Das ist kein PDF')]).toEqual([422, true]);
});

test('whoever only reads publishes nothing; a deleted document is gone with its file', async () => {
  const path = await add('dokument', { ...paper, isChecked: 'yes', file: pdf() });
  expect((await reader.submit(`${path}/veroeffentlichen`)).status).toBe(403);
  expect((await app.visitor().get(`${path}/datei`)).status).toBe(303);
  await editor.submit(`${path}/veroeffentlichen`);
  const code = await codeOn(path);
  expect((await editor.submit(`${path}/loeschen`)).status).toBe(303);
  expect((await fetchFile(`/medien/${code}/datei.pdf`)).status).toBe(404);
});
