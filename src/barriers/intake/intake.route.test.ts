import sharp from 'sharp';
import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../../platform/secrets/receipt-code.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { barrierTables, findBarrier } from '../barriers.store.ts';
import { findContact, findReportByCode, reportsOf } from '../reports.store.ts';

const program = useTestApp();
const path = '/verwaltung/barrieren/neu';
const manager = async () => (await signedIn(program, 'participationManager')).visitor;

const draftIn = ({ page }: Visit) => page.querySelector('input[name=draft]')?.getAttribute('value') ?? '';
const hrefsIn = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
const codeIn = ({ page }: Visit) => page.querySelector('.code-value')?.text.trim() ?? '';

async function takeDown(visitor: Visitor, input: Record<string, string | readonly string[] | File>) {
  const draft = draftIn(await visitor.get(path));
  return visitor.submitAndFollow(path, { draft, channel: 'telephone', ...input }, { multipart: true });
}

const full = {
  channel: 'letter',
  problem: 'Die Tür zum Bürgerbüro ist zu schmal.',
  placeKind: 'building',
  place: 'Wippra (Sangerhausen)',
  placeDetail: 'Bürgerbüro',
  effect: 'blocks',
  kind: 'structural',
  lifeArea: 'accessibility-mobility',
  demands: ['passNarrow', 'climbSteps'],
  'since-year': '2025',
  doorWidth: '78,5',
  stepCount: '2',
  reportedFor: 'together',
  answerWish: 'letter',
  answerEasy: 'yes',
  name: 'Rosa Beispiel',
  address: 'Feldweg 2\n06526 Sangerhausen',
};

test('one sentence on the telephone is enough, and the code read out opens the report', async () => {
  const saved = await takeDown(await manager(), { problem: 'Der Bordstein ist zu hoch.' });
  expect(saved.status).toBe(200);
  expect(saved.page.querySelector('h1')?.text).toContain('Aufgenommen: Barriere');
  const code = codeIn(saved);
  const hash = await hashReceiptCode(program.services.db, normalizeReceiptCode(code.replaceAll('-', ' ')) ?? '');
  const report = await findReportByCode(program.services.db, hash);
  expect(report).toMatchObject({
    channel: 'telephone',
    answerWish: 'none',
    originalText: 'Der Bordstein ist zu hoch.',
  });
  expect(report?.recordedBy).not.toBeNull();
});

test('everything the public form asks can be taken down at once', async () => {
  const saved = await takeDown(await manager(), full);
  const number = Number(/Barriere (\d+)/u.exec(saved.text)?.[1]);
  const barrier = await findBarrier(program.services.db, number);
  expect(barrier).toMatchObject({
    placeKind: 'building',
    municipalityKey: '15087370',
    placeText: 'Bürgerbüro, Wippra',
    effect: 'blocks',
    kind: 'structural',
    lifeArea: 'accessibility-mobility',
    demands: ['passNarrow', 'climbSteps'],
    facts: { doorWidth: 78.5, stepCount: 2 },
    sinceDay: '2025-01-01',
    sincePrecision: 'year',
  });
  const [report] = await reportsOf(program.services.db, barrier?.id ?? '');
  expect(report).toMatchObject({ channel: 'letter', answerWish: 'letter', answerEasy: true, reportedFor: 'together' });
  expect(await findContact(program.services.db, report?.id ?? '')).toMatchObject({ name: 'Rosa Beispiel' });
});

test('a wish to be called back is a complete report', async () => {
  const saved = await takeDown(await manager(), { callBack: 'yes', telephone: '03464 12345', note: 'nachmittags' });
  const number = Number(/Barriere (\d+)/u.exec(saved.text)?.[1]);
  const barrier = await findBarrier(program.services.db, number);
  const [report] = await reportsOf(program.services.db, barrier?.id ?? '');
  expect(report).toMatchObject({ originalText: null, answerWish: 'telephone' });
  expect((await findContact(program.services.db, report?.id ?? ''))?.note).toBe('Bittet um Rückruf: nachmittags');
});

test('the letter stands on one sheet in each language level, with the code, the days and the address', async () => {
  const visitor = await manager();
  const saved = await takeDown(visitor, full);
  const number = /Barriere (\d+)/u.exec(saved.text)?.[1] ?? '';
  const letter = await visitor.get(`/verwaltung/barrieren/${number}/eingangsbrief?fassung=beide`);
  expect(letter.page.querySelectorAll('.letter').map((one) => one.getAttribute('lang'))).toEqual(['de', 'de-simple']);
  const spoken = codeIn(saved).replaceAll('-', ' ');
  for (const one of letter.page.querySelectorAll('.letter')) {
    expect(one.text).toContain(spoken);
    expect(one.text).toContain('26. November 2026');
    expect(one.text).toContain('03464 535-3360');
    expect(one.text).toContain('Feldweg 2');
  }
  const easy = await visitor.get(`/verwaltung/barrieren/${number}/eingangsbrief?fassung=leicht`);
  expect(easy.page.querySelectorAll('.letter')).toHaveLength(1);
});

