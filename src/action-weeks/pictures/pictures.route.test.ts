import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { colouredJpeg } from '../../media/media.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { haveAccepted, haveReportLink } from '../accepted.builders.ts';
import { haveEdition, takeEdition } from '../action-weeks.builders.ts';
import { openWeeksWork } from '../action-weeks.open-work.ts';
import type { ItemRow } from '../items.store.ts';

const app = useTestApp();
const programme = '/aktionswochen/2027';
const base = '/verwaltung/aktionswochen/2027';
let office: Visitor;
let walk: ItemRow;
let here: string;
let partner: Visitor;

const words = { alternative: 'Eine Gruppe steht am Teich.', credit: 'Verein am See', people: 'none' };
const fileOf = (bytes: Uint8Array, name = 'bild.jpg') => new File([new Uint8Array(bytes)], name);

const send = (input: FormInput) => partner.submit(here, { ...words, ...input }, { multipart: true });
const add = async (input: FormInput = {}): Promise<Visit> => {
  const sent = await send({ file: fileOf(await colouredJpeg()), ...input });
  expect(sent.status, sent.page.querySelector('.error-summary')?.text).toBe(303);
  return partner.get(sent.location ?? '');
};
const addressesOn = ({ page }: Visit): readonly string[] =>
  page.querySelectorAll('main figure img').map((img) => img.getAttribute('src') ?? '');
const actionsOn = ({ page }: Visit, what: string): readonly string[] =>
  page.querySelectorAll('main form').flatMap((form) => {
    const action = form.getAttribute('action') ?? '';
    return action.endsWith(`/${what}`) ? [action] : [];
  });
const itemOf = () => `${base}/aktionen/${walk.id}`;

beforeAll(async () => {
  const { services, clock } = app;
  await haveEdition(services);
  walk = await haveAccepted(services, { day: '2027-03-22' });
  await takeEdition(services, 2027, 'review');
  await takeEdition(services, 2027, 'published');
  clock.set(new Date('2027-03-24T05:00:00Z'));
  here = `${await haveReportLink(services, walk)}/bilder`;
  office = (await signedIn(app, 'participationManager')).visitor;
  partner = app.visitor();
});

beforeEach(async () => {
  const shown = await partner.get(here);
  for (const action of actionsOn(shown, 'entfernen')) await partner.submit(action);
});

test('a partner sends a picture; everybody sees it once the office has looked at it', async () => {
  const sent = await add({ alternative: 'Menschen <script>alert(1)</script> am Teich.' });
  const [address = ''] = addressesOn(sent);
  expect(sent.text).toContain('Wir sehen es noch an');
  expect(sent.text).not.toContain('<script>alert');
  expect((await app.visitor().get(programme)).text).not.toContain(address);

  const { staff } = await signedIn(app, 'editor');
  const waiting = async () => (await openWeeksWork(app.services, staff, 9)).flatMap(({ first }) => first);
  expect((await waiting()).map(({ key }) => key)).toEqual([`pictures-${walk.id}`]);
  const [show = ''] = actionsOn(await office.get(itemOf()), 'zeigen');
  expect((await office.submitAndFollow(show)).text).toContain('Das Bild können jetzt alle sehen');
  expect(await waiting()).toEqual([]);

  const open = await app.visitor().get(programme);
  expect(addressesOn(open)).toEqual([address]);
  expect(open.page.querySelector('#bilder')?.text).toBe('So war es');
  expect(open.page.querySelector('main figure img')?.getAttribute('alt')).toBe(
    'Menschen <script>alert(1)</script> am Teich.',
  );
  expect(addressesOn(await office.get(`${base}/bericht`))).toEqual([address]);
  expect((await partner.get(here)).text).toContain('Alle können es sehen');
});

test('the paper about the year shows the pictures with their words', async () => {
  await add();
  const plain = await office.get(`${base}/bericht.docx`);
  for (const show of actionsOn(await office.get(itemOf()), 'zeigen')) await office.submit(show);
  const pictured = await office.get(`${base}/bericht.docx`);
  expect(pictured.text.length).toBeGreaterThan(plain.text.length);
  expect((await office.get(`${base}/bericht.pdf`)).status).toBe(200);
});

