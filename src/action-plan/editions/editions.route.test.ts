import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure } from '../action-plan.builders.ts';
import { fieldsOf, findEdition, goalsOf, listEditions } from '../editions.store.ts';
import { clearPlan } from './clear-plan.builders.ts';
import { haveDraft } from './editions.builders.ts';

const program = useTestApp();
let manager: Visitor;
let colleague: Visitor;
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  colleague = (await signedIn(program, 'administrator')).visitor;
  editor = (await signedIn(program, 'editor')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});
beforeEach(() => clearPlan(program.services.db));

const plan = '/verwaltung/aktionsplan';
const begin = { title: 'Gemeinsam Vielfalt leben', firstYear: '2027', lastYear: '2031' };
const words = { title: 'Arbeit', text: '', titleEasy: '', textEasy: '', easyState: 'draft', version: '' };
const versionIn = ({ page }: Visit) => page.querySelector('input[name=version]')?.getAttribute('value') ?? '';
const errorLinks = ({ page }: Visit) =>
  page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
const stored = async (number: number) => (await findEdition(program.services.db, number))!;

test('a manager begins the first edition and finds what is to be done', async () => {
  expect((await manager.get(plan)).text).toContain('Noch gibt es keinen Aktionsplan');
  const page = await manager.submitAndFollow(`${plan}/neu`, begin);
  expect(page.status).toBe(200);
  expect(page.page.querySelector('h1')?.text).toBe('Gemeinsam Vielfalt leben');
  expect(page.page.querySelectorAll('.task').length).toBe(4);
  expect(page.page.querySelector('[role=status]')?.text).toContain('Der Entwurf ist angelegt');
  expect((await manager.get(plan)).page.querySelectorAll('#fassungen tbody tr')).toHaveLength(1);
  const again = await manager.get(`${plan}/neu`);
  expect(again.location).toBe(`${plan}/1`);
});

test('a name and a possible term are owed, and what was typed is kept', async () => {
  const refused = await manager.submit(`${plan}/neu`, { title: ' ', firstYear: '27', lastYear: '2031' });
  expect(refused.status).toBe(422);
  expect(errorLinks(refused)).toEqual(['#title', '#firstYear']);
  expect(refused.page.querySelector('#lastYear')?.getAttribute('value')).toBe('2031');
  const backwards = await manager.submit(`${plan}/neu`, { ...begin, lastYear: '2026' });
  expect(errorLinks(backwards)).toEqual(['#lastYear']);
  expect((await manager.submit(`${plan}/neu`, { ...begin, title: 'x'.repeat(201) })).status).toBe(422);
});

test('a new edition begins as a copy of the one in force, once', async () => {
  const first = await haveEdition(program.services);
  await haveMeasure(program.services, first);
  const asked = await manager.get(`${plan}/neu`);
  expect(asked.page.querySelector('#firstYear')?.getAttribute('value')).toBe('2029');
  expect(asked.text).toContain('1 Maßnahme');
  const draft = await manager.submitAndFollow(`${plan}/neu`, begin);
  expect(draft.text).toContain('0 von 1 entschieden');
  const again = await colleague.submit(`${plan}/neu`, begin);
  expect(again.status).toBe(422);
  expect(again.text).toContain('Es gibt inzwischen schon einen Entwurf');
  expect(again.page.querySelector('#title')?.getAttribute('value')).toBe(begin.title);
  expect(await listEditions(program.services.db)).toHaveLength(2);
});

