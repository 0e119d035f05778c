import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { findSolution, findSolutionBySlug } from '../solutions.store.ts';

const program = useTestApp();
let manager: Visitor;
let colleague: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  colleague = (await signedIn(program, 'editor')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const list = '/verwaltung/loesungen';
const typed = {
  title: 'Handlauf an der Treppe',
  problem: 'Es gibt keinen Handlauf.',
  action: '1. Handlauf anbringen.',
  sources: 'DIN 18040-1',
  kinds: 'structural',
  costClass: 'purchase',
  keywords: 'Handlauf, Geländer',
  'over-stepCount': '2',
  'asOf-day': '20',
  'asOf-month': '11',
  'asOf-year': '2026',
};

/** Everything that a form shows, ready to be sent back. */
function filledIn(visit: Visit): Record<string, string | string[]> {
  const values: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) (values[name] ??= []).push(value);
  };
  for (const field of visit.page.querySelectorAll('#loesung input')) {
    const isChoice = ['checkbox', 'radio'].includes(field.getAttribute('type') ?? '');
    if (!isChoice || field.hasAttribute('checked')) add(field.getAttribute('name'), field.getAttribute('value') ?? '');
  }
  for (const field of visit.page.querySelectorAll('#loesung textarea')) add(field.getAttribute('name'), field.text);
  return values;
}

const changed = (visit: Visit, change: FormInput): FormInput => ({ ...filledIn(visit), ...change });

async function write(change: FormInput = {}): Promise<number> {
  const made = await manager.submit(`${list}/neu`, { ...typed, ...change });
  return Number(/loesungen\/(\d+)\?/u.exec(made.location ?? '')?.[1]);
}

test('an entry is written, looked at, published, proposed by its words, and taken back', async () => {
  const made = await manager.submit(`${list}/neu`, typed);
  expect(made.location).toMatch(/^\/verwaltung\/loesungen\/\d+\?erledigt=angelegt$/u);
  const path = made.location!.split('?')[0]!;
  expect((await program.visitor().get('/loesungen/handlauf-an-der-treppe')).status).toBe(404);
  expect((await manager.submit(`${path}/veroeffentlichen`)).location).toContain('veroeffentlicht');
  const page = await program.visitor().get('/loesungen/handlauf-an-der-treppe');
  expect(page.text).toContain('Zahl der Stufen: mehr als 2');
  expect(page.text).toContain('Uns ist dafür noch kein Förderprogramm bekannt');
  expect((await program.visitor().get('/loesungen?worte=Gel%C3%A4nder')).text).toContain('Handlauf an der Treppe');
  await manager.submit(`${path}/zuruecknehmen`);
  expect((await program.visitor().get('/loesungen/handlauf-an-der-treppe')).status).toBe(404);
  const second = await write();
  expect((await findSolution(program.services.db, second))?.slug).toBe('handlauf-an-der-treppe-2');
});

test('a form that is sent twice makes one entry; other words after going back are asked about', async () => {
  const form = await manager.get(`${list}/neu`);
  const formKey = form.page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
  const once = { ...typed, title: 'Einmal und nicht zweimal', formKey };
  const [first, second] = await Promise.all([manager.submit(`${list}/neu`, once), manager.submit(`${list}/neu`, once)]);
  expect(first.location).toBe(second.location);
  const other = await manager.submit(`${list}/neu`, { ...once, title: 'Doch noch eine' });
  expect(other.status).toBe(422);
  expect(other.page.querySelector('#title')?.getAttribute('value')).toBe('Doch noch eine');
});

test('what is wrong comes back with everything typed, all of it at once', async () => {
  const refused = await manager.submit(`${list}/neu`, {
    ...typed,
    title: '',
    kinds: 'mond',
    funding: 'Gut | Stand 01.11.2026 | wofür\nEin Topf ohne Stand',
    'over-stepCount': '9',
    'under-stepCount': '3',
    'asOf-year': '2031',
  });
  expect(refused.status).toBe(422);
  const links = refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(['#title', '#funding', '#over-stepCount', '#asOf']));
  expect(refused.text).toContain('Zeile 2 können wir nicht lesen');
  expect(refused.page.querySelector('#action')?.text).toBe(typed.action);
  for (const link of links) expect(refused.page.querySelector(link!)).not.toBeNull();
});

