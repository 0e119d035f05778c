import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { findBarrier, historyOf, updateBarrier } from '../barriers.store.ts';
import { unreadAnswersQuery } from '../open-work.store.ts';
import { findReferral } from '../referrals.store.ts';
import { haveAsked, type AskedBarrier } from './answer.builders.ts';
import { releasedAnswerFiles } from './answer-file.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const pathOf = ({ number }: { number: number }) => `/verwaltung/barrieren/${number}`;
const referralOf = ({ referralId }: AskedBarrier) => findReferral(program.services.db, referralId);

const pdf = () => new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], 'Plan.pdf', { type: 'application/pdf' });

async function haveAnswered(file?: File): Promise<AskedBarrier> {
  const asked = await haveAsked(program.services);
  const answer = { answer: 'notPossible', reason: 'Denkmalschutz.', seen: '', ...(file ? { file } : {}) };
  const sent = await program.visitor().submit(asked.answerPath, answer, { multipart: true });
  expect(sent.status).toBe(303);
  return asked;
}

test('staff write down what a body has said on the telephone', async () => {
  const asked = await haveAsked(program.services, { email: null });
  program.clock.advance(3 * day);
  const visitor = await manager();
  const form = await visitor.get(`${pathOf(asked)}/antwort-eintragen`);
  expect(form.page.querySelector('#answered')?.getAttribute('value')).toBe('26');
  const said = {
    referral: asked.referralId,
    answer: 'willAct',
    willActText: 'Die Rampe kommt.',
    'answered-day': '24',
    'answered-month': '11',
    'answered-year': '2026',
  };
  const wrong = await visitor.submit(
    `${pathOf(asked)}/antwort-eintragen`,
    { ...said, 'answered-day': '30', willActText: '' },
    { multipart: true },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#answered',
    '#willActText',
  ]);
  const saved = await visitor.submitAndFollow(`${pathOf(asked)}/antwort-eintragen`, said, { multipart: true });
  expect(saved.page.querySelector('.flash')?.text).toContain('eingetragen');
  expect(saved.text).toContain('Die Rampe kommt.');
  const referral = await referralOf(asked);
  expect(referral?.recordedBy).not.toBeNull();
  expect(referral?.reviewedAt).not.toBeNull();
  expect((await findBarrier(program.services.db, asked.number))?.state).toBe('inProgress');
  const history = await historyOf(program.services.db, asked.barrierId, { publicOnly: true });
  expect(history.map(({ publicText }) => publicText).join()).toContain('geantwortet am 24. November 2026');
});

test('without an open question there is nothing to write down', async () => {
  const built = await havePublicBarrier(program.services);
  const visitor = await manager();
  expect((await visitor.get(`${pathOf(built)}/antwort-eintragen`)).text).toContain('Es läuft keine Frage');
  const sent = await visitor.submitAndFollow(`${pathOf(built)}/antwort-eintragen`, { answer: 'done', doneText: 'Ja' });
  expect(sent.text).toContain('etwas geändert');
});

test('a manager reads an answer; from then on the body cannot change it', async () => {
  const asked = await haveAnswered();
  const visitor = await manager();
  const page = await visitor.get(`${pathOf(asked)}/antwort`);
  expect(page.text).toContain('Denkmalschutz.');
  expect(page.text).toContain('Noch nicht geprüft');
  const path = `${pathOf(asked)}/antwort/${asked.referralId}/geprueft`;
  expect((await visitor.submitAndFollow(path, { seen: 'veraltet' })).text).toContain('etwas geändert');
  const seen = page.page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  expect((await visitor.submitAndFollow(path, { seen })).text).toContain('als geprüft vermerkt');
  expect((await unreadAnswersQuery(program.services.db).execute()).some(({ number }) => number === asked.number)).toBe(
    false,
  );
  const again = await program.visitor().submit(asked.answerPath, { answer: 'done', doneText: 'Doch', seen });
  expect(again.status).toBe(303);
  expect((await referralOf(asked))?.answer).toBe('notPossible');
});

test('a file is for the office only until somebody releases it with a description', async () => {
  const asked = await haveAnswered(pdf());
  const visitor = await manager();
  const inside = `${pathOf(asked)}/antwort/${asked.referralId}/datei`;
  const outside = `/barrieren/${asked.number}/unterlagen/${asked.referralId}`;
  const file = await visitor.get(inside);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await program.visitor().get(outside)).status).toBe(404);

  const name = `description-${asked.referralId}`;
  expect((await visitor.submit(inside, { release: 'yes', [name]: '' })).status).toBe(422);
  await visitor.submit(inside, { release: 'yes', [name]: 'Plan der Rampe' });
  expect((await program.visitor().get(outside)).status).toBe(200);
  expect(await releasedAnswerFiles(program.services.db, asked.barrierId)).toMatchObject([
    { answerFileDescription: 'Plan der Rampe' },
  ]);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry?.event).toBe('barriers.answer-file-released');

  await updateBarrier(program.services.db, asked.barrierId, { publishedAt: null });
  expect((await program.visitor().get(outside)).status).toBe(404);
  await updateBarrier(program.services.db, asked.barrierId, { publishedAt: program.clock.now() });
  await visitor.submit(inside, { release: 'no' });
  expect((await program.visitor().get(outside)).status).toBe(404);
});

test('an answer is only found below its own barrier', async () => {
  const asked = await haveAnswered(pdf());
  const other = await havePublicBarrier(program.services);
  const visitor = await manager();
  for (const id of [asked.referralId, 'keine-kennung', '00000000-0000-4000-8000-000000000000']) {
    expect((await visitor.get(`${pathOf(other)}/antwort/${id}/datei`)).status).toBe(404);
    expect((await visitor.submit(`${pathOf(other)}/antwort/${id}/datei`, { release: 'no' })).status).toBe(404);
    expect((await visitor.submit(`${pathOf(other)}/antwort/${id}/geprueft`, { seen: '' })).status).toBe(404);
    expect((await program.visitor().get(`/barrieren/${other.number}/unterlagen/${id}`)).status).toBe(404);
  }
});

test('editors, readers and the public see no answers behind the scenes', async () => {
  const asked = await haveAnswered(pdf());
  const pages = ['antwort', 'antwort-eintragen', `antwort/${asked.referralId}/datei`].map(
    (end) => `${pathOf(asked)}/${end}`,
  );
  const changes = [
    'antwort-eintragen',
    `antwort/${asked.referralId}/datei`,
    `antwort/${asked.referralId}/geprueft`,
  ].map((end) => `${pathOf(asked)}/${end}`);
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const path of pages) expect((await visitor.get(path)).status).toBe(403);
    for (const path of changes) expect((await visitor.submit(path)).status).toBe(403);
  }
  for (const path of pages) expect((await program.visitor().get(path)).location).toContain('/anmelden');
  for (const path of changes) expect((await program.visitor().submit(path)).location).toContain('/anmelden');
});

test('a barrier nobody has asked about has an empty list', async () => {
  const built = await haveReport(program.services);
  expect((await (await manager()).get(`${pathOf(built)}/antwort`)).text).toContain('Noch hat keine Stelle geantwortet');
});
