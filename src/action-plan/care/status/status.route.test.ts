import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { system } from '../../../platform/actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { insertEdition } from '../../editions.store.ts';
import { measureStatuses, statusesAfter } from '../../measure.ts';
import { moveMeasure } from '../../move-measure.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);
const step = (to: string) => `status?nach=${to}`;

test('the page offers only the steps that are possible from here', async () => {
  const { number } = await care.have();
  const { page, text } = await care.get(number, 'status');
  expect(text).toContain('Jetzt gilt: Beschlossen.');
  expect(page.querySelectorAll('.link-item a').map((link) => link.getAttribute('href'))).toEqual(
    statusesAfter('agreed').map((to) => `/verwaltung/massnahmen/${number}/status?nach=${to}`),
  );
  for (const to of measureStatuses) {
    expect((await care.get(number, step(to))).status, to).toBe(statusesAfter('agreed').includes(to) ? 200 : 422);
  }
  expect((await care.get(number, step('nowhere'))).status).toBe(404);
  expect((await care.get(99_998, 'status')).status).toBe(404);
});

test('a measure moves on, with a reason in both levels for everybody', async () => {
  const { number, measureId } = await care.have();
  const moved = await care.submit(number, step('delayed'), {
    from: 'agreed',
    reason: 'Die Förderung kommt erst 2027.',
    reasonEasy: 'Das Geld kommt erst 2027.',
    note: 'Telefonat vom Montag',
  });
  expect(moved.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=status`);
  expect(await care.stored(number)).toMatchObject({
    status: 'delayed',
    statusReason: 'Die Förderung kommt erst 2027.',
    statusReasonEasy: 'Das Geld kommt erst 2027.',
  });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'action-plan.measure-moved', details: { from: 'agreed', to: 'delayed' } });
  expect((await care.publicHistory(measureId)).at(-1)?.publicText).toBe('Die Förderung kommt erst 2027.');
});

test('a reason that everybody is owed cannot be left out, and what was typed stays', async () => {
  const { number } = await care.have();
  const refused = await care.submit(number, step('dropped'), { from: 'agreed', reasonEasy: 'Es gibt kein Geld.' });
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual(['#reason']);
  expect(refused.page.querySelector('#reasonEasy')?.text).toBe('Es gibt kein Geld.');
  const long = await care.submit(number, step('dropped'), { from: 'agreed', reason: 'x'.repeat(5001) });
  expect(faultyFields(long)).toEqual(['#reason']);
  expect((await care.stored(number)).status).toBe('agreed');
});

test('“not competent” names who is', async () => {
  const { number } = await care.have();
  const refused = await care.submit(number, step('notCompetent'), {
    from: 'agreed',
    reason: 'Es ist Sache des Landes.',
  });
  expect(faultyFields(refused)).toEqual(['#addressee']);
  await care.submit(number, step('notCompetent'), {
    from: 'agreed',
    reason: 'Es ist Sache des Landes.',
    addressee: 'Landesstraßenbaubehörde',
  });
  expect(await care.stored(number)).toMatchObject({ status: 'notCompetent', addressee: 'Landesstraßenbaubehörde' });
});

test('a measure with gaps is not agreed, and each gap has a link to where it is filled', async () => {
  const { number } = await care.have({
    measure: { status: 'proposed', turn: 'office' },
    version: { origin: null, dueDay: null, duePrecision: null },
    indicator: false,
  });
  const shown = await care.get(number, step('agreed'));
  expect(shown.page.querySelectorAll('.notice a').map((link) => link.getAttribute('href'))).toEqual([
    `/verwaltung/massnahmen/${number}/bearbeiten#due`,
    `/verwaltung/massnahmen/${number}/messgroessen#neu`,
    `/verwaltung/massnahmen/${number}/bearbeiten#origin`,
  ]);
  const refused = await care.submit(number, step('agreed'), { from: 'proposed' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Es fehlen noch Angaben.');
  expect(refused.page.querySelectorAll('.notice li')).toHaveLength(3);
  expect((await care.stored(number)).status).toBe('proposed');
});

test('a measure that is only in a draft cannot be agreed before the draft is', async () => {
  const draft = {
    number: 2,
    state: 'draft',
    adoptedOn: null,
    title: 'Zweite Auflage',
    firstYear: 2028,
    lastYear: 2032,
  } as const;
  const now = program.clock.now();
  const editionId = await insertEdition(program.services.db, { ...draft, createdAt: now, updatedAt: now });
  const { number } = await care.have({
    measure: { status: 'proposed', turn: 'office' },
    version: { editionId, goalId: null },
  });
  expect((await care.get(number, step('agreed'))).text).toContain('noch nicht im beschlossenen Plan');
  expect((await care.submit(number, step('agreed'), { from: 'proposed' })).status).toBe(422);
  expect((await care.get(number)).text).toContain('nur im Entwurf der Auflage 2');
});

test('sending twice moves once, and a colleague in between is noticed', async () => {
  const { number, measureId } = await care.have();
  for (const _ of [1, 2]) expect((await care.submit(number, step('inProgress'), { from: 'agreed' })).status).toBe(303);
  expect(await care.publicHistory(measureId)).toHaveLength(1);
  await transact(program.services, system, (work) => moveMeasure(work, measureId, { to: 'completed' }));
  const late = await care.submit(number, step('permanent'), { from: 'inProgress', note: 'Kommt jedes Jahr wieder' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Inzwischen hat jemand anders den Stand auf „Umgesetzt“ gesetzt.');
  expect(late.page.querySelector('#note')?.text).toBe('Kommt jedes Jahr wieder');
  expect((await care.stored(number)).status).toBe('completed');
});

test('who has moved the measure in another window is told so', async () => {
  const { number } = await care.have();
  await care.submit(number, step('inProgress'), { from: 'agreed' });
  const late = await care.submit(number, step('onHold'), { from: 'agreed', reason: 'Pause' });
  expect(late.text).toContain('Inzwischen haben Sie in einem anderen Fenster den Stand auf „In Umsetzung“ gesetzt.');
});

test('a step that was taken weeks ago is written down with its day, and everybody reads when that was done', async () => {
  const since = new Date('2026-10-01T08:00:00Z');
  const { number, measureId } = await care.have({ measure: { statusSince: since } });
  const day = (date: string, month: string) => ({ 'on-day': date, 'on-month': month, 'on-year': '2026' });
  const shown = await care.get(number, step('inProgress'));
  expect(shown.text).toContain('Frühestens am 1. Oktober 2026');
  for (const wrong of [day('30', '9'), day('24', '11'), day('31', '11'), day('', '11')]) {
    const refused = await care.submit(number, step('inProgress'), { from: 'agreed', note: 'Anruf', ...wrong });
    expect([refused.status, ...faultyFields(refused)]).toEqual([422, '#on']);
    expect(refused.page.querySelector('#note')?.text).toBe('Anruf');
  }
  expect((await care.submit(number, step('inProgress'), { from: 'agreed', ...day('15', '10') })).status).toBe(303);
  expect((await care.stored(number)).statusSince).toEqual(new Date('2026-10-14T22:00:00Z'));
  expect((await care.publicHistory(measureId)).at(-1)).toMatchObject({ happenedOn: '2026-10-15' });
  const story = await program.visitor().get(`/massnahmen/${number}`);
  expect(story.text).toContain('15. Oktober 2026');
  expect(story.text).toContain('Eingetragen am 23. November 2026');
  const again = await care.submit(number, step('onHold'), { from: 'inProgress', reason: 'Pause', ...day('14', '10') });
  expect(again.text).toContain('Der letzte Stand gilt seit dem 15. Oktober 2026.');
});

test('only those who handle the plan change a status', async () => {
  const { number } = await care.have();
  await care.expectForbidden(number, step('inProgress'));
  expect((await care.stored(number)).status).toBe('agreed');
});
