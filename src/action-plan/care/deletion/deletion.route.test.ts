import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../../action-plan.builders.ts';
import { findDraftEdition, findMeasure } from '../../action-plan.store.ts';
import { emptyWords, type MeasureWords } from '../../measures/measure-words.ts';
import { editMeasure } from '../../measures/edit-measure.ts';
import { writeMeasure } from '../../measures/write-measure.ts';
import { milestonesOf } from '../../milestones.store.ts';
import { moveMeasure } from '../../move-measure.ts';
import { useCareTest } from '../care.builders.ts';

const program = useTestApp();
const care = useCareTest(program);

const work = <Made>(run: Parameters<typeof transact<Made>>[2]) => transact(program.services, system, run);
const draft: { built?: Promise<BuiltEdition> } = {};

/** A measure that somebody wrote by mistake into the one draft of this file, with a save of its words. */
async function written(change: Partial<MeasureWords> = {}): Promise<{ number: number; measureId: string }> {
  draft.built ??= haveEdition(program.services, { number: 2, state: 'draft' });
  const { editionId } = await draft.built;
  const words = { title: 'Irrtum', ...change };
  const number = await work((one) => writeMeasure(one, { editionId, words }));
  if (!number.ok) throw new Error(number.failure);
  const edited = { number: number.value, editionId, version: 1, words: { ...emptyWords, ...words, text: 'Mehr.' } };
  expect((await work((one) => editMeasure(one, { ...edited, meaningChanged: false }))).ok).toBe(true);
  const measure = await findMeasure(program.services.db, number.value);
  return { number: number.value, measureId: measure?.id ?? '' };
}

test('a measure written by mistake goes with all its words, and its number is never given again', async () => {
  const { number } = await written();
  expect((await care.get(number)).page.querySelector('main a[href$="/loeschen"]')).not.toBeNull();
  const asked = await care.get(number, 'loeschen');
  expect(asked.text).toContain('„Irrtum“ steht bisher nur im Entwurf.');
  expect(asked.text).toContain(`Die Nummer ${number} wird nicht noch einmal vergeben.`);
  expect(await findMeasure(program.services.db, number)).toBeDefined();
  for (const _ of [1, 2]) {
    const deleted = await care.submit(number, 'loeschen');
    expect(deleted.location).toBe(`/verwaltung/massnahmen?geloescht=${number}`);
  }
  expect((await care.manager.get(`/verwaltung/massnahmen?geloescht=${number}`)).text).toContain(
    `Die Maßnahme ${number} ist gelöscht.`,
  );
  expect((await care.get(number)).status).toBe(404);
  const [next, again] = [await written(), await written()];
  expect([next.number, again.number]).toEqual([number + 1, number + 2]);
  const editionId = (await findDraftEdition(program.services.db))?.id ?? '';
  const taken = await work((one) => writeMeasure(one, { number, editionId, words: { title: 'Noch einmal' } }));
  expect(taken).toMatchObject({ ok: false, failure: 'number-taken' });
});

test('a measure that was decided or published stays, and the page says what to do instead', async () => {
  const decided = await care.have({ measure: { publishedAt: null } });
  expect((await care.get(decided.number)).page.querySelector('#irrtum')).toBeNull();
  for (const visit of [await care.get(decided.number, 'loeschen'), await care.submit(decided.number, 'loeschen')]) {
    expect(visit.text).toContain('Diese Maßnahme lässt sich nicht löschen');
    expect(visit.text).toContain('Sie steht in einer beschlossenen Fassung');
    expect(visit.page.querySelectorAll('main form')).toHaveLength(0);
  }
  expect((await care.submit(decided.number, 'loeschen')).status).toBe(422);
  await care.stored(decided.number);
});

test('what hangs on a measure keeps it, until somebody takes that away', async () => {
  const { number, measureId } = await written();
  await care.submit(number, 'meilensteine', { title: 'Gutachten' });
  const refused = await care.submit(number, 'loeschen');
  expect(refused.status).toBe(422);
  const way = refused.page.querySelector('.notice a');
  expect(way?.getAttribute('href')).toBe(`/verwaltung/massnahmen/${number}/meilensteine`);
  const [milestone] = await milestonesOf(program.services.db, measureId);
  await care.submit(number, `meilensteine/${milestone?.id}/entfernen`);
  expect((await care.submit(number, 'loeschen')).status).toBe(303);
});

test('a step that everybody may read later keeps the measure for good', async () => {
  const { number, measureId } = await written();
  const reason = 'Der Landkreis ist nicht zuständig.';
  expect((await work((one) => moveMeasure(one, measureId, { to: 'rejected', reason }))).ok).toBe(true);
  const refused = await care.submit(number, 'loeschen');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Ihr Stand wurde schon geändert');
});

test('the database itself keeps what is decided, and every line of a history that has its measure', async () => {
  const { measureId } = await written();
  const decided = await haveMeasure(program.services, care.edition);
  const { db } = program.services;
  for (const statement of [
    sql`delete from measures where id = ${decided.measureId}`,
    sql`delete from measure_versions where measure_id = ${decided.measureId}`,
    sql`delete from measure_history where measure_id = ${measureId}`,
    sql`delete from measure_revisions where version_id in (select id from measure_versions where measure_id = ${measureId})`,
    sql`update measure_history set public_text = 'anders' where measure_id = ${measureId}`,
  ]) {
    await expect(statement.execute(db)).rejects.toThrow(/frozen|decided/u);
  }
});

test('what a colleague was typing when the measure was deleted is shown once more', async () => {
  const { number } = await written();
  const form = 'bearbeiten?fassung=2';
  const typed = { title: 'Irrtum', problem: 'Lange überlegt.', origin: 'workshop', version: '2' };
  await care.submit(number, 'loeschen');
  const refused = await care.submit(number, form, typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Diese Maßnahme wurde gelöscht');
  expect(refused.page.querySelector('main dl')?.text).toContain('Lange überlegt.');
  expect((await care.submit(99_998, form, typed)).status).toBe(404);
});

test('two who delete at once make one deletion', async () => {
  const { number } = await written();
  const both = await Promise.all([care.submit(number, 'loeschen'), care.submit(number, 'loeschen')]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
});

test('only those who handle the plan delete', async () => {
  const { number } = await written();
  await care.expectForbidden(number, 'loeschen');
  expect((await care.submit(number, 'loeschen')).status).toBe(303);
});
