import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { citizen } from '../platform/actor.ts';
import type { Staff } from '../platform/permission.ts';
import type { OpenWork, OpenWorkGroup } from '../platform/slice.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';
import { haveAsked } from './answer/answer.builders.ts';
import { haveMoved, havePublicBarrier, haveReport, type BuiltBarrier } from './barriers.builders.ts';
import { openBarrierWork } from './barriers.open-work.ts';
import { barrierTables, updateBarrier } from './barriers.store.ts';
import { answerConfirmation } from './confirm/answer-confirmation.ts';
import { addRemark } from './confirm/confirmations.store.ts';
import { updateReferral } from './referrals.store.ts';

const program = useTestApp();
const order = ['Zusage überschritten', 'Person wartet', 'Frist naht'];
const day = 24 * 60 * 60 * 1000;

type Waiting = OpenWork & Pick<OpenWorkGroup, 'urgency'>;

async function everything(staff: Staff): Promise<readonly Waiting[]> {
  const groups = await openBarrierWork(program.services, staff, 1000);
  return groups.flatMap(({ urgency, first }) => first.map((thing) => ({ ...thing, urgency })));
}

/** What waits about one barrier. */
async function waitingFor({ number }: BuiltBarrier): Promise<readonly Waiting[]> {
  const { staff } = await signedIn(program, 'participationManager');
  return (await everything(staff)).filter(({ title }) => title.startsWith(`Barriere ${number}`));
}

test('a new report waits with the day we promised, without a word of what the person wrote', async () => {
  const fresh = await haveReport(program.services, {
    problem: 'Ich bin Erna Muster, die Stufe ist zu hoch.',
    contact: { name: 'Erna Muster' },
  });
  const reason = 'Neu eingegangen, einen ersten Blick haben wir bis 26. November 2026 zugesagt.';
  const path = `/verwaltung/barrieren/${fresh.number}`;
  expect(await waitingFor(fresh)).toMatchObject([{ urgency: 'person-waiting', reason, path }]);
  const { visitor } = await signedIn(program, 'participationManager');
  const start = await visitor.get('/verwaltung');
  expect(start.text).toContain(`Barriere ${fresh.number}: Baulich, Sangerhausen`);
  expect(start.text).not.toContain('Erna');
  expect((await visitor.get('/verwaltung/aufgaben')).text).not.toContain('Erna');

  const reader = await signedIn(program, 'reader');
  expect(await everything(reader.staff)).toEqual([]);
  expect((await reader.visitor.get('/verwaltung')).text).toContain('Gerade wartet nichts auf Sie');
});

test('a promise is silent, then near, then broken, and gone when it is kept', async () => {
  const accepted = await haveReport(program.services);
  await haveMoved(program.services, accepted.barrierId, { to: 'accepted' });
  expect(await waitingFor(accepted)).toEqual([]);
  program.clock.advance(10 * day);
  const near = 'Bis 7. Dezember 2026 wollen wir die zuständige Stelle nennen.';
  const key = `bodyNamed-${accepted.number}`;
  expect(await waitingFor(accepted)).toMatchObject([{ key, urgency: 'date-near', reason: near }]);
  program.clock.advance(5 * day);
  const broken = 'Wir haben trotz Zusage noch nicht gesagt, welche Stelle zuständig ist.';
  expect(await waitingFor(accepted)).toMatchObject([{ key, urgency: 'promise-broken', reason: broken }]);
  await haveMoved(program.services, accepted.barrierId, { to: 'planned', bodyCode: 'sangerhausen' });
  expect(await waitingFor(accepted)).toEqual([]);
});

test('a body that stays silent waits for a call, and its answer for somebody who reads it', async () => {
  const asked = await haveAsked(program.services);
  await updateBarrier(program.services.db, asked.barrierId, { answeredAt: program.clock.now() });
  expect(await waitingFor(asked)).toEqual([]);
  program.clock.advance(28 * day);
  const silent = expect.stringContaining('nicht geantwortet, jetzt hilft ein Anruf.');
  const path = `/verwaltung/barrieren/${asked.number}`;
  expect(await waitingFor(asked)).toMatchObject([
    { urgency: 'person-waiting', reason: silent, path: `${path}/weiterleiten` },
  ]);
  await updateReferral(program.services.db, asked.referralId, { answeredAt: program.clock.now(), answer: 'willAct' });
  const unread = expect.stringContaining('noch niemand hat die Antwort geprüft.');
  expect(await waitingFor(asked)).toMatchObject([
    { urgency: 'person-waiting', reason: unread, path: `${path}/antwort` },
  ]);
  await updateReferral(program.services.db, asked.referralId, { reviewedAt: program.clock.now() });
  expect(await waitingFor(asked)).toEqual([]);
});

