import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

async function seenIn(number: number): Promise<string> {
  const { page } = await care.get(number, 'reihe');
  return page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
}

test('the turn passes on, with a day for everybody and a note for the office', async () => {
  const { number, measureId } = await care.have({ measure: { turnSince: new Date('2026-01-05T08:00:00Z') } });
  const sent = await care.submit(number, 'reihe', {
    seen: await seenIn(number),
    turn: 'council',
    note: 'Kommt im Januar in den Ausschuss',
  });
  expect(sent.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=reihe`);
  expect(await care.stored(number)).toMatchObject({ turn: 'council', turnSince: program.clock.now() });
  const [entry] = await care.publicHistory(measureId);
  expect(entry).toMatchObject({ event: 'turnChanged', publicText: 'Am Zug ist jetzt der Kreistag.' });
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit).toMatchObject({
    event: 'action-plan.turn-passed',
    details: { from: 'accountableBody', to: 'council' },
  });
});

test('a new note alone does not let the time begin anew and is not public', async () => {
  const turnSince = new Date('2026-01-05T08:00:00Z');
  const { number, measureId } = await care.have({ measure: { turnSince } });
  const sent = { seen: await seenIn(number), turn: 'accountableBody', note: 'Angerufen' };
  for (const _ of [1, 2]) expect((await care.submit(number, 'reihe', sent)).status).toBe(303);
  expect(await care.stored(number)).toMatchObject({ turn: 'accountableBody', turnSince, turnNote: 'Angerufen' });
  expect(await care.publicHistory(measureId)).toEqual([]);
});

test('nobody chosen, somebody made up or a note too long come back', async () => {
  const { number } = await care.have();
  for (const turn of ['', 'nobody', 'mayor']) {
    expect(faultyFields(await care.submit(number, 'reihe', { turn, note: 'Bitte' }))).toEqual(['#turn']);
  }
  expect(faultyFields(await care.submit(number, 'reihe', { turn: 'office', note: 'x'.repeat(501) }))).toEqual([
    '#note',
  ]);
});

test('a colleague in between is shown beside what was typed', async () => {
  const { number } = await care.have();
  const seen = await seenIn(number);
  await care.submit(number, 'reihe', { seen, turn: 'office', note: 'Wir rufen an' });
  const late = await care.submit(number, 'reihe', { seen, turn: 'council', note: 'Warten auf den Beschluss' });
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.notice')?.text).toContain('Wir rufen an');
  expect(late.page.querySelector('#note')?.text).toBe('Warten auf den Beschluss');
  expect((await care.stored(number)).turn).toBe('office');
});

test('an ended measure is nobody’s turn', async () => {
  const { number } = await care.have({ measure: { status: 'completed', turn: 'nobody' } });
  expect((await care.get(number, 'reihe')).status).toBe(422);
  expect((await care.submit(number, 'reihe', { turn: 'office' })).text).toContain('Die Maßnahme ist beendet.');
  expect((await care.stored(number)).turn).toBe('nobody');
});

test('only those who handle the plan pass the turn', async () => {
  const { number } = await care.have();
  await care.expectForbidden(number, 'reihe');
});