test('nobody publishes half an entry, nor empties one that everybody reads', async () => {
  const number = await write({ sources: '' });
  const refused = await manager.submit(`${list}/${number}/veroeffentlichen`);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Zum Veröffentlichen fehlt noch etwas');
  const whole = await write();
  await manager.submit(`${list}/${whole}/veroeffentlichen`);
  const form = await manager.get(`${list}/${whole}/bearbeiten`);
  const emptied = await manager.submit(`${list}/${whole}/bearbeiten`, changed(form, { action: '' }));
  expect(emptied.status).toBe(422);
  expect(emptied.text).toContain('dürfen nicht leer sein');
});

test('two people who write at once lose nothing', async () => {
  const number = await write();
  const path = `${list}/${number}/bearbeiten`;
  const [mine, theirs] = [await manager.get(path), await colleague.get(path)];
  expect((await colleague.submit(path, changed(theirs, { interim: 'Ein Seil.', cost: 'Wenig.' }))).status).toBe(303);
  const collision = await manager.submit(path, changed(mine, { cost: 'Viel.' }));
  expect(collision.status).toBe(422);
  expect(collision.page.querySelector('section[aria-labelledby=vergleich]')?.text).toContain('Wenig');
  expect(collision.page.querySelector('#interim')?.text).toBe('Ein Seil.');
  expect(collision.page.querySelector('#cost')?.text).toBe('Viel.');
  expect((await manager.submit(path, changed(collision, {}))).status).toBe(303);
  expect(await findSolution(program.services.db, number)).toMatchObject({ interim: 'Ein Seil.', cost: 'Viel.' });
  // The same sent twice is one save.
  expect((await manager.submit(path, changed(collision, {}))).status).toBe(303);
});

test('whoever changes what helps says whether its meaning changed, and the easy text is outdated then', async () => {
  const number = await write({ titleEasy: 'Ein Griff', textEasy: 'Man hält sich fest.', easyState: 'draft' });
  const path = `${list}/${number}/bearbeiten`;
  const form = await manager.get(path);
  const asked = await manager.submit(path, changed(form, { action: 'Zwei Handläufe anbringen.' }));
  expect(asked.status).toBe(422);
  expect(asked.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#meaningChanged');
  await manager.submit(path, changed(form, { action: 'Zwei Handläufe anbringen.', meaningChanged: 'yes' }));
  expect((await findSolution(program.services.db, number))?.easyState).toBe('outdated');
});

test('a form that was opened before somebody confirmed the day does not set it back', async () => {
  const number = await write();
  const path = `${list}/${number}/bearbeiten`;
  const form = await manager.get(path);
  await colleague.submit(`${list}/${number}/bestaetigen`);
  const collision = await manager.submit(path, changed(form, { duration: 'Ein Tag.' }));
  expect(collision.status).toBe(422);
  await manager.submit(path, changed(collision, {}));
  expect(await findSolution(program.services.db, number)).toMatchObject({ asOf: '2026-11-23', duration: 'Ein Tag.' });
});

test('readers read and change nothing', async () => {
  const { number } = (await findSolutionBySlug(program.services.db, 'ruhige-stunde'))!;
  const file = await reader.get(`${list}/${number}`);
  expect(file.status).toBe(200);
  expect(file.page.querySelectorAll('main form')).toHaveLength(0);
  for (const below of ['bearbeiten', 'veroeffentlichen', 'zuruecknehmen', 'bestaetigen'])
    expect((await reader.submit(`${list}/${number}/${below}`, typed)).status).toBe(403);
  expect((await reader.submit(`${list}/neu`, typed)).status).toBe(403);
  expect((await manager.get(`${list}/999999`)).status).toBe(404);
});

test('after a year entries wait on the start page until somebody says that they are still true', async () => {
  const { number } = (await findSolutionBySlug(program.services.db, 'bordstein-absenken'))!;
  expect((await manager.get(`${list}?ansicht=faellig`)).text).toContain('Keine Lösung passt dazu.');
  program.clock.set(new Date('2027-11-30T08:00:00Z'));
  const again = (await signedIn(program, 'participationManager')).visitor;
  expect((await again.get('/verwaltung/arbeit')).text + (await again.get('/verwaltung')).text).toContain('überprüfen');
  const due = await again.get(`${list}?ansicht=faellig`);
  expect(due.text).toContain('Bordstein an der Querung absenken');
  await again.submit(`${list}/${number}/bestaetigen`);
  expect((await again.get(`${list}?ansicht=faellig`)).text).not.toContain('Bordstein an der Querung absenken');
});