test('without a picture, a description, a name or an answer about people, everything typed comes back', async () => {
  const refused = await send({ alternative: '', credit: ' ', people: '' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#file',
    '#alternative',
    '#credit',
    '#people',
  ]);
  const late = await send({
    people: 'agreed',
    'until-day': '1',
    'until-month': '3',
    'until-year': '2027',
    file: fileOf(await colouredJpeg()),
  });
  expect(late.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#until');
  expect(late.page.querySelector('#alternative')?.text).toContain('Eine Gruppe');
  expect(late.page.querySelector('[name=people][checked]')?.getAttribute('value')).toBe('agreed');
  expect(late.page.querySelector('[name=until-year]')?.getAttribute('value')).toBe('2027');
});

test('what is no picture, damaged or too large is refused in a sentence', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const cut = (await colouredJpeg(900, 600)).subarray(0, 1000);
  const refusals: readonly (readonly [Uint8Array, string])[] = [
    [svg, 'kein Bild, das wir zeigen können'],
    [Buffer.from('%PDF-1.7'), 'kein Bild, das wir zeigen können'],
    [bomb, 'mehr als 50 Millionen Bildpunkte'],
    [cut, 'lässt sich nicht öffnen'],
    [Buffer.alloc(40 * 1024 * 1024, 1), 'größer als 25 Megabyte'],
  ];
  for (const [bytes, sentence] of refusals) {
    const refused = await send({ file: fileOf(bytes) });
    expect([refused.status, refused.page.querySelector('.error-summary')?.text]).toEqual([
      422,
      expect.stringContaining(sentence),
    ]);
    expect(refused.page.querySelector('#credit')?.getAttribute('value')).toBe('Verein am See');
  }
  expect(addressesOn(await partner.get(here))).toEqual([]);
});

test('the same form sent twice makes one picture, and there are five at most', async () => {
  const formKey = (await partner.get(here)).page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
  const file = fileOf(await colouredJpeg());
  await add({ formKey, file });
  expect(addressesOn(await add({ formKey, file }))).toHaveLength(1);
  const changed = await send({ formKey, file, credit: 'Anna' });
  expect([changed.status, changed.page.querySelector('.error-summary')?.text]).toEqual([
    422,
    expect.stringContaining('schon ein Bild entstanden'),
  ]);
  for (let count = 2; count <= 5; count += 1) await add();
  const sixth = await send({ file });
  expect([sixth.status, sixth.page.querySelector('.error-summary')?.text]).toEqual([
    422,
    expect.stringContaining('Es sind 5 Bilder da'),
  ]);
});

test('the library says where a picture is used and until when people agreed; then nobody sees it', async () => {
  await add({ people: 'agreed' });
  app.clock.advance(1000);
  await add({ people: 'agreed', 'until-day': '30', 'until-month': '4', 'until-year': '2027' });
  const file = await office.get(itemOf());
  const media = file.page
    .querySelectorAll('main a[href^="/verwaltung/medien/"]')
    .map((a) => a.getAttribute('href') ?? '');
  const [first, second] = await Promise.all(media.map((path) => office.get(path)));
  expect(first?.text).toContain('24. März 2030');
  expect(second?.text).toContain('30. April 2027');
  expect(first?.text).toContain('Aktionswochen 2027: Rundgang im Park');
  expect(first?.page.querySelector(`a[href="${itemOf()}"]`)).not.toBeNull();
  const refused = await office.submit(`${media[0]}/loeschen`);
  expect(refused.status).toBe(422);
  await office.submit(`${media[0]}/widerrufen`);
  expect(addressesOn(await partner.get(here))).toHaveLength(1);
});

test('the office takes a picture out: it is gone everywhere', async () => {
  const [address = ''] = addressesOn(await add());
  const [remove = ''] = actionsOn(await office.get(itemOf()), 'entfernen');
  expect((await office.submitAndFollow(remove)).text).toContain('herausgenommen');
  expect((await app.visitor().get(address)).status).toBe(404);
  expect((await office.submit(remove)).status).toBe(404);
  expect(addressesOn(await partner.get(here))).toEqual([]);
});

test('the office adds a picture that came another way; it is shown at once', async () => {
  const form = `${itemOf()}/bilder`;
  expect((await office.get(form)).page.querySelector('#credit')?.getAttribute('value')).toBe('Verein am See');
  const refused = await office.submit(form, { alternative: 'Am Teich' }, { multipart: true });
  expect([refused.status, refused.page.querySelector('#alternative')?.text.trim()]).toEqual([422, 'Am Teich']);
  const added = await office.submitAndFollow(
    form,
    { ...words, file: fileOf(await colouredJpeg()) },
    { multipart: true },
  );
  const [address = ''] = addressesOn(added);
  expect((await app.visitor().get(programme)).text).toContain(address);
});

test('nobody sees or changes pictures of others, and with the edition the link ends', async () => {
  await add();
  const [remove = ''] = actionsOn(await partner.get(here), 'entfernen');
  const other = await haveAccepted(app.services, { email: 'chor@partner.example', organisation: 'Chor' });
  const theirs = `${await haveReportLink(app.services, other)}/bilder`;
  await app.visitor().submit(remove.replace(here, theirs));
  expect(addressesOn(await partner.get(here))).toHaveLength(1);
  expect((await app.visitor().submit(here.replace('/bilder', 'x/bilder'), {})).status).toBe(410);
  const reader = (await signedIn(app, 'reader')).visitor;
  expect((await reader.get(`${itemOf()}/bilder`)).status).toBe(403);
  expect(actionsOn(await reader.get(itemOf()), 'entfernen')).toEqual([]);
  await takeEdition(app.services, 2027, 'reports');
  await takeEdition(app.services, 2027, 'finished');
  expect((await send({ file: fileOf(await colouredJpeg()) })).status).toBe(410);
  expect((await office.get(`${itemOf()}/bilder`)).status).toBe(404);
});
