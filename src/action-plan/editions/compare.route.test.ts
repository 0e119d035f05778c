import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition, type BuiltMeasure } from '../action-plan.builders.ts';
import { actionPlanTables } from '../action-plan.store.ts';
import type { MeasureVersionsTable } from '../action-plan.tables.ts';
import { findEdition, goalsOf } from '../editions.store.ts';
import { clearPlan } from './clear-plan.builders.ts';
import { haveAdopted, haveDraft, haveMarked } from './editions.builders.ts';
import type { Insertable } from 'kysely';

const program = useTestApp();
let manager: Visitor;
let reader: Visitor;
let first: BuiltEdition;
let kept: BuiltMeasure;
let changed: BuiltMeasure;
let done: BuiltMeasure;
let dropped: BuiltMeasure;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});
beforeEach(async () => {
  await clearPlan(program.services.db);
  first = await haveEdition(program.services);
});

const comparison = '/aktionsplan/vergleich';

async function inDraft(edition: number, measureId: string, words: Partial<Insertable<MeasureVersionsTable>>) {
  const draft = (await findEdition(program.services.db, edition))!;
  await actionPlanTables(program.services.db)
    .updateTable('measureVersions')
    .set(words)
    .where('measureId', '=', measureId)
    .where('editionId', '=', draft.id)
    .execute();
}

/** A second edition in which one measure goes on, one is changed, one is done, one is dropped and one is new. */
async function haveSecondEdition({ adopt }: { adopt: boolean }): Promise<BuiltMeasure> {
  const { services } = program;
  kept = await haveMeasure(services, first, { version: { title: 'Bleibt gleich' } });
  changed = await haveMeasure(services, first, { version: { text: 'Alle bauen Rampen.', easyState: 'draft' } });
  done = await haveMeasure(services, first, { measure: { status: 'inProgress' }, version: { title: 'Ist fertig' } });
  dropped = await haveMeasure(services, first, { version: { title: 'Fällt weg' } });
  const number = await haveDraft(services);
  await inDraft(number, changed.measureId, { text: 'Alle bauen feste Rampen.', dueDay: '2030-01-01' });
  const draft = (await findEdition(services.db, number))!;
  const [goal] = await goalsOf(services.db, draft.id);
  const fresh = await haveMeasure(
    services,
    { editionId: draft.id, goalId: goal!.id },
    {
      measure: { status: 'proposed', publishedAt: null },
      version: { title: 'Ganz neu', text: 'Es gibt Schulungen.', continuation: 'new' },
    },
  );
  await haveMarked(services, number, [
    { number: kept.number, mark: 'continued' },
    { number: changed.number, mark: 'changed', reason: 'Feste Rampen halten länger.' },
    { number: done.number, mark: 'done', reason: 'Alles ist gebaut.', reasonEasy: 'Wir sind fertig.' },
    { number: dropped.number, mark: 'dropped', reason: 'Das Land ist zuständig.' },
  ]);
  if (adopt) await haveAdopted(services, number);
  return fresh;
}

const entry = ({ page }: Visit, { number }: BuiltMeasure) => page.querySelector(`#massnahme-${number}`);

test('a citizen sees per measure what became of it and why, with changed words marked', async () => {
  const fresh = await haveSecondEdition({ adopt: true });
  const visit = await program.visitor().get(comparison);
  expect(visit.status).toBe(200);
  expect(entry(visit, kept)?.text).toContain('Fortgeführt');
  expect(entry(visit, changed)?.querySelector('.beside-part ins')?.text).toContain('feste');
  expect(entry(visit, changed)?.text).toContain('Feste Rampen halten länger.');
  expect(entry(visit, changed)?.text).toContain('Frist');
  expect(entry(visit, done)?.text).toContain('Alles ist gebaut.');
  expect(entry(visit, dropped)?.text).toContain('Nicht fortgeführt');
  expect(entry(visit, fresh)?.text).toContain('Es gibt Schulungen.');
  expect(entry(visit, kept)?.querySelector('a')?.getAttribute('href')).toBe(`/massnahmen/${kept.number}`);
});

test('„nur Geändertes“ leaves out what stayed, and the older edition is always on the left', async () => {
  await haveSecondEdition({ adopt: true });
  const visit = await program.visitor().get(`${comparison}?von=2&mit=1&nur=geaendert`);
  expect(entry(visit, kept)).toBeNull();
  expect(entry(visit, changed)).not.toBeNull();
  expect(visit.page.querySelector('#von option[selected]')?.getAttribute('value')).toBe('1');
  expect(visit.page.querySelector('#nur')?.hasAttribute('checked')).toBe(true);
});

