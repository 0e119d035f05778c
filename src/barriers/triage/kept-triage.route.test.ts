import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { unwatchedTables } from '../../platform/kept/page-version.store.ts';
import { roles } from '../../platform/permission.ts';
import { questionsDuring } from '../../testing/questions-during.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveReport } from '../barriers.builders.ts';
import { barrierTables } from '../barriers.store.ts';
import { views } from './triage-filter.ts';
import { readTriageList } from './triage-list.ts';

const program = useTestApp();
const path = '/verwaltung/barrieren';

type Page = Awaited<ReturnType<Visitor['get']>>['page'];

const list = async (visitor: Visitor, query = ''): Promise<string> =>
  (await visitor.get(path + query)).page.querySelector('main')?.text ?? '';

test('while nothing changes a look at a view asks who is there and whether anything has changed', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const other = await signedIn(program, 'participationManager');
  await haveReport(program.services);
  await vi.waitFor(async () => expect(await program.services.versions.current()).not.toBeNull());
  for (const query of ['', '?ansicht=new']) await list(visitor, query);
  expect(await questionsDuring(() => list(visitor))).toBeLessThanOrEqual(2);
  expect(await questionsDuring(() => list(other.visitor, '?ansicht=new'))).toBeLessThanOrEqual(2);
  // What is searched for is asked of the database each time.
  expect(await questionsDuring(() => list(visitor, '?suche=Bordstein'))).toBe(3);
});

test('a list that is shown again reads the same, byte for byte', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  await haveReport(program.services, { problem: 'Die Tür ist „zu schwer“ & <klemmt>.' });
  const looks = [];
  for (let times = 0; times < 4; times += 1) looks.push((await visitor.get(path)).text);
  expect(looks[0]).toContain('„zu schwer“ &amp; &lt;klemmt>');
  expect(new Set(looks).size).toBe(1);
});

test('what a colleague did is there at the next look: in the list, in the numbers beside the views and among the choices', async () => {
  const anna = await signedIn(program, 'participationManager', { name: 'Anna Beispiel' });
  const { number } = await haveReport(program.services);
  const link = `main a[href="${path}/${number}"]`;
  const newOnes = async () => (await anna.visitor.get(`${path}?ansicht=new`)).page;
  const howMany = (page: Page) => Number(/\d+/u.exec(page.querySelector('[aria-current=page].view')?.text ?? '')?.[0]);
  const before = await newOnes();
  expect(before.querySelector(link)).not.toBeNull();
  expect(before.querySelector('#person')?.text).not.toContain('Berta Beispiel');

  const berta = await signedIn(program, 'participationManager', { name: 'Berta Beispiel' });
  expect((await newOnes()).querySelector('#person')?.text).toContain('Berta Beispiel');

  await berta.visitor.submit(`${path}/${number}/uebernehmen`, {});
  const after = await newOnes();
  expect(after.querySelector(link)).toBeNull();
  expect(howMany(after)).toBe(howMany(before) - 1);
  const row = (await anna.visitor.get(path)).page
    .querySelectorAll('#barriers tr')
    .find((one) => one.querySelector(`a[href="${path}/${number}"]`));
  expect(row?.text).toMatch(/In Prüfung[^]*Berta Beispiel/u);
});

test('who may not read reports gets the list without their words, whoever looked before', async () => {
  await haveReport(program.services, { problem: 'Ich bin Erna und komme nicht hinein.' });
  const manager = await signedIn(program, 'participationManager');
  const reader = await signedIn(program, 'reader');
  for (const round of ['first', 'kept']) {
    expect(await list(manager.visitor), round).toContain('Ich bin Erna');
    expect(await list(reader.visitor), round).not.toContain('Erna');
  }
});

test('time goes on: a body becomes overdue and a promise is broken though nobody wrote anything', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const { barrierId } = await haveReport(program.services);
  const sentAt = new Date(program.clock.now().getTime() - 28 * 24 * 60 * 60 * 1000 + 90_000);
  const referral = { barrierId, bodyCode: 'sangerhausen', sentTo: 'amt@example.org', question: 'Wann?', sentAt };
  await barrierTables(program.services.db).insertInto('referrals').values(referral).execute();
  const overdue = () => list(visitor, '?ansicht=overdueAnswer');
  expect(await overdue()).toContain('Hier wartet nichts.');
  program.clock.advance(90_000);
  expect(await overdue()).not.toContain('Hier wartet nichts.');
  expect(await list(visitor)).not.toMatch(/Seit .+ überschritten/u);
  program.clock.advance(7 * 24 * 60 * 60 * 1000);
  expect(await list((await signedIn(program, 'participationManager')).visitor)).toMatch(/Seit .+ überschritten/u);
});

test('the list is made of tables whose changes are counted, in every view and for every role', async () => {
  const { services } = program;
  await haveReport(services);
  const all = async () => {
    const lists = roles.flatMap((role) =>
      views.map((view) => readTriageList(services, { role }, { view, sort: 'effect', page: 1 })),
    );
    return JSON.stringify(await Promise.all(lists));
  };
  const before = await all();
  expect(before).toContain('Der Bordstein an der Ecke');
  const rename = (from: string, to: string) =>
    sql.raw(unwatchedTables.map((name) => `alter table ${name}${from} rename to ${name}${to}`).join(';'));
  await rename('', '_away').execute(services.db);
  program.clock.advance(60_000);
  const without = await all();
  await rename('_away', '').execute(services.db);
  expect(without).toBe(before);
});
