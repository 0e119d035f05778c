import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables, findBarrier, historyOf, updateBarrier } from '../barriers.store.ts';
import { startedReport } from '../report/report.builders.ts';
import { reportPath, stepPath } from '../report/steps.ts';
import { findContact } from '../reports.store.ts';
import { eraseContacts } from './erase-contacts.job.ts';

const program = useTestApp();
const contact = { email: 'rosa@example.org', name: 'Rosa Kühn' };
const day = 24 * 60 * 60 * 1000;
const pages = ['stand', 'ergaenzen', 'berichtigen', 'zurueckziehen', 'kontakt-loeschen', 'bestaetigen'];

async function opened(code: string): Promise<Visitor> {
  const visitor = program.visitor();
  expect((await visitor.submit('/meldung', { code })).location).toBe('/meldung/stand');
  return visitor;
}

const reportRow = (id: string) =>
  barrierTables(program.services.db)
    .selectFrom('barrierReports')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('the code opens the report, however it is typed, and never stands in an address', async () => {
  const { code, number } = await haveReport(program.services, { problem: 'Hohe Stufe am Amt' });
  const visitor = await opened(`  ${code.toUpperCase().replaceAll('-', ' . ')} `);
  const status = await visitor.get('/meldung/stand');
  expect(status.status).toBe(200);
  expect(status.text).toContain(`Barriere ${number}`);
  expect(status.text).toContain('Hohe Stufe am Amt');
  expect(status.text).toContain('26. November 2026');
  expect(status.text).not.toContain(code);
  expect((await visitor.get('/meldung')).location).toBe('/meldung/stand');
});

test('a wrong code is refused with a sentence and stays in the field', async () => {
  const visitor = program.visitor();
  expect((await visitor.get('/meldung')).status).toBe(200);
  const half = await visitor.submit('/meldung', { code: 'Birne Wolke' });
  expect(half.status).toBe(422);
  expect(half.page.querySelector('#code')?.getAttribute('value')).toBe('Birne Wolke');
  expect((await visitor.submit('/meldung', { code: 'Birne-Wolke-Tisch-0000' })).text).toContain('keine Meldung');
});

test('codes cannot be tried without end: finding one is not counted, but gives no new tries', async () => {
  const { code } = await haveReport(program.services);
  const limit = { name: 'receipt-codes', points: 20, seconds: 900 };
  await program.services.limits.forget(limit, 'inside');
  const visitor = program.visitor();
  const guess = async () => (await visitor.submit('/meldung', { code: 'Hund-Hund-Hund-0000' })).status;
  // Trying a code is slow on purpose, so most of the tries are only counted.
  for (let attempt = 0; attempt < 17; attempt++) await program.services.limits.allow(limit, 'inside');
  expect(await guess()).toBe(422);
  await opened(code);
  await opened(code);
  expect(await guess()).toBe(422);
  expect(await guess()).toBe(422);
  expect(await guess()).toBe(429);
  expect((await visitor.submit('/meldung', { code })).status).toBe(429);
  await program.services.limits.forget(limit, 'inside');
});

test('the code of a report that was saved but not sent says so', async () => {
  const visitor = await startedReport(program);
  const saved = await visitor.submitAndFollow(stepPath('problem'), { problem: 'Noch nicht', go: 'later' });
  const code = saved.page.querySelector('.code-value')?.text ?? '';
  const asked = await program.visitor().submit('/meldung', { code });
  expect(asked.status).toBe(422);
  expect(asked.text).toContain('noch nicht gesendet');
  expect(asked.text).toContain(`${reportPath}/weiter`);
});

test('without the code nothing is shown and nothing happens', async () => {
  const visitor = program.visitor();
  for (const page of pages) {
    expect((await visitor.get(`/meldung/${page}`)).location, page).toBe('/meldung?hinweis=abgelaufen');
    if (page !== 'stand') expect((await visitor.submit(`/meldung/${page}`, { text: 'x' })).status, page).toBe(422);
  }
  const forged = program.visitor();
  forged.cookies.set('meldung', 'x'.repeat(43));
  expect((await forged.get('/meldung/stand')).location).toBe('/meldung?hinweis=abgelaufen');
});

