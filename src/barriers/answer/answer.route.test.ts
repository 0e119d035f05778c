import sharp from 'sharp';
import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { system } from '../../platform/actor.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { storeImage } from '../../platform/files/stored-image.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { barrierTables, findBarrier, historyOf } from '../barriers.store.ts';
import { unreadAnswersQuery } from '../open-work.store.ts';
import { findReferral } from '../referrals.store.ts';
import { addReportPhotos } from '../reports.store.ts';
import { haveAsked, type AskedBarrier } from './answer.builders.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;

const willAct = {
  answer: 'willAct',
  willActText: 'Wir senken den Bordstein ab.',
  'by-month': '3',
  'by-year': '2027',
  seen: '',
};
const done = { answer: 'done', doneText: 'Die Rampe steht.', seen: '' };
const notPossible = { answer: 'notPossible', reason: 'Das Haus ist ein Denkmal.', seen: '' };
const notOurs = { answer: 'notOurs', otherBody: 'vgs', otherBodyName: '', notOursText: '', seen: '' };

const barrierOf = ({ number }: AskedBarrier) => findBarrier(program.services.db, number);
const referralOf = ({ referralId }: AskedBarrier) => findReferral(program.services.db, referralId);

async function timeline(asked: AskedBarrier): Promise<string> {
  const entries = await historyOf(program.services.db, asked.barrierId, { publicOnly: true });
  return entries.map(({ publicText, publicTextEasy }) => `${publicText}\n${publicTextEasy}`).join('\n');
}

