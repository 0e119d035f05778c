import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../../platform/audit.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { aPlace, confirm } from '../places.builders.ts';
import { findPlace, findPlaceByNumber, placesById, profilesOf } from '../places.store.ts';

const program = useTestApp();
const list = '/verwaltung/orte';

const typed = (more: Record<string, string> = {}) => ({
  id: randomUUID(),
  kind: 'publicBuilding',
  name: 'Rathaus Musterstadt',
  address: 'Markt 1',
  municipalityKey: '15087370',
  locality: 'Altstadt',
  operator: 'Stadt Musterstadt',
  website: 'https://musterstadt.example/rathaus',
  lat: '51,47212',
  lon: '11.29811',
  isPublic: 'yes',
  ...more,
});

const manager = async () => (await signedIn(program, 'participationManager')).visitor;
const numberIn = (location: string | null) => Number(/orte\/(\d+)/u.exec(location ?? '')?.[1]);

test('a manager adds a place; sent twice it is one place', async () => {
  const visitor = await manager();
  expect((await visitor.get(`${list}/neu`)).page.querySelector('input[name="id"]')?.getAttribute('value')).toMatch(
    /^[0-9a-f-]{36}$/u,
  );
  const form = typed();
  const [first, second] = await Promise.all([visitor.submit(`${list}/neu`, form), visitor.submit(`${list}/neu`, form)]);
  expect(first.location).toBe(second.location);
  const place = await findPlaceByNumber(program.services.db, numberIn(first.location));
  expect(place).toMatchObject({ name: 'Rathaus Musterstadt', lat: 51.47212, lon: 11.29811, isPublic: true, marks: [] });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'directory.place-added', details: { kind: 'publicBuilding', public: true } });
  expect((await visitor.get(first.location ?? '')).text).toContain('Der Ort ist angelegt.');
});

test('the same name at the same address is refused with everything kept; another address is another place', async () => {
  const visitor = await manager();
  const page = await visitor.submit(`${list}/neu`, typed({ name: 'RATHAUS  Musterstadt' }));
  expect(page.status).toBe(422);
  expect(page.page.querySelector('#name-error')?.text).toContain('gibt es schon');
  expect(page.page.querySelector('#operator')?.getAttribute('value')).toBe('Stadt Musterstadt');
  expect((await visitor.submit(`${list}/neu`, typed({ address: 'Markt 2' }))).status).toBe(303);
});

test('what cannot be is named, field by field, and nothing typed is lost', async () => {
  const visitor = await manager();
  const wrong = typed({
    kind: '',
    name: '',
    municipalityKey: '99999999',
    website: 'rathaus',
    lat: '200',
    isPublic: '',
  });
  const page = await visitor.submit(`${list}/neu`, wrong);
  expect(page.status).toBe(422);
  const fields = page.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
  expect(fields).toEqual(['#kind', '#name', '#municipalityKey', '#website', '#lat', '#isPublic']);
  expect(page.page.querySelector('#website')?.getAttribute('value')).toBe('rathaus');
  expect((await visitor.submit(`${list}/neu`, typed({ lon: '', name: 'X' }))).text).toContain('Breite und Länge');
  expect((await visitor.submit(`${list}/neu`, typed({ id: 'x', name: 'Y' }))).status).toBe(422);
});

test('two colleagues change the same place: the second sees what the first saved and loses nothing', async () => {
  const visitor = await manager();
  const { id, number } = await aPlace(program, { name: 'Stadthalle' });
  const edit = await visitor.get(`${list}/${number}/angaben`);
  const version = edit.page.querySelector('input[name="version"]')?.getAttribute('value') ?? '';
  const change = (more: Record<string, string>) => ({ ...typed({ version, name: 'Stadthalle', ...more }) });
  expect((await visitor.submit(`${list}/${number}/angaben`, change({ operator: 'Verein A' }))).status).toBe(303);
  const late = await visitor.submit(`${list}/${number}/angaben`, change({ operator: 'Verein B' }));
  expect(late.status).toBe(422);
  expect(late.page.querySelector('.notice')?.text).toContain('Verein A');
  expect(late.page.querySelector('#operator')?.getAttribute('value')).toBe('Verein B');
  const next = late.page.querySelector('input[name="version"]')?.getAttribute('value') ?? '';
  await visitor.submit(`${list}/${number}/angaben`, change({ operator: 'Verein B', version: next }));
  expect((await findPlace(program.services.db, id))?.operator).toBe('Verein B');
});