test('words about the plan are saved in both levels with an honest state', async () => {
  await haveEdition(program.services, { state: 'draft', adoptedOn: null });
  const path = `${plan}/1/text`;
  const version = versionIn(await editor.get(path));
  const about = { ...words, title: 'Plan', text: '## Warum\n\n**Alle** gehören dazu.', textEasy: 'Alle gehören dazu.' };
  const saved = await editor.submitAndFollow(path, { ...about, version });
  expect(saved.text).toContain('<strong>Alle</strong>');
  expect(saved.page.querySelector('section[aria-labelledby=text] h3')?.text).toBe('Warum');
  expect(await stored(1)).toMatchObject({ title: 'Plan', easyState: 'draft', firstYear: 2024, version: 2 });
  const asked = await editor.submit(path, { ...about, text: 'Anders.', easyState: 'tested', version: '2' });
  expect(errorLinks(asked)).toEqual(['#meaningChanged']);
  await editor.submit(path, { ...about, text: 'Anders.', version: '2', meaningChanged: 'yes' });
  expect(await stored(1)).toMatchObject({ about: 'Anders.', easyState: 'outdated' });
});

test('an editor writes words, but does not change the term', async () => {
  await haveEdition(program.services);
  const form = await editor.get(`${plan}/1/text`);
  expect(form.page.querySelector('#firstYear')).toBeNull();
  await editor.submit(`${plan}/1/text`, { ...words, ...begin, version: versionIn(form) });
  expect(await stored(1)).toMatchObject({ firstYear: 2024, title: begin.title });
});

test('of two who edit an edition the second sees both texts and loses nothing', async () => {
  await haveEdition(program.services);
  const path = `${plan}/1/text`;
  const term = { firstYear: '2024', lastYear: '2028' };
  const mine = versionIn(await manager.get(path));
  await colleague.submit(path, { ...words, ...term, title: 'Titel der Kollegin', version: mine });
  const refused = await manager.submit(path, { ...words, ...term, title: 'Mein Titel', version: mine });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe('Mein Titel');
  expect(refused.page.querySelector('.notice')?.text).toContain('Titel der Kollegin');
  await manager.submit(path, { ...words, ...term, title: 'Unser Titel', version: versionIn(refused) });
  expect((await stored(1)).title).toBe('Unser Titel');
});

test('who edits an edition or a field in two windows is told so', async () => {
  await haveEdition(program.services);
  const own = 'Inzwischen haben Sie das in einem anderen Fenster geändert';
  const term = { firstYear: '2024', lastYear: '2028' };
  for (const path of [`${plan}/1/text`, `${plan}/1/handlungsfelder/barrierefreiheit/text`]) {
    const version = versionIn(await manager.get(path));
    const sent = { ...words, ...term, version, meaningChanged: 'no' };
    expect((await manager.submit(path, { ...sent, title: 'Erstes Fenster' })).status).toBe(303);
    const refused = await manager.submit(path, { ...sent, title: 'Zweites Fenster' });
    expect(refused.page.querySelector('.notice')?.text).toContain(own);
    const other = await colleague.submit(path, { ...sent, title: 'Kollegin' });
    expect(other.page.querySelector('.notice')?.text).toContain('Inzwischen hat jemand anders das geändert');
  }
});

