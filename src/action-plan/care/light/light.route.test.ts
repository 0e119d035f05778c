import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

async function seenIn(number: number): Promise<string> {
  const { page } = await care.get(number, 'ampel');
  return page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
}
const lastAudit = async () => (await listAuditEntries(program.services.db, { limit: 1 }))[0];

test('the light is set by hand with a public reason, and released again', async () => {
  const { number, measureId } = await care.have({ measure: { status: 'inProgress' } });
  expect((await care.get(number, 'ampel')).text).toContain('Grün: auf gutem Weg');
  const set = await care.submit(number, 'ampel', {
    seen: await seenIn(number),
    light: 'red',
    reason: 'Die Förderung ist weggefallen.',
    reasonEasy: 'Es gibt kein Geld mehr.',
  });
  expect(set.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=ampel`);
  expect(await lastAudit()).toMatchObject({ event: 'action-plan.light-set', details: { from: null, to: 'red' } });
  const { text } = await care.get(number);
  expect(text).toContain('Von Hand gesetzt: Die Förderung ist weggefallen.');
  expect(text).toContain('Nach den Regeln wäre sie: Grün: auf gutem Weg.');
  for (const _ of [1, 2]) {
    const released = await care.submit(number, 'ampel/aufheben');
    expect(released.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=regeln`);
  }
  expect(await care.stored(number)).toMatchObject({ lightOverride: null, lightReason: null, lightReasonEasy: null });
  expect(await lastAudit()).toMatchObject({ event: 'action-plan.light-released', details: { from: 'red' } });
  expect((await care.publicHistory(measureId)).map(({ event, publicText }) => [event, publicText])).toEqual([
    ['lightOverridden', 'Die Ampel steht auf Rot. Die Förderung ist weggefallen.'],
    ['lightReleased', 'Die Ampel folgt wieder Stand, Frist und Berichten.'],
  ]);
});

test('no light without a reason', async () => {
  const { number } = await care.have();
  const refused = await care.submit(number, 'ampel', { seen: await seenIn(number), reasonEasy: 'Kein Geld.' });
  expect(refused.status).toBe(422);
  expect(faultyFields(refused)).toEqual(['#light', '#reason']);
  expect(refused.page.querySelector('#reasonEasy')?.text).toBe('Kein Geld.');
  const odd = await care.submit(number, 'ampel', { light: 'blue', reason: 'x'.repeat(2001) });
  expect(faultyFields(odd)).toEqual(['#light', '#reason']);
  expect((await care.stored(number)).lightOverride).toBeNull();
});

test('two managers at once: the second sees both reasons and loses nothing', async () => {
  const { number } = await care.have();
  const seen = await seenIn(number);
  const first = { seen, light: 'yellow', reason: 'Die Stelle ist unbesetzt.' };
  for (const _ of [1, 2]) expect((await care.submit(number, 'ampel', first)).status).toBe(303);
  const second = await care.submit(number, 'ampel', { seen, light: 'red', reason: 'Niemand antwortet.' });
  expect(second.status).toBe(422);
  expect(second.page.querySelector('.notice.tone-warning')?.text).toContain('Die Stelle ist unbesetzt.');
  expect(second.page.querySelector('#reason')?.text).toBe('Niemand antwortet.');
  expect((await care.stored(number)).lightOverride).toBe('yellow');
  const decided = second.page.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  await care.submit(number, 'ampel', { seen: decided, light: 'red', reason: 'Niemand antwortet.' });
  expect((await care.stored(number)).lightOverride).toBe('red');
});

test('only those who handle the plan touch the light', async () => {
  const { number } = await care.have();
  await care.expectForbidden(number, 'ampel');
  await care.expectForbidden(number, 'ampel/aufheben', ['POST']);
  expect((await care.get(99_998, 'ampel')).status).toBe(404);
});