test('the code is in no address and in no other browser, and after half an hour nowhere', async () => {
  const visitor = await manager();
  const draft = draftIn(await visitor.get(path));
  const sent = await visitor.submit(path, { draft, channel: 'visit', problem: 'Stufe' }, { multipart: true });
  expect(sent.location).toMatch(/^\/verwaltung\/barrieren\/\d+\/aufgenommen$/u);
  const code = codeIn(await visitor.get(sent.location ?? ''));
  expect(code).toMatch(/^\w+-\w+-\w+-\d{4}$/u);
  expect([...visitor.cookies.values()].join()).not.toContain(code);

  const colleague = await manager();
  colleague.cookies.set('teilhabe-eben', visitor.cookies.get('teilhabe-eben') ?? '');
  const elsewhere = await colleague.get(sent.location ?? '');
  expect(elsewhere.status).toBe(410);
  expect(elsewhere.text).not.toContain(code);
  program.clock.advance(31 * 60_000);
  const later = await visitor.get((sent.location ?? '').replace('aufgenommen', 'eingangsbrief'));
  expect(later.status).toBe(410);
  expect(later.text).not.toContain(code);
});

test('pressing twice takes down one report and shows one code', async () => {
  const visitor = await manager();
  const draft = draftIn(await visitor.get(path));
  const input = { draft, channel: 'stall', problem: 'Kein Aufzug' };
  const first = await visitor.submitAndFollow(path, input, { multipart: true });
  const second = await visitor.submitAndFollow(path, input, { multipart: true });
  expect(codeIn(second)).toBe(codeIn(first));
  expect(/Barriere \d+/u.exec(second.text)?.[0]).toBe(/Barriere \d+/u.exec(first.text)?.[0]);
});

test('mistakes are listed in the order of the page, and nothing typed is lost', async () => {
  const visitor = await manager();
  const draft = draftIn(await visitor.get(path));
  expect(hrefsIn(await visitor.submit(path, { draft }, { multipart: true }))).toEqual(['#channel']);
  const sent = await visitor.submit(
    path,
    {
      draft,
      channel: 'telephone',
      place: 'Sa',
      placeDetail: '<script>alert(1)</script>',
      'until-year': '1999',
      doorWidth: 'breit',
      answerWish: 'email',
      telephone: 'abc',
    },
    { multipart: true },
  );
  expect(sent.status).toBe(422);
  expect(hrefsIn(sent)).toEqual(['#problem', '#match', '#until', '#doorWidth', '#telephone', '#email']);
  expect(sent.page.querySelector('#placeDetail')?.getAttribute('value')).toContain('script');
  expect(sent.text).not.toContain('<script>alert');
  expect(sent.page.querySelectorAll('input[name=match]').length).toBeGreaterThan(2);
  expect(draftIn(sent)).toBe(draft);
});

test('a draft from elsewhere saves nothing at first and loses nothing', async () => {
  const visitor = await manager();
  const sent = await visitor.submit(
    path,
    { draft: 'gefälscht', channel: 'telephone', problem: 'Treppe' },
    { multipart: true },
  );
  expect(sent.status).toBe(200);
  expect(sent.text).toContain('noch einmal');
  expect(sent.page.querySelector('#problem')?.text).toContain('Treppe');
  expect(
    codeIn(
      await visitor.submitAndFollow(
        path,
        { draft: draftIn(sent), channel: 'telephone', problem: 'Treppe' },
        { multipart: true },
      ),
    ),
  ).not.toBe('');
});

test('photos are kept for moderation, and a broken one is refused with everything typed', async () => {
  const visitor = await manager();
  const draft = draftIn(await visitor.get(path));
  const wrong = await visitor.submit(
    path,
    { draft, channel: 'email', problem: 'Rampe', photos: new File(['nein'], 'a.jpg') },
    { multipart: true },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelector('#problem')?.text).toContain('Rampe');
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  const saved = await takeDown(visitor, { problem: 'Rampe', photos: new File([new Uint8Array(bytes)], 'rampe.png') });
  const number = Number(/Barriere (\d+)/u.exec(saved.text)?.[1]);
  const barrier = await findBarrier(program.services.db, number);
  const photos = await barrierTables(program.services.db)
    .selectFrom('barrierPhotos')
    .selectAll()
    .where('barrierId', '=', barrier?.id ?? '')
    .execute();
  expect(photos).toMatchObject([{ state: 'waiting', description: '' }]);
});

test('only who handles barriers takes down reports', async () => {
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const page of [path, '/verwaltung/barrieren/1001/aufgenommen', '/verwaltung/barrieren/1001/eingangsbrief']) {
      expect((await visitor.get(page)).status).toBe(403);
    }
    expect((await visitor.submit(path, { channel: 'telephone', problem: 'x' })).status).toBe(403);
  }
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  expect((await program.visitor().submit(path, {})).location).toContain('/anmelden');
  expect((await (await manager()).get('/verwaltung/barrieren/999999/eingangsbrief')).status).toBe(404);
});