test('calls and letters wait once a person, and nobody waits who was told', async () => {
  const wish = { answerWish: 'telephone', contact: { telephone: '03464 5359999' } } as const;
  const built = await haveReport(program.services, wish);
  await haveMoved(program.services, built.barrierId, { to: 'inReview' });
  await haveMoved(program.services, built.barrierId, { to: 'accepted' });
  const path = `/verwaltung/nachrichten/${built.reportId}`;
  expect(await waitingFor(built)).toMatchObject([
    { urgency: 'person-waiting', reason: 'Eine meldende Person wünscht einen Anruf, denn es gibt Neues.', path },
  ]);

  const { visitor } = await signedIn(program, 'participationManager');
  expect((await visitor.get(path)).status).toBe(200);
  await visitor.submit(`${path}/erledigt`, { until: program.clock.now().toISOString() });
  expect(await waitingFor(built)).toEqual([]);
});

test('what reporters add waits to be read, one line for a barrier', async () => {
  const built = await havePublicBarrier(program.services);
  await addRemark(program.services.db, built.reportId, 'Es ist der hintere Eingang.', program.clock.now());
  expect(await waitingFor(built)).toMatchObject([
    { urgency: 'person-waiting', reason: expect.stringContaining('etwas ergänzt') },
  ]);
  await addRemark(program.services.db, built.reportId, 'Und die Klingel fehlt.', program.clock.now());
  expect(await waitingFor(built)).toMatchObject([
    { urgency: 'person-waiting', reason: expect.stringContaining('2 Ergänzungen') },
  ]);
});

test('a barrier that is still there, or only partly gone, comes back to us', async () => {
  const say = async (confirmation: 'no' | 'partly') => {
    const built = await havePublicBarrier(program.services);
    await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
    const answer = { reportId: built.reportId, barrierId: built.barrierId, confirmation };
    await transact(program.services, citizen, (work) => answerConfirmation(work, program.services, answer));
    return built;
  };
  const partly = await say('partly');
  expect(await waitingFor(partly)).toMatchObject([
    { urgency: 'person-waiting', reason: expect.stringContaining('nur zum Teil weg') },
  ]);
  const back = await say('no');
  expect(await waitingFor(back)).toMatchObject([
    { urgency: 'person-waiting', reason: 'Die betroffene Person sagt, dass die Barriere noch da ist.' },
  ]);
  await haveMoved(program.services, back.barrierId, { to: 'inProgress' });
  expect(await waitingFor(back)).toEqual([]);
});

test('the start page shows ten of many, most pressing first, and the full list loses none', async () => {
  const at = program.clock.now();
  const fresh = { state: 'received', stateSince: at, placeKind: 'outdoors', createdAt: at, updatedAt: at } as const;
  await barrierTables(program.services.db)
    .insertInto('barriers')
    .values(Array.from({ length: 60 }, () => ({ ...fresh, facts: '{}' })))
    .execute();
  const { visitor, staff } = await signedIn(program, 'participationManager');
  const all = await everything(staff);
  const start = await visitor.get('/verwaltung');
  const tags = start.page.querySelectorAll('main .link-item .tag').map(({ text }) => text);
  expect(tags).toHaveLength(10);
  expect(tags).toEqual(tags.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
  expect(start.page.querySelector('.section-more a')?.text).toContain(`Alle ${all.length} Aufgaben`);

  const shown: string[] = [];
  for (let page = 1; page <= Math.ceil(all.length / 50); page += 1) {
    const list = await visitor.get(`/verwaltung/aufgaben?seite=${page}`);
    shown.push(...list.page.querySelectorAll('#work tbody th a').map(({ text }) => text));
  }
  expect(shown.toSorted()).toEqual(all.map(({ title }) => title).toSorted());
});

test('each group counts everything and brings no more than was asked for, whoever waits longest first', async () => {
  const { staff } = await signedIn(program, 'participationManager');
  const all = await openBarrierWork(program.services, staff, 1000);
  const few = await openBarrierWork(program.services, staff, 3);
  expect(few.map(({ count }) => count)).toEqual(all.map(({ count, first }) => Math.max(count, first.length)));
  expect(few.map(({ first }) => first)).toEqual(all.map(({ first }) => first.slice(0, 3)));
  const keys = all.flatMap(({ first }) => first.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { first } of all) {
    const moments = first.map(({ since }) => since.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  }
});
