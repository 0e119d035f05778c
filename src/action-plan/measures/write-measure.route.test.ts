import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, type BuiltEdition } from '../action-plan.builders.ts';
import { actionPlanTables, findMeasure, findVersion, measureHistoryOf } from '../action-plan.store.ts';
import { contributorsOf } from './versions.store.ts';
import { sentBy, typedMeasure } from './measures.builders.ts';

const program = useTestApp();
const path = '/verwaltung/massnahmen/neu';
let manager: Visitor;
let edition: BuiltEdition;
let withoutPlan: Visit;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  withoutPlan = await manager.get(path);
  edition = await haveEdition(program.services);
});

const write = (change: FormInput = {}, query = ''): Promise<Visit> =>
  manager.submit(`${path}${query}`, { ...typedMeasure, ...change });

async function written(visit: Visit) {
  expect([visit.status, visit.page.querySelector('.error-summary')?.text]).toEqual([303, undefined]);
  const number = Number(/massnahmen\/(\d+)\?erledigt=gespeichert/u.exec(visit.location ?? '')?.[1]);
  const measure = (await findMeasure(program.services.db, number))!;
  const version = (await findVersion(program.services.db, measure.id, edition.editionId))!;
  return { number, measure, version };
}

const errorsOf = ({ page }: Visit) =>
  page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

test('before there is a plan, the page says what to do first', () => {
  expect(withoutPlan.status).toBe(200);
  expect(withoutPlan.text).toContain('Es gibt noch keinen Plan');
});

test('a title is enough: the measure is proposed, internal, and our turn', async () => {
  const { measure, version } = await written(await write());
  expect(measure).toMatchObject({ status: 'proposed', publishedAt: null, turn: 'office' });
  expect(version).toMatchObject({ title: typedMeasure.title, version: 1, easyState: 'missing', continuation: null });
  expect(version.searchText).toContain('bahnhof');
  const history = await measureHistoryOf(program.services.db, measure.id, { publicOnly: false });
  expect(history.map(({ event }) => event)).toEqual(['created']);
});

test('everything that can be said is kept', async () => {
  const { district } = program.services;
  const [place, area] = [district.municipalities[0]?.key ?? '', district.lifeAreas[0]?.code ?? ''];
  const { version } = await written(
    await write({
      titleEasy: 'Streifen zum Fühlen',
      textEasy: 'Die Bahn baut Streifen.',
      easyState: 'tested',
      goalId: edition.goalId,
      lifeAreas: [area, area],
      crpdArticles: ['9', '3'],
      crossCuttingTopics: 'digitalisation',
      targetGroups: ['vision', 'mobility'],
      municipalityKeys: place,
      origin: 'workshop',
      originNote: 'Werkstatt',
      accountableBody: 'district-roads',
      contributors: ['district-roads', district.administrations[0]?.code ?? ''],
      contactName: 'Ada Beispiel',
      contactEmail: 'ada@example.org',
      contactPrivacy: 'public',
      start: '2. Quartal 2027',
      due: '2028',
      reviewDay: '01.09.2027',
      priority: 'high',
      cost: '12.500,50 €',
      decisionReference: 'KT 80/10/2020',
      hiddenFields: ['cost', 'problem'],
    }),
  );
  expect(version).toMatchObject({
    easyState: 'tested',
    goalId: edition.goalId,
    lifeAreas: [area],
    crpdArticles: [3, 9],
    municipalityKeys: [place],
    startDay: '2027-04-01',
    startPrecision: 'quarter',
    dueDay: '2028-01-01',
    duePrecision: 'year',
    reviewDay: '2027-09-01',
    costCents: 1_250_050,
    contactEmail: 'ada@example.org',
    hiddenFields: ['cost', 'problem'],
  });
  // The accountable body contributes anyway.
  expect(await contributorsOf(program.services.db, version.id)).toEqual([district.administrations[0]?.code]);
});

test.each([
  [{ title: '  ' }, ['#title']],
  [{ title: 'x'.repeat(10_000) }, ['#title']],
  [{ text: 'x'.repeat(20_001) }, ['#text']],
  [{ start: '31.02.2027' }, ['#start']],
  [{ due: 'bald' }, ['#due']],
  [{ start: 'März 2027', due: '2026' }, ['#due']],
  [{ start: '20.03.2027', due: '15.03.2027' }, ['#due']],
  [{ isOngoing: 'yes', due: '2028' }, ['#due']],
  [{ reviewDay: '2027' }, ['#reviewDay']],
  [
    { goalId: 'nicht-da', origin: 'x', priority: 'sehr', accountableBody: 'niemand' },
    ['#goalId', '#origin', '#accountableBody', '#priority'],
  ],
  [
    { lifeAreas: ['x'], crpdArticles: '999', targetGroups: 'x', municipalityKeys: '1', hiddenFields: 'title' },
    ['#lifeAreas', '#crpdArticles', '#targetGroups', '#municipalityKeys', '#hiddenFields'],
  ],
  [{ contributors: ['<script>'] }, ['#contributors']],
  [{ cost: '-5' }, ['#cost']],
  [{ cost: '99999999999' }, ['#cost']],
  [{ cost: '=1+1' }, ['#cost']],
  [{ contactEmail: 'ada', contactPrivacy: 'alle' }, ['#contactEmail', '#contactPrivacy']],
  [{ contactPrivacy: '' }, ['#contactPrivacy']],
])('what cannot be is said field by field, and nothing typed is lost: %o', async (change, fields) => {
  const refused = await write({ originNote: 'Das bleibt stehen.', ...change });
  expect(refused.status).toBe(422);
  expect(errorsOf(refused)).toEqual(fields);
  expect(refused.page.querySelector('#originNote')?.text).toBe('Das bleibt stehen.');
});