test('after two hours the report is locked again, and what was typed goes along with the code', async () => {
  const { code, reportId } = await haveReport(program.services);
  const visitor = await opened(code);
  program.clock.advance(3 * 60 * 60 * 1000);
  const asked = await visitor.submit('/meldung/ergaenzen', { text: 'Es ist jetzt noch schlimmer' });
  expect(asked.status).toBe(422);
  const [hidden] = asked.page.querySelectorAll('input[type="hidden"]');
  expect(hidden?.getAttribute('value')).toBe('Es ist jetzt noch schlimmer');
  const wrong = await visitor.submit('/meldung/ergaenzen', { text: 'Es ist jetzt noch schlimmer', code: 'falsch' });
  expect(wrong.status).toBe(422);
  const sent = await visitor.submit('/meldung/ergaenzen', { text: 'Es ist jetzt noch schlimmer', code });
  expect(sent.location).toBe('/meldung/stand?erledigt=ergaenzt');
  const additions = barrierTables(program.services.db)
    .selectFrom('reportAdditions')
    .selectAll()
    .where('reportId', '=', reportId);
  expect(await additions.execute()).toMatchObject([
    { kind: 'addition', text: 'Es ist jetzt noch schlimmer', readAt: null },
  ]);
});

test('adding and correcting reach the office and never the public', async () => {
  const { code, barrierId } = await havePublicBarrier(program.services);
  const visitor = await opened(code);
  expect((await visitor.submit('/meldung/berichtigen', { text: ' ' })).status).toBe(422);
  const long = await visitor.submit('/meldung/berichtigen', { text: 'x'.repeat(10_000) });
  expect(long.status).toBe(422);
  expect(long.text).toContain('x'.repeat(10_000));
  const evil = '<script>alert(1)</script>';
  const after = await visitor.submitAndFollow('/meldung/berichtigen', { text: evil });
  expect(after.text).toContain('Ihr Text ist bei uns angekommen');
  expect(after.text).not.toContain(evil);
  const entries = await historyOf(program.services.db, barrierId, { publicOnly: false });
  expect(entries.at(-1)).toMatchObject({ event: 'addition', publicText: null });
});

test('changing the language while writing keeps the text', async () => {
  const { code } = await haveReport(program.services);
  const visitor = await opened(code);
  const english = await visitor.submit('/meldung/ergaenzen', { text: 'Noch etwas', go: 'language:en' });
  expect(english.status).toBe(200);
  expect(english.page.querySelector('html')?.getAttribute('lang')).toBe('en');
  expect(english.page.querySelector('textarea')?.text).toBe('Noch etwas');
  expect(english.page.querySelector('#aktion')?.getAttribute('action')).toBe('/en/meldung/ergaenzen');
});

test('withdrawing the only report ends the barrier and forgets the person', async () => {
  const { code, reportId, barrierId, number } = await haveReport(program.services, { answerWish: 'email', contact });
  const visitor = await opened(code);
  expect((await visitor.get('/meldung/zurueckziehen')).status).toBe(200);
  const after = await visitor.submitAndFollow('/meldung/zurueckziehen');
  expect(after.text).toContain('Sie haben Ihre Meldung zurückgezogen');
  await visitor.submit('/meldung/zurueckziehen');
  expect((await findBarrier(program.services.db, number))?.state).toBe('withdrawn');
  expect(await findContact(program.services.db, reportId)).toBeUndefined();
  expect((await reportRow(reportId)).withdrawnAt).not.toBeNull();
  const history = await historyOf(program.services.db, barrierId, { publicOnly: false });
  expect(history.filter(({ event }) => event === 'withdrawn')).toHaveLength(1);
  expect((await visitor.submit('/meldung/ergaenzen', { text: 'doch noch' })).location).toContain('nicht-gefragt');
});

test('a barrier that others have reported too goes on', async () => {
  const one = await haveReport(program.services);
  const other = await haveReport(program.services);
  const { db } = program.services;
  await barrierTables(db)
    .updateTable('barrierReports')
    .set({ barrierId: one.barrierId })
    .where('id', '=', other.reportId)
    .execute();
  await (await opened(other.code)).submit('/meldung/zurueckziehen');
  expect((await findBarrier(db, one.number))?.state).toBe('received');
});

test('what is settled stays settled when its reporter withdraws', async () => {
  const { code, number, barrierId } = await havePublicBarrier(program.services);
  await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
  await (await opened(code)).submit('/meldung/zurueckziehen');
  expect((await findBarrier(program.services.db, number))?.state).toBe('resolved');
});

test('contact data are erased at once, in the report and in the outbox', async () => {
  const { code, reportId, barrierId } = await haveReport(program.services, {
    answerWish: 'email',
    contact: { email: 'weg@example.org' },
  });
  await haveMoved(program.services, barrierId, { to: 'inReview' });
  const visitor = await opened(code);
  expect((await visitor.get('/meldung/stand')).text).toContain('/meldung/kontakt-loeschen');
  const after = await visitor.submitAndFollow('/meldung/kontakt-loeschen');
  expect(after.text).toContain('Ihre Kontaktdaten sind gelöscht');
  expect(after.text).not.toContain('/meldung/kontakt-loeschen');
  expect(await findContact(program.services.db, reportId)).toBeUndefined();
  expect((await reportRow(reportId)).answerWish).toBe('none');
  const mails = await listMails(program.services.db, { limit: 100, offset: 0 });
  expect(mails.some(({ toAddress }) => toAddress === 'weg@example.org')).toBe(false);
});

