import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../../action-plan.builders.ts';
import { insertVersion, updateMeasure } from '../../action-plan.store.ts';
import { updateEdition } from '../../editions.store.ts';
import { moveMeasure } from '../../move-measure.ts';
import { recordProgress } from '../../record-progress.ts';
import { correctionsOf, entriesOf, findPeriod, listPeriods } from '../../reports.store.ts';
import { acceptAnswer } from '../review/accept-answer.ts';
import { haveAnswered, haveAsked, office } from '../rounds.builders.ts';
import { findQuestion } from '../rounds.store.ts';
import { closeRound } from './close-round.ts';

const program = useTestApp();
const plan: { edition?: BuiltEdition } = {};
beforeAll(async () => {
  plan.edition = await haveEdition(program.services);
});
const have = (change: Parameters<typeof haveAsked>[2] = {}) => haveAsked(program.services, plan.edition!, change);
const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const closePath = (number: number) => `/verwaltung/abfragen/${number}/abschliessen`;
const reportPath = (number: number) => `/verwaltung/berichte/${number}`;
const entryOf = async (roundNumber: number, number: number) => {
  const period = await findPeriod(program.services.db, roundNumber);
  const entries = await entriesOf(program.services.db, period!.id, { publicOnly: false });
  return entries.find((entry) => entry.number === number);
};
const accept = (questionId: string, text: string) =>
  transact(program.services, office, (work) => acceptAnswer(work, { questionId, seenVersion: 2, text }));

test('closing freezes every measure of the edition as it stands, and later changes leave it alone', async () => {
  const asked = await have();
  await haveAnswered(program.services, asked);
  await accept(asked.questionId, 'Die Planung ist fertig.');
  const silent = await haveMeasure(program.services, plan.edition!, {
    measure: { lightOverride: 'red', lightReason: 'Das Geld fehlt.', lightReasonEasy: 'Es fehlt Geld.' },
  });
  const hidden = await haveMeasure(program.services, plan.edition!, { measure: { publishedAt: null } });
  const ended = await haveMeasure(program.services, plan.edition!, {
    version: { continuation: 'dropped', continuationReason: 'Erledigt sich.' },
  });
  const visitor = await manager();
  const page = await visitor.get(closePath(asked.roundNumber));
  expect(page.text).toContain('3 Maßnahmen kommen in den Bericht.');
  const unconfirmed = await visitor.submit(closePath(asked.roundNumber));
  expect(unconfirmed.status).toBe(422);
  expect(await findPeriod(program.services.db, asked.roundNumber)).toBeUndefined();
  const closed = await visitor.submitAndFollow(closePath(asked.roundNumber), { confirm: 'yes' });
  expect(closed.page.querySelector('h1')?.text).toBe('Bericht: Sachstand 2026');
  expect(closed.text).toContain('Die Planung ist fertig.');
  expect(closed.page.querySelector(`a[href="/aktionsplan/berichte/${asked.roundNumber}/vorlage.pdf"]`)).not.toBeNull();

  const before = await entryOf(asked.roundNumber, asked.number);
  expect(before).toMatchObject({ status: 'agreed', degree: 'begun', answered: true, light: 'green', isPublic: true });
  expect(before).toMatchObject({ lastReportOn: '2026-11-23', fieldTitle: 'Barrierefreiheit', duePrecision: 'year' });
  expect(before).toMatchObject({ lightReason: null, lightReasonEasy: null });
  const byHand = { light: 'red', lightReason: 'Das Geld fehlt.', lightReasonEasy: 'Es fehlt Geld.', answered: false };
  expect(await entryOf(asked.roundNumber, silent.number)).toMatchObject(byHand);
  expect(closed.text).toContain('Von Hand gesetzt: Das Geld fehlt.');
  expect(await entryOf(asked.roundNumber, hidden.number)).toMatchObject({ isPublic: false });
  expect(await entryOf(asked.roundNumber, ended.number)).toBeUndefined();
  const period = await findPeriod(program.services.db, asked.roundNumber);
  const seen = await entriesOf(program.services.db, period!.id, { publicOnly: true });
  expect(seen.map(({ number }) => number)).not.toContain(hidden.number);

  await transact(program.services, office, async (work) => {
    await recordProgress(work, {
      measureId: asked.measureId,
      author: 'Amt',
      text: 'Alles ist gebaut.',
      degree: 'done',
      isPublic: true,
    });
    await moveMeasure(work, asked.measureId, { to: 'completed' });
  });
  expect(await entryOf(asked.roundNumber, asked.number)).toEqual(before);
  await updateMeasure(program.services.db, silent.measureId, {
    lightOverride: null,
    lightReason: null,
    lightReasonEasy: null,
  });
  expect(await entryOf(asked.roundNumber, silent.number)).toMatchObject(byHand);
});

