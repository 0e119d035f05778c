import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listMails } from '../../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveEdition, type BuiltEdition } from '../../action-plan.builders.ts';
import { findMeasure, measureHistoryOf } from '../../action-plan.store.ts';
import { documentsOf } from '../../documents.store.ts';
import { readingsOf } from '../../indicators.store.ts';
import { questionPath } from '../round-address.ts';
import { haveAnswered, haveAsked, newestLink, type AskedBuilt } from '../rounds.builders.ts';
import { findQuestion, questionsOf } from '../rounds.store.ts';

const program = useTestApp();
const plan: { edition?: BuiltEdition } = {};
beforeAll(async () => {
  plan.edition = await haveEdition(program.services);
});
const have = (change: Parameters<typeof haveAsked>[2] = {}) => haveAsked(program.services, plan.edition!, change);
const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const pathOf = ({ roundNumber, questionId }: AskedBuilt, below = '') => questionPath(roundNumber, questionId, below);
const questionOf = async ({ questionId }: AskedBuilt) => (await findQuestion(program.services.db, questionId))!;
const measureOf = async ({ number }: AskedBuilt) => (await findMeasure(program.services.db, number))!;
const publicTexts = async ({ measureId }: AskedBuilt) =>
  (await measureHistoryOf(program.services.db, measureId, { publicOnly: true })).map(({ publicText }) => publicText);

test('an accepted answer is published in better words, with its figure, and the file kept back', async () => {
  const asked = await have({ measure: { silencePublic: true } });
  const file = new File(['%PDF-1.7 x'], 'Plan.pdf', { type: 'application/pdf' });
  const answer = { degree: 'mostly', text: '30 haltestellen fertig', reading: '30', seen: '1', file };
  await program.visitor().submit(asked.answerPath, answer, { multipart: true });
  const visitor = await manager();
  const page = await visitor.get(pathOf(asked));
  expect(page.page.querySelector('#text')?.text).toBe('30 haltestellen fertig');
  const words = { seen: '2', text: '30 Haltestellen sind fertig.', textEasy: '30 Halte-Stellen sind fertig.' };
  const accepted = await visitor.submitAndFollow(pathOf(asked, 'annehmen'), words);
  expect(accepted.page.querySelector('.flash')?.text).toContain('angenommen und veröffentlicht');

  const { db } = program.services;
  const entry = (await measureHistoryOf(db, asked.measureId, { publicOnly: true })).at(-1);
  expect(entry).toMatchObject({ event: 'progress', publicText: words.text, publicTextEasy: words.textEasy });
  expect(entry?.author).toBe((await questionOf(asked)).bodyName);
  expect(await questionOf(asked)).toMatchObject({ review: 'accepted', answerText: '30 haltestellen fertig' });
  expect(await measureOf(asked)).toMatchObject({ degree: 'mostly', lastReportOn: '2026-11-23', silencePublic: false });
  const [reading] = await readingsOf(db, asked.measureId);
  expect(reading).toMatchObject({ value: '30', actorKind: 'body' });
  expect(reading?.source).toContain('Sachstand 2026');
  const [document] = await documentsOf(db, asked.measureId, { publicOnly: false });
  expect(document).toMatchObject({ fileName: 'Plan.pdf', isPublic: false });
  const download = await visitor.get(pathOf(asked, 'datei'));
  expect(download.headers.get('content-disposition')).toContain('attachment; filename="Plan.pdf"');
  expect((await program.visitor().get(asked.answerPath)).text).toContain('Wir haben die Antwort geprüft');
  expect((await program.visitor().submit(asked.answerPath, { ...answer, seen: '3' })).status).toBe(303);
  expect((await questionOf(asked)).review).toBe('accepted');
});