test('readers of easy German get easy words and reasons, and are told what kind of text it is', async () => {
  await haveSecondEdition({ adopt: true });
  const visit = await program.visitor().get(`/leicht${comparison}`);
  expect(entry(visit, done)?.text).toContain('Wir sind fertig.');
  expect(entry(visit, changed)?.querySelector('[lang=de]')?.text).toBe('Feste Rampen halten länger.');
  expect(entry(visit, changed)?.text).toContain('noch keine leicht verständliche Fassung');
  const english = await program.visitor().get(`/en${comparison}`);
  expect(entry(english, dropped)?.text).toContain('Dropped');
  expect(entry(english, dropped)?.querySelector('[lang=de]')?.text).toBe('Fällt weg');
});

test('a problem that is hidden in one edition is not compared for the public', async () => {
  kept = await haveMeasure(program.services, first, { version: { hiddenFields: ['problem'], problem: 'Geheim alt' } });
  const number = await haveDraft(program.services);
  await inDraft(number, kept.measureId, { problem: 'Geheim neu', hiddenFields: [] });
  await haveMarked(program.services, number, [{ number: kept.number, mark: 'changed' }]);
  await haveAdopted(program.services, number);
  const { text } = await program.visitor().get(comparison);
  expect(text).not.toContain('Geheim');
});

test('the draft is compared in the office only', async () => {
  const fresh = await haveSecondEdition({ adopt: false });
  const visit = await program.visitor().get(comparison);
  expect(visit.text).toContain('Bisher gibt es nur eine Fassung');
  expect((await program.visitor().get(`${comparison}?von=1&mit=2`)).text).not.toContain('Ganz neu');
  const inside = await reader.get('/verwaltung/aktionsplan/vergleich?von=1&mit=2');
  expect(entry(inside, fresh)?.querySelector('a')?.getAttribute('href')).toBe(`/verwaltung/massnahmen/${fresh.number}`);
  expect((await program.visitor().get('/verwaltung/aktionsplan/vergleich')).location).toContain('/anmelden');
});

test('over three editions what happened in between counts', async () => {
  await haveSecondEdition({ adopt: true });
  const third = await haveDraft(program.services, 'Plan 3');
  const draft = (await findEdition(program.services.db, third))!;
  const open = await actionPlanTables(program.services.db)
    .selectFrom('measureVersions')
    .innerJoin('measures', 'measures.id', 'measureVersions.measureId')
    .select('measures.number')
    .where('editionId', '=', draft.id)
    .execute();
  expect(open).toHaveLength(3);
  await haveMarked(
    program.services,
    third,
    open.map(({ number }) => ({ number, mark: 'continued' as const })),
  );
  await haveAdopted(program.services, third, { adoptedOn: '2026-11-21' });
  const visit = await program.visitor().get(`${comparison}?von=1&mit=3`);
  expect(entry(visit, done)?.text).toContain('Alles ist gebaut.');
  expect(entry(visit, changed)?.text).toContain('Geändert fortgeführt');
  const newest = await program.visitor().get(comparison);
  expect(entry(newest, done)).toBeNull();
  expect(entry(newest, changed)?.text).toContain('Fortgeführt');
});

test('editions that do not exist are not found, and the same one twice is explained', async () => {
  await haveSecondEdition({ adopt: true });
  for (const query of ['?von=7&mit=2', '?von=x', '?mit=99999999999', '?von=0']) {
    expect((await program.visitor().get(comparison + query)).status, query).toBe(404);
  }
  const same = await program.visitor().get(`${comparison}?von=2&mit=2`);
  expect(same.status).toBe(200);
  expect(same.text).toContain('zwei verschiedene Fassungen');
});

test('all decided editions are listed with their decision, drafts are not', async () => {
  const path = '/aktionsplan/fassungen';
  await haveSecondEdition({ adopt: true });
  await haveDraft(program.services, 'Geheimer Entwurf');
  const visit = await program.visitor().get(path);
  expect(visit.page.querySelectorAll('main h2').map(({ text }) => text)).toEqual([
    'Gemeinsam Vielfalt leben 2',
    'Gemeinsam Vielfalt leben',
  ]);
  expect(visit.text).toContain('KT 12/2/2026');
  expect(visit.text).toContain('20. November 2026');
  expect(visit.text).toContain('Nicht fortgeführt: 1');
  expect(visit.text).not.toContain('Geheimer Entwurf');
  expect((await program.visitor().get(`/leicht${path}`)).text).toContain('Gilt nicht mehr');
  expect((await program.visitor().get(`/en${path}`)).text).toContain('Superseded');
  await clearPlan(program.services.db);
  expect((await program.visitor().get(path)).text).toContain('Noch ist kein Aktionsplan beschlossen');
  expect((await manager.get('/verwaltung/aktionsplan/vergleich')).status).toBe(200);
});
