import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { actionPlanTables, findVersion, measureHistoryOf } from '../action-plan.store.ts';
import { originNames } from '../taxonomy.messages.ts';
import { wordsOf } from './measure-words.ts';
import { replaceContributors, revisionsOf } from './versions.store.ts';
import { sentBy } from './measures.builders.ts';

const program = useTestApp();
const path = (number: number, query = '') => `/verwaltung/massnahmen/${number}/bearbeiten${query}`;
let manager: Visitor;
let colleague: Visitor;
let editor: Visitor;
let edition: BuiltEdition;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager', { name: 'Ada Ahorn' })).visitor;
  colleague = (await signedIn(program, 'participationManager', { name: 'Bo Birke' })).visitor;
  editor = (await signedIn(program, 'editor', { name: 'Eda Erle' })).visitor;
  edition = await haveEdition(program.services);
});

/** Opens the form, changes something in it and sends it. */
async function save(visitor: Visitor, number: number, change: FormInput, query = ''): Promise<Visit> {
  const opened = await visitor.get(path(number, query));
  return visitor.submit(path(number, query), { ...sentBy(opened), ...change });
}

const stored = async (measureId: string) => (await findVersion(program.services.db, measureId, edition.editionId))!;
const errorsOf = ({ page }: Visit) =>
  page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

const whole = {
  lifeAreas: [],
  crpdArticles: [9],
  targetGroups: ['vision' as const],
  contactEmail: 'ada@example.org',
  startDay: '2026-04-01',
  startPrecision: 'quarter' as const,
  costCents: 98_050,
  hiddenFields: ['cost' as const],
};

test('opening and sending the form unchanged changes nothing', async () => {
  const { measureId, versionId, number } = await haveMeasure(program.services, edition, { version: whole });
  await replaceContributors(program.services.db, versionId, [program.services.district.administrations[0]?.code ?? '']);
  const before = await stored(measureId);
  const saved = await save(manager, number, {});
  // The builder leaves the state of the easy text open; the form calls it a draft.
  expect(saved.location).toBe(`/verwaltung/massnahmen/${number}?erledigt=gespeichert`);
  await save(manager, number, {});
  const after = await stored(measureId);
  expect(wordsOf(after, [])).toEqual(wordsOf(before, []));
  expect(after).toMatchObject({ easyState: 'draft', version: 2 });
  expect(await revisionsOf(program.services.db, versionId)).toHaveLength(1);
});

test('saved words count up, leave the old ones in the revisions and are found by search', async () => {
  const { measureId, versionId, number } = await haveMeasure(program.services, edition, { version: whole });
  await save(manager, number, { title: 'Taktile Wege', meaningChanged: 'no', contactEmail: 'bo@example.org' });
  const now = await stored(measureId);
  expect(now).toMatchObject({ title: 'Taktile Wege', version: 2, contactEmail: 'bo@example.org' });
  expect(now.searchText).toContain('taktile');
  const [revision] = await revisionsOf(program.services.db, versionId);
  expect(revision).toMatchObject({ version: 1, before: { contactChanged: true } });
  expect(revision?.before.words.title).toBe('Leitstreifen an Haltestellen');
  expect(JSON.stringify(revision?.before)).not.toContain('@example.org');
  const history = await measureHistoryOf(program.services.db, measureId, { publicOnly: false });
  expect(history.at(-1)).toMatchObject({ event: 'edited', publicText: null });
});

test('the second of two editors sees both texts, loses nothing, and wins by saving again', async () => {
  const { measureId, number } = await haveMeasure(program.services, edition);
  const opened = await manager.get(path(number));
  await save(colleague, number, { problem: 'Problem der Kollegin', goalText: 'Ziel der Kollegin', due: '2030' });
  const mine = { ...sentBy(opened), goalText: 'Mein Ziel', text: 'Mein Text', meaningChanged: 'no' };
  const refused = await manager.submit(path(number), mine);
  expect(refused.status).toBe(422);
  const both = refused.page.querySelectorAll('section').find((part) => part.querySelector('#vergleich'));
  expect(both?.text).toContain('Bo Birke');
  for (const text of ['Ziel der Kollegin', 'Mein Ziel', 'Mein Text']) expect(both?.text).toContain(text.split(' ')[0]);
  expect(both?.querySelectorAll('h3').map(({ text }) => text)).toEqual([expect.any(String), 'Ziel', 'Was getan wird']);
  // Mine stays; what I never touched follows the colleague.
  expect(refused.page.querySelector('#goalText')?.text).toBe('Mein Ziel');
  expect(refused.page.querySelector('#text')?.text).toBe('Mein Text');
  expect(refused.page.querySelector('#problem')?.text).toBe('Problem der Kollegin');
  expect(refused.page.querySelector('#due')?.getAttribute('value')).toBe('2030');
  expect((await stored(measureId)).goalText).toBe('Ziel der Kollegin');

  expect((await manager.submit(path(number), sentBy(refused))).status).toBe(303);
  expect(await stored(measureId)).toMatchObject({
    goalText: 'Mein Ziel',
    text: 'Mein Text',
    problem: 'Problem der Kollegin',
    dueDay: '2030-01-01',
    version: 3,
  });
});