async function jpeg(width = 40): Promise<File> {
  const bytes = await sharp({ create: { width, height: 30, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'plan.jpg', { type: 'image/jpeg' });
}

test('opening the link changes nothing, however often and whoever opens it', async () => {
  const asked = await haveAsked(program.services);
  for (let times = 0; times < 3; times += 1) {
    const page = await program.visitor().get(asked.answerPath);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toContain('no-store');
  }
  expect((await referralOf(asked))?.answeredAt).toBeNull();
  expect((await barrierOf(asked))?.state).toBe('forwarded');
});

test('the page shows the question, the deadline and public photos in all three languages, and nothing about the reporter', async () => {
  const asked = await haveAsked(program.services, {
    contact: { name: 'Rosa Geheim', email: 'rosa@example.org' },
    answerWish: 'email',
  });
  const fileId = await transact(program.services, system, async (work) => {
    const stored = await storeImage(work, program.services.files, new Uint8Array(await (await jpeg()).arrayBuffer()));
    if (!stored.ok) throw new Error(stored.failure);
    await addReportPhotos(work.db, {
      barrierId: asked.barrierId,
      reportId: null,
      photos: [{ fileId: stored.value, description: 'Ein hoher Bordstein' }],
    });
    return stored.value;
  });
  const hidden = await program.visitor().get(asked.answerPath);
  expect(hidden.page.querySelectorAll('main img')).toHaveLength(0);
  await barrierTables(program.services.db)
    .updateTable('barrierPhotos')
    .set({ state: 'approved' })
    .where('fileId', '=', fileId)
    .execute();

  for (const [prefix, words] of [
    ['', 'Unsere Frage'],
    ['/leicht', '2 Zeilen reichen'],
    ['/en', 'Our question'],
  ] as const) {
    const { text, page } = await program.visitor().get(prefix + asked.answerPath);
    expect(text).toContain(words);
    expect(text).toContain('Was wird geschehen?');
    expect(text).not.toContain('Rosa Geheim');
    expect(text).not.toContain('meinen Rollator');
    const image = page.querySelector('main img');
    expect(image?.getAttribute('alt')).toBe('Ein hoher Bordstein');
    expect((await program.visitor().get(image?.getAttribute('src') ?? '')).headers.get('content-type')).toBe(
      'image/webp',
    );
  }
  expect((await program.visitor().get(asked.answerPath)).text).toContain('7. Dezember 2026');
  expect((await program.visitor().get(`${asked.answerPath}/foto/${fileId}`)).status).toBe(404);
});

test('„Wir kümmern uns“ with a rough date plans the barrier and tells everybody', async () => {
  const asked = await haveAsked(program.services, { answerWish: 'email', contact: { email: 'rosa@example.org' } });
  const thanks = await program.visitor().submitAndFollow(asked.answerPath, willAct);
  expect(thanks.page.querySelector('h1')?.text).toContain('Danke für Ihre Antwort');
  expect(thanks.text).toContain('Wir senken den Bordstein ab.');
  expect(thanks.text).toContain('Ende März 2027');
  expect(await barrierOf(asked)).toMatchObject({ state: 'planned', bodyCode: 'sangerhausen' });
  expect(await referralOf(asked)).toMatchObject({
    answer: 'willAct',
    answerBy: '2027-03-01',
    answerByPrecision: 'month',
    reviewedAt: null,
  });
  const told = await timeline(asked);
  expect(told).toContain(
    'Gefragt am 23. November 2026, geantwortet am 23. November 2026: Stadtverwaltung Sangerhausen kümmert sich darum.',
  );
  expect(told).toContain('In eigenen Worten: „Wir senken den Bordstein ab.“');
  expect(told).toContain('Diese Stelle kümmert sich: Stadtverwaltung Sangerhausen.');
  expect(told).toContain('Geplant bis: 31. März 2027');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({
    event: 'barriers.body-answered',
    actorKind: 'body',
    details: { answer: 'willAct', body: 'sangerhausen' },
  });
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  expect(mails.some(({ toAddress }) => toAddress === 'rosa@example.org')).toBe(true);
});

test('who promised comes back and says that it is done; the person affected has the last word', async () => {
  const asked = await haveAsked(program.services);
  const officer = program.visitor();
  await officer.submit(asked.answerPath, { ...willAct, 'by-day': '1', 'by-month': '12', 'by-year': '2026' });
  expect((await barrierOf(asked))?.state).toBe('inProgress');
  program.clock.advance(7 * day);
  const form = await officer.get(`${asked.answerPath}?aendern=ja`);
  expect(form.page.querySelector('#willActText')?.text).toContain('Bordstein');
  expect(form.page.querySelector('#by-month')?.getAttribute('value')).toBe('12');
  const seen = form.page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  await officer.submit(asked.answerPath, { ...done, seen });
  expect(await barrierOf(asked)).toMatchObject({ state: 'resolved', outcome: 'solved' });
  expect((await barrierOf(asked))?.confirmationAskedAt).not.toBeNull();
  expect((await officer.get(asked.answerPath)).text).toContain('nicht mehr ändern');
});

test('„Geht nicht“ decides nothing: it waits for the office', async () => {
  const asked = await haveAsked(program.services);
  await program.visitor().submit(asked.answerPath, notPossible);
  expect((await barrierOf(asked))?.state).toBe('forwarded');
  expect((await unreadAnswersQuery(program.services.db).execute()).map(({ number }) => number)).toContain(asked.number);
  expect(await timeline(asked)).toContain('Wir prüfen diese Antwort.');
});

test('„Nicht wir“ gives the barrier back and keeps who was named', async () => {
  const asked = await haveAsked(program.services);
  await program.visitor().submit(asked.answerPath, notOurs);
  expect(await barrierOf(asked)).toMatchObject({ state: 'accepted', bodyCode: null });
  expect((await referralOf(asked))?.otherBody).toBe('Verkehrsgesellschaft Südharz mbH');
  expect(await timeline(asked)).toContain(
    'Genannt wird: Verkehrsgesellschaft Südharz mbH. Wir klären, wer zuständig ist.',
  );
  const { visitor } = await signedIn(program, 'participationManager');
  const { page } = await visitor.get(`/verwaltung/barrieren/${asked.number}/weiterleiten`);
  expect(page.querySelector('#stelle option[selected]')?.text).toBe('Verkehrsgesellschaft Südharz mbH');
});

test('an answer can be changed until the office has read it, and pressing twice answers once', async () => {
  const asked = await haveAsked(program.services);
  const officer = program.visitor();
  await officer.submit(asked.answerPath, notPossible);
  await officer.submit(asked.answerPath, notPossible);
  const entries = await historyOf(program.services.db, asked.barrierId, { publicOnly: true });
  expect(entries.filter(({ event }) => event === 'bodyAnswered')).toHaveLength(1);
  const seen = (await referralOf(asked))?.answeredAt?.toISOString() ?? '';
  await officer.submit(asked.answerPath, { ...willAct, seen });
  expect((await referralOf(asked))?.answer).toBe('willAct');
});

test('mistakes come back marked, with everything typed and every reason at once', async () => {
  const asked = await haveAsked(program.services);
  const visitor = program.visitor();
  const hrefs = async (input: Record<string, string>) => {
    const sent = await visitor.submit(asked.answerPath, input);
    expect(sent.status).toBe(422);
    return sent.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
  };
  expect(await hrefs({})).toEqual(['#answer']);
  expect(await hrefs({ answer: 'vielleicht' })).toEqual(['#answer']);
  expect(await hrefs({ answer: 'willAct', 'by-day': '31', 'by-month': '2', 'by-year': '2027' })).toEqual([
    '#willActText',
    '#by',
  ]);
  expect(await hrefs({ ...willAct, 'by-year': '2020' })).toEqual(['#by']);
  expect(await hrefs({ answer: 'notOurs', otherBody: 'gibt-es-nicht' })).toEqual(['#otherBody']);
  expect(await hrefs({ answer: 'notPossible', reason: 'x'.repeat(3001) })).toEqual(['#reason']);
  const kept = await visitor.submit(asked.answerPath, { answer: 'done', doneText: ' ', willActText: '<b>noch da</b>' });
  expect(kept.page.querySelector('#willActText')?.text).toContain('noch da');
  expect(kept.text).not.toContain('<b>noch da');
  expect((await barrierOf(asked))?.state).toBe('forwarded');
});

test('switching the language in the middle keeps what was typed', async () => {
  const asked = await haveAsked(program.services);
  const page = await program.visitor().submit(asked.answerPath, { ...willAct, go: 'language:en' }, { multipart: true });
  expect(page.status).toBe(200);
  expect(page.page.querySelector('html')?.getAttribute('lang')).toBe('en');
  expect(page.page.querySelector('#willActText')?.text).toContain('Bordstein');
  expect((await referralOf(asked))?.answeredAt).toBeNull();
});

test('a PDF or a photo may be attached; anything else comes back with the typed answer', async () => {
  const asked = await haveAsked(program.services);
  const officer = program.visitor();
  const wrong = await officer.submit(
    asked.answerPath,
    { ...done, file: new File(['MZ'], 'programm.pdf') },
    { multipart: true },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('weder ein PDF noch ein Foto');
  expect(wrong.page.querySelector('#doneText')?.text).toContain('Die Rampe steht.');
  const large = new File([new Uint8Array(10 * 1024 * 1024 + 1).fill(37)], 'gross.pdf');
  expect((await officer.submit(asked.answerPath, { ...done, file: large }, { multipart: true })).text).toContain(
    'zu groß',
  );
  const huge = new File([new Uint8Array(12 * 1024 * 1024)], 'riesig.pdf');
  expect((await officer.submit(asked.answerPath, { ...done, file: huge }, { multipart: true })).status).toBe(413);
  expect((await referralOf(asked))?.answeredAt).toBeNull();

  const pdf = new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], 'Plan/der\\Stadt.pdf', { type: 'application/pdf' });
  expect((await officer.submit(asked.answerPath, { ...done, file: pdf }, { multipart: true })).status).toBe(303);
  expect(await referralOf(asked)).toMatchObject({ answerFileName: 'PlanderStadt.pdf', answerFileReleasedAt: null });
  const other = await haveAsked(program.services);
  await officer.submit(other.answerPath, { ...done, file: await jpeg() }, { multipart: true });
  expect((await referralOf(other))?.answerFileId).not.toBeNull();
});
