import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { updateMeasure } from '../action-plan.store.ts';

const program = useTestApp();
const open = (path: string) => visitor(program.app).get(path);
let edition: BuiltEdition;

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T09:00:00Z'));
  edition = await haveEdition(program.services);
  await haveMeasure(program.services, edition, { version: { title: 'Leitstreifen „außen & <innen>“' } });
});

/** As often as it takes until nothing is written anew any more. */
async function showOften(path: string): Promise<string> {
  const looks = [];
  for (let times = 0; times < 4; times += 1) looks.push((await open(path)).text);
  expect(new Set(looks).size).toBe(1);
  return looks[0] ?? '';
}

const titles = async (path: string) =>
  (await open(path)).page.querySelectorAll('.link-item-title').map(({ text }) => text);

test('pages that are shown again read the same, byte for byte', async () => {
  expect(await showOften('/massnahmen')).toContain('Leitstreifen „außen &amp; &lt;innen>“');
  expect(await showOften('/aktionsplan/stand')).toContain('1 Maßnahmen, Stand heute, 23. November 2026');
});

test('a measure that was published or completed is in the list and in the numbers at the next look', async () => {
  for (const path of ['/massnahmen', '/massnahmen?stand=completed', '/aktionsplan/stand']) await showOften(path);
  const { measureId } = await haveMeasure(program.services, edition, { version: { title: 'Rampe am Rathaus' } });
  expect(await titles('/massnahmen')).toContain('Rampe am Rathaus');
  expect((await open('/aktionsplan/stand')).text).toContain('2 Maßnahmen, Stand heute');
  for (const path of ['/massnahmen', '/massnahmen?stand=completed', '/aktionsplan/stand']) await showOften(path);
  await updateMeasure(program.services.db, measureId, { status: 'completed' });
  expect(await titles('/massnahmen?stand=completed')).toEqual(['Rampe am Rathaus']);
  expect((await open('/aktionsplan/stand')).text).toContain('?stand=completed');
});

test('another day has other lights, without anybody changing anything', async () => {
  await haveMeasure(program.services, edition, {
    version: { title: 'Bald fällig', dueDay: '2026-11-23', duePrecision: 'day' },
  });
  const isLate = async () => (await titles('/massnahmen?ampel=red')).includes('Bald fällig');
  await showOften('/massnahmen?ampel=red');
  expect(await isLate()).toBe(false);
  program.clock.set(new Date('2027-11-23T09:00:00Z'));
  expect(await isLate()).toBe(true);
  expect(await showOften('/aktionsplan/stand')).toContain('Stand heute, 23. November 2027');
});

test('each language, filter and page has a list of its own', async () => {
  await showOften('/massnahmen');
  expect((await open('/en/massnahmen')).text).toContain('Measures');
  expect((await open('/massnahmen?seite=2')).location).toBe('/massnahmen');
  expect((await open('/massnahmen?seite=alle')).page.querySelectorAll('.link-item')).toHaveLength(3);
});