test('the turn follows the question: to the body, to the office and back again, without a word in public', async () => {
  const minute = 60_000;
  const old = new Date('2026-01-05T08:00:00Z');
  const asked = await have({ email: 'reihe@example.org', measure: { turnSince: old, turnNote: 'Angerufen' } });
  const visitor = await manager();
  const seen: unknown[] = [];
  const look = async () => {
    const { turn, turnSince } = await measureOf(asked);
    seen.push([turn, (turnSince.getTime() - start) / minute]);
    program.clock.advance(minute);
  };
  const start = program.clock.now().getTime();
  await look();
  await haveAnswered(program.services, asked);
  await look();
  await haveAnswered(program.services, asked);
  await look();
  await visitor.submit(pathOf(asked, 'rueckfrage'), { seen: '3', note: 'Bis wann?' });
  await look();
  await haveAnswered(program.services, asked);
  await look();
  await visitor.submit(pathOf(asked, 'annehmen'), { seen: '5', text: 'Bis Juni.' });
  await look();
  expect(seen).toEqual([
    ['accountableBody', 0],
    ['office', 1],
    ['office', 1],
    ['accountableBody', 3],
    ['office', 4],
    ['accountableBody', 5],
  ]);
  const history = await measureHistoryOf(program.services.db, asked.measureId, { publicOnly: false });
  expect(history.filter(({ event }) => event === 'turnChanged')).toEqual([]);
});

test('who ends a question passes the turn back; a redirected one waits for a body again', async () => {
  const [ended, redirected] = [await have({ email: null }), await have({ email: null })];
  const visitor = await manager();
  for (const asked of [ended, redirected]) await haveAnswered(program.services, asked);
  await visitor.submit(pathOf(ended, 'beenden'), { seen: '2' });
  await visitor.submit(pathOf(redirected, 'umleiten'), { seen: '2', body: 'sangerhausen', email: '' });
  for (const asked of [ended, redirected]) expect((await measureOf(asked)).turn).toBe('accountableBody');
});

test('one click takes over the status that an accepted answer suggests', async () => {
  const asked = await have({ measure: { status: 'inProgress' } });
  await haveAnswered(program.services, asked, { kind: 'progress', degree: 'done', text: 'Fertig.', reading: null });
  const visitor = await manager();
  expect((await visitor.submit(pathOf(asked, 'status'))).location).toContain('geaendert');
  expect((await measureOf(asked)).status).toBe('inProgress');
  const accepted = await visitor.submitAndFollow(pathOf(asked, 'annehmen'), { seen: '2', text: 'Fertig.' });
  expect(accepted.text).toContain('Status auf „Umgesetzt“ setzen');
  await visitor.submit(pathOf(asked, 'status'));
  expect((await measureOf(asked)).status).toBe('completed');
  expect((await visitor.submit(pathOf(asked, 'status'))).location).toContain('geaendert');
});