test('closing twice, even at once, freezes once', async () => {
  const asked = await have();
  const visitor = await manager();
  const outcomes = await Promise.all([
    visitor.submit(closePath(asked.roundNumber), { confirm: 'yes' }),
    visitor.submit(closePath(asked.roundNumber), { confirm: 'yes' }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual([303, 303]);
  for (const { location } of outcomes) expect(location).toContain(reportPath(asked.roundNumber));
  const third = await transact(program.services, office, (work) => closeRound(work, asked.roundId));
  expect(third).toEqual({ ok: false, failure: 'already-closed' });
  const periods = await listPeriods(program.services.db);
  expect(periods.filter(({ roundNumber }) => roundNumber === asked.roundNumber)).toHaveLength(1);
  expect((await visitor.get(closePath(asked.roundNumber))).location).toBe(reportPath(asked.roundNumber));
  expect((await findQuestion(program.services.db, asked.questionId))?.review).toBe('ended');
});

test('an answer that nobody has read keeps a round open', async () => {
  const asked = await have();
  await haveAnswered(program.services, asked);
  const visitor = await manager();
  const page = await visitor.get(closePath(asked.roundNumber));
  expect(page.text).toContain('1 Antwort ist noch nicht geprüft');
  expect(page.page.querySelector('#abschliessen')).toBeNull();
  const refused = await visitor.submit(closePath(asked.roundNumber), { confirm: 'yes' });
  expect(refused.location).toContain('geaendert');
  expect(await findPeriod(program.services.db, asked.roundNumber)).toBeUndefined();
});

test('an answer and the end of its round at the same moment leave either both or a clear no', async () => {
  const asked = await have();
  const [answered, closed] = await Promise.all([
    program.visitor().submit(asked.answerPath, { degree: 'begun', text: 'Knapp.', seen: '1' }),
    transact(program.services, office, (work) => closeRound(work, asked.roundId)),
  ]);
  const question = await findQuestion(program.services.db, asked.questionId);
  expect([303, 410]).toContain(answered.status);
  expect(closed.ok).toBe(question?.answeredAt === null);
});

test('a correction stands beside the frozen entry, for the public too', async () => {
  const asked = await have();
  await transact(program.services, office, (work) => closeRound(work, asked.roundId));
  const visitor = await manager();
  const path = `${reportPath(asked.roundNumber)}/berichtigungen`;
  const wrong = await visitor.submit(path, { measure: '', text: 'bleibt stehen' });
  expect(wrong.status).toBe(422);
  expect(wrong.page.querySelector('#text')?.text).toBe('bleibt stehen');
  expect((await visitor.submit(path, { measure: '99999', text: 'Gibt es nicht.' })).status).toBe(422);
  const before = await entryOf(asked.roundNumber, asked.number);
  const right = { measure: String(asked.number), text: 'Es waren 31 Haltestellen.' };
  const saved = await visitor.submitAndFollow(path, right);
  expect(saved.text).toContain(`Berichtigung vom 23. November 2026: ${right.text}`);
  expect(await entryOf(asked.roundNumber, asked.number)).toEqual(before);
  const period = await findPeriod(program.services.db, asked.roundNumber);
  const corrections = await correctionsOf(program.services.db, period!.id, { publicOnly: true });
  expect(corrections.map(({ number, text }) => [number, text])).toEqual([[asked.number, right.text]]);
});

test('a round whose plan is replaced while it runs reports about the edition it began with', async () => {
  const asked = await have();
  const { db } = program.services;
  await updateEdition(db, plan.edition!.editionId, { state: 'superseded' });
  const next = await haveEdition(program.services, { number: 2, adoptedOn: dayOf(program.clock.now()) });
  await insertVersion(db, {
    measureId: asked.measureId,
    editionId: next.editionId,
    goalId: next.goalId,
    title: 'Leitstreifen überall',
    accountableBody: 'district-roads',
    updatedAt: program.clock.now(),
  });
  const visitor = await manager();
  const page = await visitor.get(`/verwaltung/abfragen/${asked.roundNumber}`);
  expect(page.text).toContain('neue Auflage des Aktionsplans beschlossen');
  expect((await program.visitor().get(asked.answerPath)).text).toContain('Leitstreifen überall');
  await haveAnswered(program.services, asked);
  await accept(asked.questionId, 'Weiter wie geplant.');
  await visitor.submit(closePath(asked.roundNumber), { confirm: 'yes' });
  const period = await findPeriod(db, asked.roundNumber);
  expect(period?.editionNumber).toBe(1);
  expect(await entryOf(asked.roundNumber, asked.number)).toMatchObject({
    title: 'Leitstreifen an Haltestellen',
    reportText: 'Weiter wie geplant.',
  });
});

test('readers may read a report; only managers close and correct', async () => {
  const [period] = await listPeriods(program.services.db);
  const number = period!.roundNumber;
  const { visitor } = await signedIn(program, 'reader');
  const report = await visitor.get(reportPath(number));
  expect(report.status).toBe(200);
  expect(report.page.querySelector('#berichtigung')).toBeNull();
  expect((await visitor.get(closePath(number))).status).toBe(403);
  expect((await visitor.submit(closePath(number), { confirm: 'yes' })).status).toBe(403);
  expect((await visitor.submit(`${reportPath(number)}/berichtigungen`, {})).status).toBe(403);
  expect((await program.visitor().get(reportPath(number))).location).toContain('/anmelden');
  expect((await visitor.get(reportPath(999_999))).status).toBe(404);
});
