import { expect, test } from 'vitest';
import { citizen } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport, type BuiltBarrier } from '../barriers.builders.ts';
import { findBarrier, historyOf } from '../barriers.store.ts';
import { reportsOf } from '../reports.store.ts';
import type { Confirmation } from '../taxonomy.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { closeUnanswered } from './close-unanswered.job.ts';
import { partlyGoneQuery } from '../open-work.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;

async function haveResolved(): Promise<BuiltBarrier> {
  const built = await havePublicBarrier(program.services);
  await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
  return built;
}

function say(built: BuiltBarrier, confirmation: Confirmation, remark?: string) {
  const answer = { reportId: built.reportId, barrierId: built.barrierId, confirmation, remark };
  return transact(program.services, citizen, (work) => answerConfirmation(work, program.services, answer));
}

const runClosing = () => closeUnanswered.run(program.services, {} as never, program.services.log);

async function publicTexts(built: BuiltBarrier): Promise<string> {
  const entries = await historyOf(program.services.db, built.barrierId, { publicOnly: true });
  return entries.map(({ publicText }) => publicText).join('\n');
}

test('yes from the person affected confirms that the barrier is gone', async () => {
  const built = await haveResolved();
  expect(await say(built, 'yes')).toEqual({ ok: true, value: { state: 'confirmed' } });
  expect(await publicTexts(built)).toContain('das ist bestätigt');
});

test('no opens the barrier again, and everybody can read who said so', async () => {
  const built = await haveResolved();
  program.clock.advance(day);
  expect(await say(built, 'no', 'Die Rampe ist zu steil.')).toEqual({ ok: true, value: { state: 'accepted' } });
  const entries = await historyOf(program.services.db, built.barrierId, { publicOnly: false });
  expect(entries.map(({ event }) => event)).toContain('reopened');
  expect(await publicTexts(built)).toContain('Die betroffene Person sagt: Die Barriere ist noch da.');
  expect(await publicTexts(built)).not.toContain('zu steil');
  expect((await findBarrier(program.services.db, built.number))?.stateReason).toContain('noch da');
});

test('no is heard even after another person has confirmed', async () => {
  const built = await haveResolved();
  await say(built, 'yes');
  expect(await say(built, 'no')).toEqual({ ok: true, value: { state: 'accepted' } });
});

test('partly stays resolved, waits for the office and is never closed by itself', async () => {
  const built = await haveResolved();
  expect(await say(built, 'partly')).toEqual({ ok: true, value: { state: 'resolved' } });
  expect((await partlyGoneQuery(program.services.db).execute()).map(({ number }) => number)).toContain(built.number);
  program.clock.advance(40 * day);
  await runClosing();
  expect((await findBarrier(program.services.db, built.number))?.confirmationAskedAt).not.toBeNull();
});

test('cannot tell is recorded and changes nothing', async () => {
  const built = await haveResolved();
  await say(built, 'cannotTell');
  const [report] = await reportsOf(program.services.db, built.barrierId);
  expect(report?.confirmation).toBe('cannotTell');
  expect(await publicTexts(built)).not.toContain('kann nicht sagen');
});

test('nobody is asked about a barrier that nobody calls resolved, nor with the report of another', async () => {
  const open = await haveReport(program.services);
  expect(await say(open, 'yes')).toEqual({ ok: false, failure: 'not-asked' });
  const other = await haveResolved();
  expect(await say({ ...other, reportId: open.reportId }, 'yes')).toEqual({ ok: false, failure: 'not-found' });
});

test('without an answer it is closed quietly after the promised day, once, and can still be reopened', async () => {
  const built = await haveResolved();
  program.clock.advance(30 * day);
  await runClosing();
  expect(await publicTexts(built)).not.toContain('Niemand hat widersprochen');
  program.clock.advance(day);
  await runClosing();
  await runClosing();
  const barrier = await findBarrier(program.services.db, built.number);
  expect(barrier).toMatchObject({ state: 'resolved', confirmationAskedAt: null });
  expect((await publicTexts(built)).match(/Niemand hat widersprochen/gu)).toHaveLength(1);
  expect(await say(built, 'no')).toEqual({ ok: true, value: { state: 'accepted' } });
});

test('who was asked twice is closed only by the silence after the second time', async () => {
  const built = await haveResolved();
  await say(built, 'no');
  program.clock.advance(day);
  await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
  program.clock.advance(31 * day);
  await runClosing();
  expect(await publicTexts(built)).toContain('Niemand hat widersprochen');
});