test('fields of action get an address from their title, an order and goals', async () => {
  const { db } = program.services;
  await manager.submit(`${plan}/neu`, begin);
  const list = `${plan}/1/handlungsfelder`;
  const first = await manager.submit(`${list}/neu`, { ...words, title: 'Arbeit & Beschäftigung' });
  expect(first.location).toBe(`${list}/arbeit-beschaeftigung?erledigt=feld`);
  await manager.submit(`${list}/neu`, { ...words, title: 'Wohnen', titleEasy: 'Gut wohnen' });
  const taken = await manager.submit(`${list}/neu`, { ...words, title: 'Wohnen', text: 'Mein Text' });
  expect(errorLinks(taken)).toEqual(['#title']);
  expect(taken.page.querySelector('#text')?.text).toBe('Mein Text');
  const edition = await stored(1);
  const order = async () => (await fieldsOf(db, edition.id)).map(({ slug }) => slug);
  const moved = await manager.submit(`${list}/wohnen/verschieben`, { richtung: 'up' });
  expect(moved.location).toBe(`${list}?erledigt=verschoben#feld-wohnen`);
  expect(await order()).toEqual(['wohnen', 'arbeit-beschaeftigung']);
  await manager.submit(`${list}/wohnen/verschieben`, { richtung: 'up' });
  expect(await order()).toEqual(['wohnen', 'arbeit-beschaeftigung']);
  expect((await manager.submit(`${list}/wohnen/verschieben`, { richtung: 'quer' })).status).toBe(400);

  await manager.submit(`${list}/wohnen/ziele/neu`, { title: 'Alle wohnen, wie sie wollen.', titleEasy: '' });
  await manager.submit(`${list}/wohnen/ziele/neu`, { title: 'Es gibt genug Wohnungen.' });
  const refused = await manager.submit(`${list}/wohnen/ziele/neu`, { title: ' ', titleEasy: 'Leicht' });
  expect(errorLinks(refused)).toEqual(['#title']);
  expect(refused.page.querySelector('#titleEasy')?.getAttribute('value')).toBe('Leicht');
  const [one, two] = await goalsOf(db, edition.id);
  const goal = `${list}/wohnen/ziele/${two!.id}`;
  expect((await manager.submit(goal, { title: one!.title, version: '1' })).status).toBe(422);
  await manager.submit(`${goal}/verschieben`, { richtung: 'up' });
  expect((await goalsOf(db, edition.id)).map(({ id }) => id)).toEqual([two!.id, one!.id]);
  const changed = await manager.submitAndFollow(goal, { title: 'Es gibt viele Wohnungen.', version: '1' });
  expect(changed.text).toContain('Es gibt viele Wohnungen.');
  const conflict = await colleague.submit(goal, { title: 'Mein Ziel', version: '1' });
  expect(conflict.status).toBe(422);
  expect(conflict.page.querySelector('.notice')?.text).toContain('Es gibt viele Wohnungen.');
  await manager.submit(`${goal}/entfernen`);
  expect(await goalsOf(db, edition.id)).toHaveLength(1);
  await manager.submit(`${list}/wohnen/entfernen`);
  expect(await order()).toEqual(['arbeit-beschaeftigung']);
});

test('a field or goal with measures stays, and the page says why', async () => {
  const first = await haveEdition(program.services);
  await haveMeasure(program.services, first);
  await haveDraft(program.services);
  const draft = await stored(2);
  const field = `${plan}/2/handlungsfelder/barrierefreiheit`;
  const shown = await manager.get(field);
  expect(shown.text).toContain('Kann nicht entfernt werden, weil Maßnahmen dazugehören');
  expect(shown.page.querySelector(`form[action="${field}/entfernen"]`)).toBeNull();
  const refused = await manager.submit(`${field}/entfernen`);
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary')?.text).toContain('weil Maßnahmen dazugehören');
  const [goal] = await goalsOf(program.services.db, draft.id);
  expect((await manager.submit(`${field}/ziele/${goal!.id}/entfernen`)).status).toBe(422);
  expect(await goalsOf(program.services.db, draft.id)).toHaveLength(1);
});

test('what was decided keeps its order, and what is superseded stays as it was', async () => {
  const first = await haveEdition(program.services);
  const [goal] = await goalsOf(program.services.db, first.editionId);
  const field = `${plan}/1/handlungsfelder/barrierefreiheit`;
  expect((await manager.submit(`${field}/entfernen`)).status).toBe(422);
  expect((await manager.submit(`${field}/verschieben`, { richtung: 'up' })).status).toBe(422);
  expect((await manager.submit(`${field}/ziele/${goal!.id}/verschieben`, { richtung: 'up' })).status).toBe(422);
  expect((await manager.submit(`${field}/ziele/neu`, { title: 'Neu' })).status).toBe(422);
  expect((await manager.submit(`${plan}/1/handlungsfelder/neu`, words)).status).toBe(422);
  expect((await manager.get(`${plan}/1/handlungsfelder/neu`)).status).toBe(404);
  const corrected = { ...words, title: 'Barrierefreiheit', text: 'Berichtigt.', version: '1' };
  expect((await editor.submit(`${field}/text`, corrected)).status).toBe(303);
  await clearPlan(program.services.db);
  await haveEdition(program.services, { state: 'superseded' });
  expect((await manager.get(`${plan}/1/text`)).status).toBe(404);
  expect((await manager.submit(`${field}/text`, { ...corrected, version: '1' })).status).toBe(404);
});

