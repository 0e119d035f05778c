import { expect, test } from 'vitest';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { measureHistoryOf } from '../../action-plan.store.ts';
import { faultyFields, useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

const note = {
  seen: '0',
  author: 'body-district-roads',
  degree: 'begun',
  text: 'An 7 Haltestellen liegen Leitstreifen.',
  textEasy: 'An 7 Halte-Stellen sind jetzt Streifen.',
  visibility: 'public',
};
const all = (measureId: string) => measureHistoryOf(program.services.db, measureId, { publicOnly: false });

test('a progress note is dated today and says who speaks and how far it is', async () => {
  const { number, measureId } = await care.have();
  const { page } = await care.get(number, 'sachstand');
  expect(page.querySelector('#author option[selected]')?.getAttribute('value')).toBe('body-district-roads');
  expect(page.querySelectorAll('input[name=degree]')).toHaveLength(4);
  const sent = await care.submit(number, 'sachstand', note);
  expect(sent.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=sachstand`);
  expect(await care.stored(number)).toMatchObject({ degree: 'begun', lastReportOn: '2026-11-23' });
  const [entry] = await care.publicHistory(measureId);
  expect(entry).toMatchObject({
    event: 'progress',
    degree: 'begun',
    publicText: note.text,
    publicTextEasy: note.textEasy,
  });
  expect(entry?.author).toContain('straße');
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit).toMatchObject({ event: 'action-plan.progress-recorded', details: {} });
});

test('an internal note is not for the public and is no report', async () => {
  const { number, measureId } = await care.have();
  await care.submit(number, 'sachstand', { ...note, author: 'office', visibility: 'internal' });
  expect(await care.publicHistory(measureId)).toEqual([]);
  expect(await all(measureId)).toMatchObject([{ internalNote: note.text, publicText: null, publicTextEasy: null }]);
  expect(await care.stored(number)).toMatchObject({ degree: null, lastReportOn: null });
});

test('what is missing or made up comes back at its field, with everything typed', async () => {
  const { number, measureId } = await care.have();
  const empty = await care.submit(number, 'sachstand', { textEasy: 'Es geht weiter.' });
  expect(empty.status).toBe(422);
  expect(faultyFields(empty)).toEqual(['#author', '#degree', '#text', '#visibility']);
  expect(empty.page.querySelector('#textEasy')?.text).toBe('Es geht weiter.');
  const odd = await care.submit(number, 'sachstand', { ...note, author: 'body-nobody', degree: 'half' });
  expect(faultyFields(odd)).toEqual(['#author', '#degree']);
  const long = await care.submit(number, 'sachstand', { ...note, text: 'x'.repeat(10_001) });
  expect(faultyFields(long)).toEqual(['#text']);
  expect(await all(measureId)).toEqual([]);
});

test('a correction is a new entry, and the old one stays readable beside it', async () => {
  const { number, measureId } = await care.have();
  await care.submit(number, 'sachstand', note);
  const [old] = await all(measureId);
  const below = `sachstand?berichtigt=${old?.id}`;
  const { page, text } = await care.get(number, below);
  expect(text).toContain('Der Eintrag vom 23. November 2026 bleibt lesbar.');
  expect(page.querySelector('#text')?.text).toBe(note.text);
  expect(page.querySelector('input[type=radio][name=visibility]')).toBeNull();
  const sent = await care.submit(number, below, {
    ...note,
    author: 'asBefore',
    degree: 'mostly',
    text: 'An 17 Haltestellen liegen Leitstreifen.',
    // Whoever tampers with the form cannot hide the correction of a public note.
    visibility: 'internal',
  });
  expect(sent.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=berichtigt`);
  const history = await care.publicHistory(measureId);
  expect(history.map(({ event, publicText }) => [event, publicText])).toEqual([
    ['progress', note.text],
    ['corrected', 'An 17 Haltestellen liegen Leitstreifen.'],
  ]);
  expect(history[1]).toMatchObject({ corrects: old?.id, author: old?.author });
  expect((await care.stored(number)).degree).toBe('mostly');
  const file = await care.get(number);
  expect(file.text).toContain('Berichtigt am 23. November 2026');
  expect(file.text).toContain('Berichtigt den Eintrag vom 23. November 2026.');
});

test('an entry is corrected once; a correction of an older note does not change how far it is', async () => {
  const { number, measureId } = await care.have();
  await care.submit(number, 'sachstand', note);
  const [old] = await all(measureId);
  await care.submit(number, 'sachstand', { ...note, seen: String(old?.id), degree: 'done', text: 'Alles ist fertig.' });
  const below = `sachstand?berichtigt=${old?.id}`;
  await care.submit(number, below, { ...note, degree: 'notStarted', text: 'Es hatte noch nicht begonnen.' });
  expect((await care.stored(number)).degree).toBe('done');
  expect((await care.get(number, below)).status).toBe(422);
  const again = await care.submit(number, below, { ...note, text: 'Noch einmal anders.' });
  expect(again.status).toBe(422);
  expect(again.text).toContain('Dieser Eintrag ist schon berichtigt.');
  expect(await all(measureId)).toHaveLength(3);
});

test('sending twice writes once', async () => {
  const { number, measureId } = await care.have();
  for (const _ of [1, 2]) expect((await care.submit(number, 'sachstand', note)).status).toBe(303);
  expect(await all(measureId)).toHaveLength(1);
});

test('only progress notes of this measure can be corrected', async () => {
  const [{ number, measureId }, other] = [await care.have(), await care.have()];
  await care.submit(number, 'sachstand', note);
  const [entry] = await all(measureId);
  for (const below of [`sachstand?berichtigt=${entry?.id}`, 'sachstand?berichtigt=x', 'sachstand?berichtigt=999999']) {
    expect((await care.get(other.number, below)).status, below).toBe(404);
    expect((await care.submit(other.number, below, note)).status, below).toBe(404);
  }
});

test('only those who handle the plan write progress notes', async () => {
  const { number, measureId } = await care.have();
  await care.expectForbidden(number, 'sachstand');
  expect(await all(measureId)).toEqual([]);
});