test('the status page never shows contact data', async () => {
  const { code } = await haveReport(program.services, {
    answerWish: 'letter',
    contact: { name: 'Geheimer Name', address: 'Geheime Gasse 1' },
  });
  const status = await (await opened(code)).get('/meldung/stand');
  expect(status.text).not.toContain('Geheim');
});

test('asked at the end, the person has the last word', async () => {
  const { code, barrierId, number, reportId } = await havePublicBarrier(program.services);
  const visitor = await opened(code);
  expect((await visitor.get('/meldung/bestaetigen')).location).toContain('nicht-gefragt');
  await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
  expect((await visitor.get('/meldung/stand')).text).toContain('Ist die Barriere für Sie weg?');
  expect((await visitor.submit('/meldung/bestaetigen', { remark: 'ohne Antwort' })).status).toBe(422);
  const after = await visitor.submitAndFollow('/meldung/bestaetigen', { confirmation: 'yes', remark: 'Danke!' });
  expect(after.text).toContain('Danke für Ihre Antwort');
  expect((await findBarrier(program.services.db, number))?.state).toBe('confirmed');
  expect((await reportRow(reportId)).confirmation).toBe('yes');
  await visitor.submit('/meldung/bestaetigen', { confirmation: 'no' });
  expect((await findBarrier(program.services.db, number))?.state).toBe('accepted');
  // Solved once more, the question is asked once more: the „no“ belongs to last time.
  program.clock.advance(1000);
  await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
  expect((await visitor.get('/meldung/stand')).page.querySelector('a[href$="/bestaetigen"].button')).not.toBeNull();
});

test('one’s own report opens nobody else’s', async () => {
  const [mine, theirs] = [
    await haveReport(program.services, { problem: 'Meine Stufe' }),
    await haveReport(program.services, { problem: 'Fremde Stufe' }),
  ];
  const visitor = await opened(mine.code);
  expect((await visitor.get('/meldung/stand')).text).not.toContain('Fremde Stufe');
  await visitor.submit('/meldung/ergaenzen', { text: 'x', reportId: theirs.reportId, barrierId: theirs.barrierId });
  const additions = barrierTables(program.services.db)
    .selectFrom('reportAdditions')
    .selectAll()
    .where('reportId', '=', theirs.reportId);
  expect(await additions.execute()).toEqual([]);
});

test('being done forgets the report in this browser', async () => {
  const { code } = await haveReport(program.services);
  const visitor = await opened(code);
  const stolen = program.visitor();
  stolen.cookies.set('meldung', visitor.cookies.get('meldung') ?? '');
  expect((await visitor.submitAndFollow('/meldung/fertig')).text).toContain('hat Ihre Meldung vergessen');
  expect((await visitor.get('/meldung/stand')).location).toBe('/meldung?hinweis=abgelaufen');
  expect((await stolen.get('/meldung/stand')).location).toBe('/meldung?hinweis=abgelaufen');
});

test('every page speaks every language', async () => {
  const { code, barrierId } = await havePublicBarrier(program.services, { answerWish: 'email', contact });
  await haveMoved(program.services, barrierId, {
    to: 'resolved',
    outcome: 'partlySolved',
    reason: 'Eine Stufe bleibt',
  });
  const visitor = await opened(code);
  for (const prefix of ['', '/leicht', '/en']) {
    for (const page of pages) {
      const visit = await visitor.get(`${prefix}/meldung/${page}`);
      expect(visit.status, prefix + page).toBe(200);
      expect(visit.page.querySelectorAll('h1')).toHaveLength(1);
      expect(visit.page.querySelector('main')?.text).not.toMatch(/\{\w+\}/u);
    }
  }
});

test('contact data are forgotten 30 days after a barrier is closed, not before, and never of open ones', async () => {
  const closed = await haveReport(program.services, { answerWish: 'email', contact });
  const open = await haveReport(program.services, { answerWish: 'email', contact });
  await haveMoved(program.services, closed.barrierId, { to: 'accepted' });
  await haveMoved(program.services, closed.barrierId, { to: 'resolved', outcome: 'solved' });
  await updateBarrier(program.services.db, closed.barrierId, { confirmationAskedAt: null });
  const run = () => eraseContacts.run(program.services, {} as never, program.services.log);
  program.clock.advance(29 * day);
  await run();
  expect(await findContact(program.services.db, closed.reportId)).toBeDefined();
  program.clock.advance(1 * day);
  await run();
  await run();
  expect(await findContact(program.services.db, closed.reportId)).toBeUndefined();
  expect(await findContact(program.services.db, open.reportId)).toBeDefined();
});