test('of two managers who decide at once one is told, and loses no word', async () => {
  const asked = await have();
  await haveAnswered(program.services, asked);
  const [one, two] = [await manager(), await manager()];
  const outcomes = await Promise.all([
    one.submit(pathOf(asked, 'annehmen'), { seen: '2', text: 'Erste Fassung.' }),
    two.submit(pathOf(asked, 'annehmen'), { seen: '2', text: 'Zweite Fassung.' }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([303, 422]);
  const second = outcomes.find(({ status }) => status === 422)!;
  expect(second.text).toContain('In der Zwischenzeit hat sich etwas geändert');
  for (const words of ['Erste Fassung.', 'Zweite Fassung.']) expect(second.text).toContain(words);
  expect((await publicTexts(asked)).filter(Boolean)).toHaveLength(1);
});

test('an answer that the body changed meanwhile is not accepted unread', async () => {
  const asked = await have();
  await haveAnswered(program.services, asked);
  await haveAnswered(program.services, asked, { kind: 'progress', degree: 'done', text: 'Alles neu.', reading: null });
  const refused = await (await manager()).submit(pathOf(asked, 'annehmen'), { seen: '2', text: 'Alt.' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Alles neu.');
  expect(await publicTexts(asked)).not.toContain('Alt.');
});

test('a question back goes to the same address, and the body changes its answer', async () => {
  const asked = await have({ email: 'rueck@example.org' });
  await haveAnswered(program.services, asked);
  const visitor = await manager();
  expect((await visitor.submit(pathOf(asked, 'rueckfrage'), { seen: '2', note: '' })).status).toBe(422);
  program.clock.advance(60_000);
  const sent = await visitor.submitAndFollow(pathOf(asked, 'rueckfrage'), { seen: '2', note: 'Bis wann?' });
  expect(sent.text).toContain('Die Rückfrage ist gesendet');
  const [mail] = await listMails(program.services.db, { limit: 1, offset: 0 });
  expect(mail).toMatchObject({
    toAddress: 'rueck@example.org',
    subject: 'Rückfrage zu 1 Maßnahme aus dem Aktionsplan',
  });
  expect(mail?.body).toContain('Bis wann?');
  const fresh = await newestLink(program.services, 'rueck@example.org', asked.number);
  const officer = program.visitor();
  const form = await officer.get(fresh);
  expect(form.text).toContain('Bis wann?');
  expect(form.page.querySelector('#text')?.text).toBe('Die Planung läuft.');
  await officer.submit(fresh, { degree: 'begun', text: 'Bis Juni.', seen: '3' });
  expect(await questionOf(asked)).toMatchObject({ review: 'open', answerText: 'Bis Juni.' });
  const history = await measureHistoryOf(program.services.db, asked.measureId, { publicOnly: false });
  expect(history.some(({ internalNote }) => internalNote === 'Die Planung läuft.')).toBe(true);
});

test('“not us” leads to another body, with the named one chosen already', async () => {
  const asked = await have({ email: 'erste@example.org' });
  const other = { kind: 'notUs', askInstead: 'Stadtverwaltung Sangerhausen', text: '' } as const;
  await haveAnswered(program.services, asked, other);
  const visitor = await manager();
  const { page } = await visitor.get(pathOf(asked));
  expect(page.querySelector('#body option[selected]')?.getAttribute('value')).toBe('sangerhausen');
  expect(page.querySelector('#annehmen-formular')).toBeNull();
  for (const wrong of [{ body: '' }, { body: 'gibt-es-nicht' }, { body: 'sangerhausen', email: 'nix' }])
    expect((await visitor.submit(pathOf(asked, 'umleiten'), { seen: '2', ...wrong })).status).toBe(422);
  const order = { seen: '2', body: 'sangerhausen', email: 'rathaus@example.org' };
  await visitor.submit(pathOf(asked, 'umleiten'), order);
  const questions = await questionsOf(program.services.db, asked.roundId);
  expect(
    questions
      .map(({ bodyCode, review }) => [bodyCode, review] as const)
      .toSorted((left, right) => left[0].localeCompare(right[0])),
  ).toEqual([
    ['district-roads', 'redirected'],
    ['sangerhausen', 'open'],
  ]);
  expect((await program.visitor().get(asked.answerPath)).status).toBe(410);
  const fresh = await newestLink(program.services, 'rathaus@example.org', asked.number);
  expect((await program.visitor().get(fresh)).status).toBe(200);
  expect((await visitor.submit(pathOf(asked, 'umleiten'), order)).status).toBe(422);
});

test('sending again replaces the link; ending a question ends it', async () => {
  const asked = await have({ email: 'tippfehler@example.org' });
  const visitor = await manager();
  expect((await visitor.submit(pathOf(asked, 'erneut'), { seen: '1', resendEmail: 'nix' })).status).toBe(422);
  const again = { seen: '1', resendEmail: 'richtig@example.org' };
  expect((await visitor.submitAndFollow(pathOf(asked, 'erneut'), again)).text).toContain('neuer Link ist gesendet');
  expect((await program.visitor().get(asked.answerPath)).text).toContain('Dieser Link gilt nicht mehr');
  const fresh = await newestLink(program.services, 'richtig@example.org', asked.number);
  expect((await program.visitor().get(fresh)).status).toBe(200);
  expect((await visitor.submit(pathOf(asked, 'beenden'), { seen: '1' })).location).toContain('geaendert');
  await visitor.submit(pathOf(asked, 'beenden'), { seen: '2' });
  expect((await questionOf(asked)).review).toBe('ended');
  expect((await program.visitor().get(fresh)).text).toContain('Diese Frage hat sich erledigt');
});

test('an answer from the telephone is written down and then reviewed like every other', async () => {
  const asked = await have({ email: null });
  const visitor = await manager();
  const path = pathOf(asked, 'eintragen');
  expect((await visitor.get(path)).page.querySelector('#answered')?.getAttribute('value')).toBe('23');
  const day = { 'answered-day': '23', 'answered-month': '11', 'answered-year': '2026' };
  const wrong = await visitor.submit(path, { seen: '1', ...day, 'answered-year': '2027' });
  expect(wrong.page.querySelectorAll('.error-summary a')).toHaveLength(2);
  const given = { degree: 'begun', text: 'Sagt sie am Telefon.', seen: '1', ...day };
  const recorded = await visitor.submitAndFollow(path, given);
  expect(recorded.text).toContain('Die Antwort ist eingetragen');
  expect(recorded.text).toContain('von uns eingetragen');
  expect((await questionOf(asked)).recordedBy).not.toBeNull();
  await visitor.submit(pathOf(asked, 'annehmen'), { seen: '2', text: 'Begonnen.' });
  expect((await visitor.get(path)).location).toContain('geaendert');
  expect((await visitor.submit(path, given)).location).toContain('geaendert');
});

test('answers that change nothing are accepted together, after having been read', async () => {
  const asked = await have({ measure: { degree: 'begun' } });
  await haveAnswered(program.services, asked);
  const path = `/verwaltung/abfragen/${asked.roundNumber}/unveraenderte`;
  const visitor = await manager();
  const { page } = await visitor.get(path);
  expect(page.querySelector('table')?.text).toContain('Die Planung läuft.');
  const shown = page.querySelectorAll('input[name=answer]').map((input) => input.getAttribute('value') ?? '');
  const stale = await visitor.submitAndFollow(path, { answer: [`${asked.questionId} 1`] });
  expect(stale.text).toContain('Keine Antwort wurde angenommen');
  const done = await visitor.submitAndFollow(path, { answer: shown });
  expect(done.text).toContain('1 Antwort ist angenommen');
  expect(await publicTexts(asked)).toContain('Die Planung läuft.');
  expect((await visitor.get(path)).text).toContain('keine unveränderten Antworten');
});

test('a new degree or a file is never accepted unread', async () => {
  const asked = await have({ measure: { degree: 'notStarted' } });
  await haveAnswered(program.services, asked);
  const path = `/verwaltung/abfragen/${asked.roundNumber}/unveraenderte`;
  const visitor = await manager();
  expect((await visitor.get(path)).page.querySelectorAll('input[name=answer]')).toHaveLength(0);
  await visitor.submit(path, { answer: [`${asked.questionId} 2`] });
  expect((await questionOf(asked)).review).toBe('open');
});

test('only managers review; a question is found in its own round only', async () => {
  const asked = await have();
  const other = await have();
  const ends = ['annehmen', 'rueckfrage', 'umleiten', 'erneut', 'beenden', 'status', 'eintragen'];
  const bulk = `/verwaltung/abfragen/${asked.roundNumber}/unveraenderte`;
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const path of [pathOf(asked), pathOf(asked, 'datei'), pathOf(asked, 'eintragen'), bulk])
      expect((await visitor.get(path)).status).toBe(403);
    for (const end of ends) expect((await visitor.submit(pathOf(asked, end), { seen: '1' })).status).toBe(403);
    expect((await visitor.submit(bulk)).status).toBe(403);
  }
  expect((await program.visitor().get(pathOf(asked))).location).toContain('/anmelden');
  const visitor = await manager();
  const foreign = [
    questionPath(other.roundNumber, asked.questionId),
    questionPath(asked.roundNumber, 'keine-id'),
    questionPath(999_999, asked.questionId),
    pathOf(asked, 'datei'),
  ];
  for (const path of foreign) expect((await visitor.get(path)).status).toBe(404);
  for (const end of ends)
    expect((await visitor.submit(questionPath(other.roundNumber, asked.questionId, end))).status).toBe(404);
});