test('a manager confirms what was found; what was not checked stays unchecked, and the history grows', async () => {
  const visitor = await manager();
  const { id, number } = await aPlace(program, { name: 'Praxis am Teich', kind: 'surgery' });
  const form = {
    id: randomUUID(),
    method: 'selfAssessed',
    'on-day': '3',
    'on-month': '5',
    'on-year': '2024',
    entranceLevel: 'no',
    entranceSteps: '2',
    lift: 'notChecked',
  };
  const [one, two] = await Promise.all([
    visitor.submit(`${list}/${number}/profil`, form),
    visitor.submit(`${list}/${number}/profil`, form),
  ]);
  expect([one.status, two.status]).toEqual([303, 303]);
  expect((await profilesOf(program.services.db, [id])).map(({ facts }) => facts)).toEqual([
    { entranceLevel: 'no', entranceSteps: 2 },
  ]);
  const again = await visitor.get(`${list}/${number}/profil`);
  expect(again.text).toContain('Zuletzt: 2 (3. Mai 2024, Selbstauskunft)');
  expect(again.page.querySelector('input[name="entranceLevel"][checked]')?.getAttribute('value')).toBe('notChecked');
  await visitor.submit(`${list}/${number}/profil`, {
    ...form,
    id: randomUUID(),
    method: 'testedByPeople',
    'on-year': '2026',
    entranceLevel: 'yes',
    entranceSteps: '0',
  });
  expect(await findPlace(program.services.db, id)).toMatchObject({
    marks: ['stepFree'],
    confirmedOn: '2026-05-03',
    method: 'testedByPeople',
  });
  expect(await profilesOf(program.services.db, [id])).toHaveLength(2);
});

test('an older finding that is entered later does not push aside the newer one', async () => {
  const { id } = await aPlace(program, { name: 'Sporthalle Nord' });
  await confirm(program, { placeId: id, confirmedOn: '2026-06-01', facts: { entranceLevel: 'yes' } });
  await confirm(program, {
    placeId: id,
    confirmedOn: '2021-06-01',
    method: 'selfAssessed',
    facts: { entranceLevel: 'no' },
  });
  expect(await findPlace(program.services.db, id)).toMatchObject({ marks: ['stepFree'], confirmedOn: '2026-06-01' });
});

test('an inspection that is handed in again corrects its own profile', async () => {
  const { id } = await aPlace(program, { name: 'Haltestelle Nord' });
  await confirm(program, { placeId: id, source: 'inspection 1', facts: { entranceLevel: 'yes' } });
  await confirm(program, { placeId: id, source: 'inspection 1', facts: { entranceLevel: 'no' } });
  expect((await profilesOf(program.services.db, [id])).map(({ facts }) => facts)).toEqual([{ entranceLevel: 'no' }]);
  expect((await placesById(program.services.db, [id]))[0]?.marks).toEqual([]);
});

test('a profile without a method, with a day to come or with nothing in it comes back as it was typed', async () => {
  const visitor = await manager();
  const { number } = await aPlace(program, { name: 'Kirche Süd' });
  const path = `${list}/${number}/profil`;
  const form = {
    id: randomUUID(),
    method: 'inspected',
    'on-day': '1',
    'on-month': '1',
    'on-year': '2026',
    lift: 'yes',
  };
  const page = await visitor.submit(path, { ...form, method: '', 'on-day': '', entranceDoorWidth: 'breit' });
  expect(page.status).toBe(422);
  expect(page.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#method',
    '#on',
    '#entranceDoorWidth',
  ]);
  expect(page.page.querySelector('#entranceDoorWidth')?.getAttribute('value')).toBe('breit');
  expect((await visitor.submit(path, { ...form, 'on-year': '2027' })).text).toContain('liegt in der Zukunft');
  expect((await visitor.submit(path, { ...form, lift: 'notChecked' })).text).toContain('mindestens eine Angabe');
  expect((await visitor.submit(path, { ...form, id: '' })).status).toBe(422);
  expect((await visitor.submit(path, { ...form, lift: 'maybe' })).text).toContain('steht nicht zur Wahl');
});

test('the office finds what nobody has checked and what has grown old', async () => {
  const visitor = await manager();
  await aPlace(program, { name: 'Nie Geprüft' });
  const { id } = await aPlace(program, { name: 'Lange Her' });
  await confirm(program, { placeId: id, confirmedOn: '2022-01-01' });
  const names = async (query: string) =>
    (await visitor.get(list + query)).page.querySelectorAll('tbody th a').map((link) => link.text);
  expect(await names('?alter=unchecked')).toContain('Nie Geprüft');
  expect(await names('?alter=unchecked')).not.toContain('Lange Her');
  expect(await names('?alter=old')).toEqual(['Lange Her']);
});

test('editors, readers and the public stay outside', async () => {
  const { number } = await aPlace(program, { name: 'Verschlossen' });
  const paths = [list, `${list}/neu`, `${list}/${number}`, `${list}/${number}/angaben`, `${list}/${number}/profil`];
  const changes = [`${list}/neu`, `${list}/${number}/angaben`, `${list}/${number}/profil`];
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const path of paths) expect((await visitor.get(path)).status).toBe(403);
    for (const path of changes) expect((await visitor.submit(path, typed())).status).toBe(403);
  }
  for (const path of paths) expect((await program.visitor().get(path)).location).toContain('/anmelden');
  const visitor = await manager();
  for (const below of ['', '/angaben', '/profil'])
    expect((await visitor.get(`${list}/99999${below}`)).status).toBe(404);
});
