import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, type BuiltBarrier } from '../barriers.builders.ts';
import { findBarrier } from '../barriers.store.ts';
import type { NewReport } from '../report-barrier.ts';
import { eraseContact, reportsOf } from '../reports.store.ts';
import { openReporterMessages, waitingReporters } from '../reporter-messages.store.ts';

const program = useTestApp();
const path = '/verwaltung/nachrichten';
const manager = async () => (await signedIn(program, 'participationManager')).visitor;

const byTelephone: Partial<NewReport> = {
  answerWish: 'telephone',
  contact: { name: 'Rosa Beispiel', telephone: '03464 98765', note: 'nachmittags' },
};
const byLetter: Partial<NewReport> = {
  answerWish: 'letter',
  answerEasy: true,
  contact: { name: 'Mia Muster', address: 'Feldweg 2\n06526 Sangerhausen' },
};

async function haveResolved(change: Partial<NewReport>): Promise<BuiltBarrier> {
  const built = await havePublicBarrier(program.services, change);
  program.clock.advance(1000);
  await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
  return built;
}

const openFor = ({ reportId }: BuiltBarrier) => openReporterMessages(program.services.db, reportId);

test('who wants a call stands on the list once, with everything that has happened in both levels', async () => {
  const built = await haveResolved(byTelephone);
  const visitor = await manager();
  const list = await visitor.get(path);
  const links = list.page
    .querySelectorAll('main a')
    .filter((link) => link.getAttribute('href') === `${path}/${built.reportId}`);
  expect(links.map((link) => link.text)).toEqual([`Rosa Beispiel, Barriere ${built.number}`]);
  const { text } = await visitor.get(`${path}/${built.reportId}`);
  const person = text;
  expect(person).toContain('03464 98765');
  expect(person).toContain('nachmittags');
  expect(person).toContain('Wir haben die Barriere bestätigt.');
  expect(person).toContain('Die Barriere soll ganz weg sein.');
  expect(person).toContain('Ist die Barriere für Sie weg?');
  expect(text).not.toContain('für meinen Rollator');
});

test('mails are not on the list: they go out by themselves', async () => {
  const built = await havePublicBarrier(program.services, {
    answerWish: 'email',
    contact: { email: 'rosa@example.org' },
  });
  expect(await openFor(built)).toEqual([]);
});

test('a call that was made is off the list; what happens afterwards is a new one', async () => {
  const built = await havePublicBarrier(program.services, byTelephone);
  const visitor = await manager();
  const done = await visitor.submitAndFollow(`${path}/${built.reportId}/erledigt`);
  expect(done.page.querySelector('.flash')?.text).toContain('erledigt');
  expect(await openFor(built)).toEqual([]);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({
    event: 'barriers.reporter-told',
    subject: `barrier ${built.number}`,
    details: { messages: 1 },
  });
  expect((await visitor.submit(`${path}/${built.reportId}/erledigt`)).location).toBe(path);

  program.clock.advance(1000);
  const seen = program.clock.now().toISOString();
  await haveMoved(program.services, built.barrierId, { to: 'planned' });
  program.clock.advance(1000);
  await haveMoved(program.services, built.barrierId, { to: 'inProgress' });
  await visitor.submit(`${path}/${built.reportId}/erledigt`, { until: seen });
  expect(await openFor(built)).toHaveLength(1);
});

test('the letter says everything in the wished level and asks for the last word', async () => {
  const built = await haveResolved(byLetter);
  const visitor = await manager();
  const easy = await visitor.get(`${path}/${built.reportId}/brief`);
  expect(easy.page.querySelectorAll('.letter').map((one) => one.getAttribute('lang'))).toEqual(['de-simple']);
  expect(easy.text).toContain('Feldweg 2');
  expect(easy.text).toContain('Bitte machen Sie ein Kreuz.');
  expect(easy.page.querySelectorAll('.tick-boxes li')).toHaveLength(4);
  const both = await visitor.get(`${path}/${built.reportId}/brief?fassung=beide`);
  expect(both.page.querySelectorAll('.letter')).toHaveLength(2);
});

test('what somebody says on the telephone counts like an answer by code', async () => {
  const built = await haveResolved(byTelephone);
  const visitor = await manager();
  const address = `${path}/${built.reportId}/rueckmeldung`;
  const empty = await visitor.submit(address, { remark: 'noch da' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelector('#remark')?.text).toContain('noch da');
  await visitor.submitAndFollow(address, { confirmation: 'no', remark: 'Die Rampe ist zu steil.' });
  expect((await findBarrier(program.services.db, built.number))?.state).toBe('accepted');
  const [report] = await reportsOf(program.services.db, built.barrierId);
  expect(report?.confirmation).toBe('no');
  expect(await openFor(built)).toEqual([]);
});

test('an answer about a barrier that is open again is not saved', async () => {
  const built = await havePublicBarrier(program.services, byTelephone);
  const visitor = await manager();
  const sent = await visitor.submitAndFollow(`${path}/${built.reportId}/rueckmeldung`, { confirmation: 'yes' });
  expect(sent.text).toContain('gilt nicht mehr als gelöst');
  expect(await openFor(built)).toHaveLength(1);
});

test('without contact data somebody is named as unreachable, not forgotten', async () => {
  const built = await havePublicBarrier(program.services, byTelephone);
  await eraseContact(program.services.db, built.reportId);
  const { text } = await (await manager()).get(path);
  expect(text).toContain('Nicht erreichbar');
  expect(text).not.toContain('Rosa Beispiel, Barriere ' + String(built.number));
  const { people } = await waitingReporters(program.services.db);
  expect(people).toBeGreaterThan(0);
});

test('contact data are shown to those who handle barriers only', async () => {
  const built = await havePublicBarrier(program.services, byTelephone);
  const pages = [path, `${path}/${built.reportId}`, `${path}/${built.reportId}/brief`];
  const changes = ['erledigt', 'rueckmeldung'].map((end) => `${path}/${built.reportId}/${end}`);
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const one of pages) expect((await visitor.get(one)).status).toBe(403);
    for (const one of changes) expect((await visitor.submit(one)).status).toBe(403);
  }
  for (const one of pages) expect((await program.visitor().get(one)).location).toContain('/anmelden');
  for (const one of changes) expect((await program.visitor().submit(one)).location).toContain('/anmelden');
  const visitor = await manager();
  for (const id of ['keine-kennung', '00000000-0000-4000-8000-000000000000']) {
    expect((await visitor.get(`${path}/${id}`)).status).toBe(404);
    expect((await visitor.get(`${path}/${id}/brief`)).status).toBe(404);
  }
  expect((await visitor.submit(`${path}/keine-kennung/erledigt`)).status).toBe(404);
});