test('a title that is too long comes back complete', async () => {
  const refused = await write({ title: 'x'.repeat(10_000) });
  expect(refused.page.querySelector('#title')?.getAttribute('value')).toHaveLength(10_000);
});

test('script in a text stays text', async () => {
  const { number } = await written(await write({ title: '<script>alert(1)</script>', text: '<b>fett</b>' }));
  for (const below of ['', '/bearbeiten', '/aenderungen'])
    expect((await manager.get(`/verwaltung/massnahmen/${number}${below}`)).text).not.toContain('<script>alert');
});

test('a measure from a cause is tied to it', async () => {
  const { rows } = await sql<{ number: number }>`
    insert into causes (title, created_at, updated_at) values ('Kein Leitsystem', now(), now()) returning number`.execute(
    program.services.db,
  );
  const cause = rows[0]!.number;
  const form = await manager.get(`${path}?ursache=${cause}`);
  expect(form.text).toContain(`Aus Ursache ${cause}: Kein Leitsystem`);
  expect(form.page.querySelector('#origin option[selected]')?.getAttribute('value')).toBe('cause');
  const action = form.page.querySelector('#massnahme')?.getAttribute('action') ?? '';
  const { measure } = await written(await manager.submit(action, { ...typedMeasure, origin: 'cause' }));
  const links = await actionPlanTables(program.services.db)
    .selectFrom('measureCauses')
    .select('causeId')
    .where('measureId', '=', measure.id)
    .execute();
  expect(links).toHaveLength(1);
});

test.each(['?ursache=99999', '?ursache=x', '?ursache=99999999999', '?fassung=77', '?fassung=x', '?fassung=0'])(
  'what the address names and does not exist is not found: %s',
  async (query) => {
    expect((await manager.get(`${path}${query}`)).status).toBe(404);
    expect((await write({}, query)).status).toBe(404);
  },
);

test('nothing new comes into an edition that was replaced', async () => {
  await haveEdition(program.services, { number: 9, state: 'superseded' });
  const page = await manager.get(`${path}?fassung=9`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Diese Fassung ist abgelöst')]);
  expect(page.page.querySelector('form#massnahme')).toBeNull();
  const refused = await write({ problem: 'Lange überlegt.' }, '?fassung=9');
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('main dl')?.text).toContain('Lange überlegt.');
});

test('only those who handle the plan add to it', async () => {
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.get(path)).status).toBe(403);
    expect((await visitor.submit(path, typedMeasure)).status).toBe(403);
  }
  expect((await program.visitor().get(path)).location).toContain('/anmelden');
  expect((await program.visitor().submit(path, typedMeasure)).location).toContain('/anmelden');
});

test('two people who write at once get two numbers', async () => {
  const both = await Promise.all([write({ title: 'Eins' }), write({ title: 'Zwei' })]);
  const numbers = await Promise.all(both.map(async (visit) => (await written(visit)).number));
  expect(new Set(numbers).size).toBe(2);
});

test('who goes back and sends the form again has written one measure', async () => {
  const opened = sentBy(await manager.get(path));
  const sent = { ...opened, ...typedMeasure, title: 'Nur einmal' };
  const [one, two] = await Promise.all([manager.submit(path, sent), manager.submit(path, sent)]);
  expect([one.status, two.status]).toEqual([303, 303]);
  expect(two.location).toBe(one.location);
  const again = await manager.submit(path, sent);
  expect(again.location).toBe(one.location);
});

test('who changes words after going back keeps them and decides whether a second measure is meant', async () => {
  const sent = { ...sentBy(await manager.get(path)), ...typedMeasure, title: 'Erst so' };
  const { number } = await written(await manager.submit(path, sent));
  const refused = await manager.submit(path, { ...sent, title: 'Dann anders' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(`Aus diesem Formular ist schon etwas entstanden: Maßnahme ${number}.`);
  expect(sentBy(refused)).toMatchObject({ title: 'Dann anders' });
  const second = await written(await manager.submit(path, sentBy(refused)));
  expect(second.number).toBe(number + 1);
});