test('whoever may not change the plan reads it, and strangers sign in', async () => {
  await haveEdition(program.services);
  const edition = await stored(1);
  const [goal] = await goalsOf(program.services.db, edition.id);
  const field = `${plan}/1/handlungsfelder/barrierefreiheit`;
  for (const path of [plan, `${plan}/1`, `${plan}/1/handlungsfelder`, field]) {
    expect((await reader.get(path)).status).toBe(200);
    expect((await program.visitor().get(path)).location).toContain('/anmelden');
  }
  const changing = [`${plan}/neu`, `${plan}/1/text`, `${plan}/1/handlungsfelder/neu`, `${field}/text`];
  const goals = [`${field}/ziele/neu`, `${field}/ziele/${goal!.id}`];
  for (const path of [...changing, ...goals]) expect((await reader.get(path)).status).toBe(403);
  const buttons = [`${field}/verschieben`, `${field}/entfernen`, `${goals[1]}/verschieben`, `${goals[1]}/entfernen`];
  for (const path of [...changing, ...goals, ...buttons]) expect((await reader.submit(path, words)).status).toBe(403);
  for (const path of [`${plan}/neu`, `${plan}/1/handlungsfelder/neu`, goals[0]!, ...buttons]) {
    expect((await editor.submit(path, words)).status).toBe(403);
  }
});

test('editions, fields and goals that do not exist are not found', async () => {
  await haveEdition(program.services);
  const field = `${plan}/1/handlungsfelder/barrierefreiheit`;
  const unknown = [`${plan}/7`, `${plan}/0`, `${plan}/99999999999`, `${plan}/1/handlungsfelder/nichts`];
  const goals = [`${field}/ziele/nichts`, `${field}/ziele/00000000-0000-0000-0000-000000000000`];
  for (const path of [...unknown, ...goals]) expect((await manager.get(path)).status, path).toBe(404);
});

test('a field and a goal that are sent twice stand in the draft once', async () => {
  await haveEdition(program.services, { state: 'draft' });
  const keyIn = ({ page }: Visit) => page.querySelector('input[name=formKey]')?.getAttribute('value') ?? '';
  const newField = `${plan}/1/handlungsfelder/neu`;
  const field = { ...words, title: 'Wohnen', formKey: keyIn(await manager.get(newField)) };
  const saved = await manager.submit(newField, field);
  expect((await manager.submit(newField, field)).location).toBe(saved.location);
  const other = await manager.submit(newField, { ...field, title: 'Wohnen und Leben' });
  expect(other.status).toBe(422);
  expect(other.text).toContain('Handlungsfeld „Wohnen“');
  expect(other.page.querySelector('[name=title]')?.getAttribute('value')).toBe('Wohnen und Leben');
  const newGoal = `${plan}/1/handlungsfelder/wohnen/ziele/neu`;
  const goal = { title: 'Alle wohnen, wie sie wollen.', titleEasy: '', formKey: keyIn(await manager.get(newGoal)) };
  const made = await manager.submit(newGoal, goal);
  expect((await manager.submit(newGoal, goal)).location).toBe(made.location);
  const edition = await stored(1);
  expect(
    (await fieldsOf(program.services.db, edition.id)).filter(({ title }) => title.startsWith('Wohnen')),
  ).toHaveLength(1);
  expect((await goalsOf(program.services.db, edition.id)).filter(({ title }) => title === goal.title)).toHaveLength(1);
});
