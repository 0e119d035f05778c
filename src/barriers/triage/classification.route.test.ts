import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput, Visit, Visitor } from '../../testing/visitor.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { findBarrier, historyOf } from '../barriers.store.ts';
import { reportsOf } from '../reports.store.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});

const path = (number: number) => `/verwaltung/barrieren/${number}/einordnung`;
const stored = async (number: number) => (await findBarrier(program.services.db, number))!;

/** What the form holds as it is shown. */
function valuesIn({ page }: Visit): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const field of page.querySelectorAll('main input, main select')) {
    const name = field.getAttribute('name') ?? '';
    if (field.getAttribute('type') === 'checkbox') {
      if (field.hasAttribute('checked')) values[name] = [...(values[name] ?? []), field.getAttribute('value') ?? ''];
    } else if (field.tagName === 'SELECT') {
      values[name] = field.querySelector('option[selected]')?.getAttribute('value') ?? '';
    } else {
      values[name] = field.getAttribute('value') ?? '';
    }
  }
  return values;
}

async function save(number: number, change: FormInput): Promise<Visit> {
  const shown = valuesIn(await manager.get(path(number)));
  program.clock.advance(1000);
  return manager.submit(path(number), { ...shown, ...change });
}

test('the form shows what is known, and saving it unchanged changes nothing', async () => {
  const { number, barrierId } = await haveReport(program.services, { temporaryUntil: '2027-03-31' });
  const before = await stored(number);
  expect((await save(number, {})).location).toContain('erledigt=einordnung');
  expect(await stored(number)).toEqual(before);
  expect(await historyOf(program.services.db, barrierId, { publicOnly: false })).toHaveLength(1);
});

test('everything can be corrected, while the report keeps what was given', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services);
  const saved = await save(number, {
    placeKind: 'building',
    kind: 'auditory',
    effect: 'dangerous',
    lifeArea: 'health-care',
    demands: ['hear', 'see'],
    municipalityKey: '15087015',
    placeText: 'Allstedt, Rathaus',
    position: '51.40000, 11.38000',
    doorWidth: '80,5',
    lift: 'broken',
    'temporaryUntil-day': '1',
    'temporaryUntil-month': '3',
    'temporaryUntil-year': '2027',
  });
  expect(saved.status).toBe(303);
  expect(await stored(number)).toMatchObject({
    placeKind: 'building',
    kind: 'auditory',
    effect: 'dangerous',
    lifeArea: 'health-care',
    demands: ['hear', 'see'],
    municipalityKey: '15087015',
    lat: 51.4,
    lon: 11.38,
    // The kerb's height was asked for outdoors.
    facts: { doorWidth: 80.5, lift: 'broken' },
    temporaryUntil: '2027-03-01',
  });
  expect((await stored(number)).searchText).toContain('allstedt');
  const [report] = await reportsOf(program.services.db, barrierId);
  expect(report?.answers).toMatchObject({ placeKind: 'outdoors', facts: { kerbHeight: 12 } });
});

test('a position alone tells the municipality, and no position is a legal answer', async () => {
  const { number } = await haveReport(program.services, { municipalityKey: null });
  await save(number, { municipalityKey: '', position: '51,47200; 11,29800' });
  expect((await stored(number)).municipalityKey).toBe('15087370');
  await save(number, { municipalityKey: '', position: '' });
  expect(await stored(number)).toMatchObject({ municipalityKey: null, lat: null, lon: null });
});

test('each wrong answer is named at its field, and nothing typed is lost', async () => {
  const { number } = await haveReport(program.services);
  const refused = await save(number, {
    placeKind: 'moon',
    kind: 'moon',
    demands: ['fly'],
    position: 'hinter dem Rathaus',
    placeText: 'x'.repeat(501),
    'temporaryUntil-day': '31',
    'temporaryUntil-month': '2',
    'temporaryUntil-year': '2027',
  });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#placeKind',
    '#kind',
    '#demands',
    '#placeText',
    '#position',
    '#temporaryUntil',
  ]);
  expect(refused.page.querySelector('#position')?.getAttribute('value')).toBe('hinter dem Rathaus');
  const far = await save(number, { position: '48.13700, 11.57500' });
  expect(far.text).toContain('weit außerhalb');
  const fact = await save(number, { kerbHeight: '5000' });
  expect(fact.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#kerbHeight');
});

test('what a colleague changed in between is shown before it is overwritten', async () => {
  const { number } = await haveReport(program.services);
  const mine = valuesIn(await manager.get(path(number)));
  await save(number, { placeText: 'Ort der Kollegin' });
  const refused = await manager.submit(path(number), { ...mine, placeText: 'Mein Ort' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.notice')?.text).toContain('Ort der Kollegin');
  expect(refused.page.querySelector('#placeText')?.getAttribute('value')).toBe('Mein Ort');
  await manager.submit(path(number), valuesIn(refused));
  expect((await stored(number)).placeText).toBe('Mein Ort');
});

test('only those who handle barriers classify them', async () => {
  const { number } = await haveReport(program.services);
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.get(path(number))).status).toBe(403);
    expect((await visitor.submit(path(number), { placeKind: 'other' })).status).toBe(403);
  }
  expect((await manager.get(path(987_654))).status).toBe(404);
  expect((await manager.submit(path(987_654), {})).status).toBe(404);
});
