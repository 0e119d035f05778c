import { expect, test } from 'vitest';
import { dayOf } from '../../platform/calendar.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, signedIn, staffAccount } from '../accounts.builders.ts';
import { absencesFrom, readPausedDays } from './absence.store.ts';
import { keepOfficeCalendar } from './save-paused-days.job.ts';

const program = useTestApp();
const path = '/verwaltung/abwesenheiten';
const day = 24 * 60 * 60 * 1000;

/** The fields of a date, as they are typed. */
function typed(name: string, date: string): Record<string, string> {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
}
const span = (from: string, to: string) => ({ ...typed('from', from), ...typed('to', to) });
const paused = async () => (await readPausedDays(program.services.db)).map((one) => one.day);

test('with one of two away the office is open, with both it is closed, and outside everybody is told', async () => {
  const anna = await staffAccount(program, 'participationManager', { name: 'Anna Beispiel' });
  const berta = await staffAccount(program, 'participationManager', { name: 'Berta Beispiel' });
  const first = await sessionFor(program, anna);
  const done = await first.visitor.submitAndFollow(path, { ...span('2026-11-23', '2026-12-04'), deputy: berta.id });
  expect(done.text).toContain('Zugesagte Fristen sind angepasst');
  expect(done.page.querySelector('#absences tbody')?.text).toContain('23. November 2026 bis 4. Dezember 2026');
  expect(await paused()).toEqual([]);
  expect((await program.visitor().get('/')).text).not.toContain('geschlossen');

  const second = await sessionFor(program, berta);
  await second.visitor.submit(path, span('2026-11-23', '2026-11-27'));
  expect(await paused()).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  for (const address of ['/', '/kontakt']) {
    const { text } = await program.visitor().get(address);
    expect(text).toContain('Unser Büro ist bis 27. November 2026 geschlossen');
  }
  expect((await program.visitor().get('/en/kontakt')).text).toContain('Our office is closed until 27 November 2026');
  expect((await program.visitor().get('/leicht/')).text).toContain('Sie können trotzdem eine Barriere melden.');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.absence-entered', details: { kind: 'person' } });

  // Berta is back earlier: from today on somebody is there.
  const list = await second.visitor.get(path);
  const end = list.page
    .querySelectorAll('form')
    .map((form) => form.getAttribute('action') ?? '')
    .filter((action) => action.endsWith('/beenden'));
  expect(end).toHaveLength(2);
  const absences = await absencesFrom(program.services.db, dayOf(program.clock.now()));
  const own = absences.find(({ staffId }) => staffId === berta.id);
  await second.visitor.submit(`${path}/${own?.id}/beenden`);
  expect(await paused()).toEqual([]);
  expect((await program.visitor().get('/')).text).not.toContain('geschlossen');
});

test('what has passed stays as it was: a late entry mends no broken promise, and leaving breaks none', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const late = await visitor.submit(path, span('2026-11-10', '2026-11-30'));
  expect(late.status).toBe(422);
  expect(late.text).toContain('darf nicht in der Vergangenheit liegen');
});

test('every wrong date is said at its field, and what was typed stays', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const post = async (fields: Record<string, string>) => (await visitor.submit(path, fields)).text;
  expect(await post({})).toContain('Geben Sie den letzten Tag an');
  expect(await post(span('2026-12-10', '2026-12-01'))).toContain('liegt vor dem ersten');
  expect(await post(span('2026-12-10', '2028-12-01'))).toContain('höchstens ein Jahr');
  expect(await post(span('2026-12-32', '2026-12-33'))).toContain('den es gibt');
  expect(await post({ ...span('2026-12-10', '2026-12-11'), deputy: 'nobody' })).toContain('kann nicht vertreten');
  expect(await post({ ...span('2026-12-10', '2026-12-01') })).toContain('value="2026"');
});

test('nobody is away twice at the same time, and a double press makes one absence', async () => {
  const { visitor, staff } = await signedIn(program, 'participationManager');
  const fields = span('2027-02-01', '2027-02-05');
  const [one, other] = await Promise.all([visitor.submit(path, fields), visitor.submit(path, fields)]);
  expect(new Set([one.status, other.status])).toEqual(new Set([303, 422]));
  expect((await visitor.submit(path, span('2027-02-05', '2027-02-09'))).text).toContain('schon eine Abwesenheit');
  const own = (await absencesFrom(program.services.db, '2027-01-01')).filter(({ staffId }) => staffId === staff.id);
  expect(own).toHaveLength(1);
});

test('an editor enters and ends only their own absence; managers enter that a colleague is ill', async () => {
  const editor = await signedIn(program, 'editor');
  const manager = await signedIn(program, 'participationManager');
  const forOther = { ...span('2027-03-01', '2027-03-05'), person: manager.staff.id };
  expect((await editor.visitor.submit(path, forOther)).text).toContain('können Sie nichts eintragen');
  expect((await manager.visitor.submit(path, { ...forOther, person: editor.staff.id })).status).toBe(303);
  const deputy = { ...span('2027-04-01', '2027-04-05'), deputy: editor.staff.id };
  expect((await manager.visitor.submit(path, deputy)).text).toContain('kann nicht vertreten');
  await manager.visitor.submit(path, span('2027-05-03', '2027-05-07'));
  const absences = await absencesFrom(program.services.db, '2027-03-01');
  const foreign = absences.find(({ staffId }) => staffId === manager.staff.id);
  expect((await editor.visitor.submit(`${path}/${foreign?.id}/beenden`)).status).toBe(404);
  expect((await editor.visitor.submit(`${path}/unbesetzt`, typed('vacant', '2026-11-23'))).status).toBe(403);
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
});

test('a vacant position slows every promise down until somebody is there, and people are told why', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  await visitor.submit(`${path}/unbesetzt`, typed('vacant', '2026-11-01'));
  expect((await visitor.submit(`${path}/unbesetzt`, typed('vacant', '2026-11-10'))).status).toBe(422);
  expect((await program.visitor().get('/kontakt')).text).toContain('eine Stelle nicht besetzt');
  expect((await paused()).length).toBeGreaterThan(300);
  const vacancy = (await absencesFrom(program.services.db, '2026-11-01')).find(({ staffId }) => staffId === null);
  await visitor.submit(`${path}/${vacancy?.id}/beenden`);
  expect((await paused()).every((one) => one >= '2027')).toBe(true);
  expect((await program.visitor().get('/kontakt')).text).not.toContain('nicht besetzt');
});

test('three months after the end nobody knows any more when somebody was away', async () => {
  const { visitor } = await signedIn(program, 'reader');
  await visitor.submit(path, span('2026-11-24', '2026-11-25'));
  const kept = async () =>
    (await absencesFrom(program.services.db, '2026-11-01')).filter(({ toDay }) => toDay === '2026-11-25');
  const run = () => keepOfficeCalendar.run(program.services, {} as never, program.services.log);
  program.clock.advance(80 * day);
  await run();
  expect(await kept()).toHaveLength(1);
  program.clock.advance(20 * day);
  await run();
  expect(await kept()).toHaveLength(0);
});