test('who saves in two windows is told that it was the other window, and nobody else', async () => {
  const { number } = await haveMeasure(program.services, edition);
  const opened = sentBy(await manager.get(path(number)));
  await save(manager, number, { problem: 'Aus dem ersten Fenster' });
  const refused = await manager.submit(path(number), { ...opened, problem: 'Aus dem zweiten Fenster' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Inzwischen haben Sie in einem anderen Fenster gespeichert');
  expect(refused.text).not.toContain('jemand anders');
});

test('the same form sent twice is saved once', async () => {
  const { measureId, versionId, number } = await haveMeasure(program.services, edition);
  const sent = { ...sentBy(await manager.get(path(number))), problem: 'Neu gesagt.' };
  for (const _ of [1, 2]) expect((await manager.submit(path(number), sent)).status).toBe(303);
  expect((await stored(measureId)).version).toBe(2);
  expect(await revisionsOf(program.services.db, versionId)).toHaveLength(1);
});

test.each(['', 'x', '-1', '99999999999', '0'])('a form with the version „%s“ overwrites nothing', async (version) => {
  const { measureId, number } = await haveMeasure(program.services, edition);
  expect((await save(manager, number, { title: 'Überschrieben', version })).status).toBe(422);
  expect((await stored(measureId)).title).toBe('Leitstreifen an Haltestellen');
});

test('a changed meaning makes the easy text outdated, and nobody can forget to say so', async () => {
  const { measureId, number } = await haveMeasure(program.services, edition, { version: { easyState: 'tested' } });
  const asked = await save(manager, number, { text: 'Die Gemeinden bauen nichts ein.' });
  expect([asked.status, errorsOf(asked)]).toEqual([422, ['#meaningChanged']]);
  await save(manager, number, { text: 'Die Gemeinden bauen nichts ein.', meaningChanged: 'yes' });
  expect(await stored(measureId)).toMatchObject({ easyState: 'outdated', easyOutdatedSince: program.clock.now() });
  expect((await manager.get(path(number))).text).toContain('veraltet seit 23. November 2026');
});

test('an agreed measure keeps what made it agreed, a proposed one may have gaps', async () => {
  const lost = { accountableBody: '', goalText: '', due: '', origin: '' };
  const agreed = await haveMeasure(program.services, edition);
  const refused = await save(manager, agreed.number, lost);
  expect([refused.status, errorsOf(refused)]).toEqual([422, ['#accountableBody', '#goalText', '#due', '#origin']]);
  const proposed = await haveMeasure(program.services, edition, { measure: { status: 'proposed' } });
  expect((await save(manager, proposed.number, lost)).status).toBe(303);
});

test('an editor changes texts and nothing else', async () => {
  const { measureId, number } = await haveMeasure(program.services, edition, { version: whole });
  const form = await editor.get(path(number));
  expect([form.status, form.page.querySelector('#accountableBody')]).toEqual([200, null]);
  const sent = { ...sentBy(form), problem: 'Vom Editor.', accountableBody: '', contactEmail: '', due: '', cost: '1' };
  expect((await editor.submit(path(number), sent)).status).toBe(303);
  expect(await stored(measureId)).toMatchObject({
    problem: 'Vom Editor.',
    accountableBody: 'district-roads',
    contactEmail: 'ada@example.org',
    dueDay: '2028-01-01',
    costCents: 98_050,
  });
});

test('a body that is asked nothing any more stays chosen', async () => {
  const { measureId, number } = await haveMeasure(program.services, edition);
  const bodies = actionPlanTables(program.services.db).withTables<{ competentBodies: { active: boolean } }>();
  const setActive = (active: boolean) =>
    bodies.updateTable('competentBodies').set({ active }).where('code', '=', 'district-roads').execute();
  await setActive(false);
  expect((await save(manager, number, { problem: 'Anders.' })).status).toBe(303);
  await setActive(true);
  expect((await stored(measureId)).accountableBody).toBe('district-roads');
});

test('words belong to one edition, and an old one stays as it was', async () => {
  const { measureId, number } = await haveMeasure(program.services, edition);
  const old = await haveEdition(program.services, { number: 7, state: 'superseded' });
  const draft = await haveEdition(program.services, { number: 8, state: 'draft', basedOn: edition.editionId });
  for (const { editionId, goalId } of [old, draft]) {
    const { id: _id, search: _search, ...words } = { search: null, ...(await stored(measureId)) };
    await actionPlanTables(program.services.db)
      .insertInto('measureVersions')
      .values({ ...words, editionId, goalId })
      .execute();
  }
  const closed = await manager.get(path(number, '?fassung=7'));
  expect([closed.status, closed.text]).toEqual([200, expect.stringContaining('Diese Fassung ist abgelöst')]);
  const typed = { ...sentBy(await manager.get(path(number))), problem: 'Lange überlegt.', origin: 'workshop' };
  const refused = await manager.submit(path(number, '?fassung=7'), typed);
  expect(refused.status).toBe(422);
  // Decided while the form was open: nothing is saved, and nothing typed is lost.
  const words = refused.page.querySelector('main dl')?.text ?? '';
  for (const kept of ['Lange überlegt.', originNames.workshop.de, 'Die Gemeinden bauen']) expect(words).toContain(kept);
  expect((await save(manager, number, { problem: 'Nur im Entwurf.' }, '?fassung=8')).status).toBe(303);
  expect((await findVersion(program.services.db, measureId, draft.editionId))?.problem).toBe('Nur im Entwurf.');
  expect((await stored(measureId)).problem).not.toBe('Nur im Entwurf.');
  // A goal of another edition is none of this one.
  expect(errorsOf(await save(manager, number, { goalId: edition.goalId }, '?fassung=8'))).toEqual(['#goalId']);
});

test('what does not exist is not found, and strangers do not write', async () => {
  const { number } = await haveMeasure(program.services, edition);
  for (const address of [
    path(98_765),
    path(number, '?fassung=77'),
    path(number, '?fassung=x'),
    '/verwaltung/massnahmen/0/bearbeiten',
  ]) {
    expect((await manager.get(address)).status).toBe(404);
    expect((await manager.submit(address, {})).status).toBe(404);
  }
  const reader = (await signedIn(program, 'reader')).visitor;
  expect((await reader.get(path(number))).status).toBe(403);
  expect((await reader.submit(path(number), {})).status).toBe(403);
  expect((await program.visitor().submit(path(number), {})).location).toContain('/anmelden');
  const empty = await manager.submit(path(number), {});
  expect([empty.status, errorsOf(empty)]).toEqual([422, ['#title', '#contactPrivacy']]);
});

test('the changes are shown word by word, with who and when, and without old contacts', async () => {
  const { number } = await haveMeasure(program.services, edition, { version: whole });
  const page = `/verwaltung/massnahmen/${number}/aenderungen`;
  expect((await manager.get(page)).text).toContain('seit dem Anlegen nichts geändert');
  await save(manager, number, {
    problem: 'Blinde Gäste finden den Einstieg nicht.',
    targetGroups: ['hearing', 'vision'],
  });
  await save(colleague, number, { contactEmail: 'neu@example.org', due: '2029' });
  const shown = await (await signedIn(program, 'reader')).visitor.get(page);
  expect(shown.status).toBe(200);
  const entries = shown.page.querySelectorAll('.timeline-entry');
  expect(entries.map(({ text }) => [text.includes('Bo Birke'), text.includes('Ada Ahorn')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(entries[1]?.querySelector('del')?.text).toContain('Menschen');
  expect(entries[1]?.querySelector('ins')?.text).toContain('Gäste');
  expect(entries[1]?.text).toContain('Gehörlose und schwerhörige Menschen');
  expect(entries[0]?.text).toContain('Alte Kontaktdaten werden nicht aufbewahrt');
  expect(shown.text).not.toContain('ada@example.org');
  expect((await manager.get('/verwaltung/massnahmen/98765/aenderungen')).status).toBe(404);
  expect((await program.visitor().get(page)).location).toContain('/anmelden');
});
