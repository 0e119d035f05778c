import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveMoved, havePublicBarrier } from '../../barriers/barriers.builders.ts';
import { haveCause } from '../../barriers/causes/causes.builders.ts';
import { system } from '../../platform/actor.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { moveMeasure } from '../move-measure.ts';
import { recordProgress } from '../record-progress.ts';
import { haveTied } from './chain.builders.ts';
import { tellOfMeasure } from './tell-of-measure.ts';
import { measureHistoryOf } from '../action-plan.store.ts';

const program = useTestApp();
let edition: BuiltEdition;

beforeAll(async () => {
  edition = await haveEdition(program.services);
});

const inPlan = <Outcome>(useCase: (work: Work) => Promise<Outcome>) => transact(program.services, system, useCase);
const mailsTo = async (address: string) =>
  (
    await program.services.db
      .selectFrom('outgoingMails')
      .select(['subject', 'body'])
      .where('toAddress', '=', address)
      .orderBy('createdAt')
      .execute()
  ).filter(({ body }) => /maßnahme|measure/iu.test(body ?? ''));

/** A measure against a cause with one barrier for each of the reporters. */
async function haveChain(
  reporters: readonly Parameters<typeof havePublicBarrier>[1][],
  change: { isPublic?: boolean; published?: boolean } = {},
) {
  const built = [];
  for (const reporter of reporters) built.push(await havePublicBarrier(program.services, reporter));
  const barriers = built.map(({ number }) => number);
  const cause = await haveCause(program.services, { barriers, isPublic: change.isPublic ?? true });
  const measure = await haveMeasure(program.services, edition, {
    measure: change.published === false ? { publishedAt: null } : {},
  });
  await haveTied(program.services, measure.measureId, cause.number);
  return { ...measure, built };
}

const byMail = (email: string, more = {}) => ({ answerWish: 'email' as const, contact: { email }, ...more });

test('those who wished it are told once in their language when a measure moves', async () => {
  const { measureId, number } = await haveChain([
    byMail('standard@example.org'),
    byMail('leicht@example.org', { answerEasy: true }),
    byMail('english@example.org', { locale: 'en' }),
    { answerWish: 'none' },
  ]);
  await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  await program.runJobs();
  const [standard, ...more] = await mailsTo('standard@example.org');
  expect(more).toEqual([]);
  expect(standard?.body).toContain(`gehört zu Maßnahme ${number} („Leitstreifen an Haltestellen“)`);
  expect(standard?.body).toContain('Neuer Stand: In Umsetzung.');
  expect(standard?.body).toContain(`http://teilhabe.test/massnahmen/${number}`);
  expect(standard?.subject).not.toContain('Leitstreifen');
  const [easy] = await mailsTo('leicht@example.org');
  expect(easy?.body).toContain('Sie heißt: Streifen zum Fühlen an Halte-Stellen');
  expect(easy?.body).toContain(`http://teilhabe.test/leicht/massnahmen/${number}`);
  const [english] = await mailsTo('english@example.org');
  expect(english?.body).toContain('New status: In progress.');
  const { text } = await program.visitor().get(`/massnahmen/${number}`);
  expect(text).not.toContain('standard@example.org');
});

test('a delivered event is not told again, even when the job runs twice', async () => {
  const { measureId } = await haveChain([byMail('einmal@example.org')]);
  await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  await program.runJobs();
  const [entry] = (await measureHistoryOf(program.services.db, measureId, { publicOnly: true })).slice(-1);
  expect(await inPlan((work) => tellOfMeasure(work, program.services, entry!.id))).toBe(0);
  expect(await mailsTo('einmal@example.org')).toHaveLength(1);
});

test('a reporter of several barriers behind one measure gets one mail', async () => {
  const { measureId } = await haveChain([byMail('doppelt@example.org'), byMail('Doppelt@example.org')]);
  await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  await program.runJobs();
  const both = [...(await mailsTo('doppelt@example.org')), ...(await mailsTo('Doppelt@example.org'))];
  expect(both).toHaveLength(1);
});

test('public progress is told with who says it; what is for the office and what is corrected is not', async () => {
  const { measureId } = await haveChain([byMail('stand@example.org')]);
  const note = { measureId, author: 'Bauamt', text: 'Drei Haltestellen sind fertig.' };
  await inPlan((work) => recordProgress(work, { ...note, isPublic: false }));
  const told = await inPlan((work) => recordProgress(work, { ...note, isPublic: true }));
  await inPlan((work) =>
    recordProgress(work, { ...note, text: 'Vier.', isPublic: true, corrects: told.ok ? told.value : 0 }),
  );
  await program.runJobs();
  const mails = await mailsTo('stand@example.org');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain('Neuer Stand (Bauamt): Drei Haltestellen sind fertig.');
});

test('a letter or a call stays on the office’s list', async () => {
  const { measureId, built } = await haveChain([
    { answerWish: 'letter', contact: { name: 'Rosa Muster', address: 'Markt 1' } },
  ]);
  await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  await program.runJobs();
  const { visitor } = await signedIn(program, 'participationManager');
  const list = await visitor.get('/verwaltung/nachrichten');
  const person = list.page.querySelectorAll('#liste-letter a').find(({ text }) => text.includes(`${built[0]!.number}`));
  expect((await visitor.get(person!.getAttribute('href')!)).text).toContain('Neuer Stand: In Umsetzung.');
});

test('nobody is told of closed barriers, hidden measures or hidden causes', async () => {
  const closed = await haveChain([byMail('zu@example.org')]);
  await haveMoved(program.services, closed.built[0]!.barrierId, { to: 'resolved', outcome: 'solved' });
  const hidden = await haveChain([byMail('intern@example.org')], { published: false });
  const secret = await haveChain([byMail('geheim@example.org')], { isPublic: false });
  for (const { measureId } of [closed, hidden, secret])
    await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  await program.runJobs();
  for (const address of ['zu@example.org', 'intern@example.org', 'geheim@example.org'])
    expect(await mailsTo(address)).toEqual([]);
});

test('what happened more than a month ago is no news', async () => {
  const { measureId } = await haveChain([byMail('alt@example.org')]);
  await inPlan((work) => moveMeasure(work, measureId, { to: 'inProgress' }));
  program.clock.advance(40 * 24 * 60 * 60 * 1000);
  await program.runJobs();
  expect(await mailsTo('alt@example.org')).toEqual([]);
});
