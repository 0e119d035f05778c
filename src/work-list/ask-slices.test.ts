import { beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { keepFromNowOn } from '../platform/kept/keep-noted.ts';
import type { Role } from '../platform/permission.ts';
import type { Services } from '../platform/services.ts';
import type { OpenWorkGroup, Slice } from '../platform/slice.ts';
import { useTestApp } from '../testing/test-app.ts';
import { askSlices } from './ask-slices.ts';

const program = useTestApp();

const slices: readonly Slice[] = [
  { name: 'byDay', routes: [], openWorkLasts: 'day' },
  { name: 'anew', routes: [] },
  { name: 'byMinute', routes: [], openWorkLasts: 'minute' },
];

/** The one counts measures, the other articles. */
async function groupsOf({ name }: Slice, { db }: Services): Promise<readonly OpenWorkGroup[]> {
  const table = sql.table(name === 'byDay' ? 'measures' : 'articles');
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${table}`.execute(db);
  return [{ urgency: 'date-near', path: `/${name}`, count: rows[0]?.count ?? 0, first: [] }];
}

/** The names of the slices that were really asked. */
async function asked(role: Role = 'editor', name = 'first'): Promise<readonly string[]> {
  const names: string[] = [];
  const answers = await askSlices(
    slices,
    program.services,
    { role },
    {
      name,
      keep: await keepFromNowOn(program.services),
      of: (slice, services) => {
        names.push(slice.name);
        return groupsOf(slice, services);
      },
    },
  );
  const anew = await Promise.all(slices.map((slice) => groupsOf(slice, program.services)));
  expect(answers).toEqual(anew.flat());
  return names.toSorted();
}

const everyone = ['anew', 'byDay', 'byMinute'];
/** Counts as a change, whether a row was changed or not. */
const change = (table: string) => sql`update ${sql.table(table)} set id = id where false`.execute(program.services.db);

beforeEach(async () => {
  while ((await program.services.versions.current()) === null) await asked();
});

test('slices are asked once for a role, and anew where nobody would see the change', async () => {
  await change('measures');
  await change('articles');
  expect(await asked()).toEqual(everyone);
  expect(await asked()).toEqual(['anew']);
  expect(await asked('reader')).toEqual(everyone);
  expect(await asked('editor', 'others')).toEqual(everyone);
});

test('what was read from a table that changed is asked again, and nothing else', async () => {
  await asked();
  await change('measures');
  expect(await asked()).toEqual(['anew', 'byDay']);
  await change('articles');
  expect(await asked()).toEqual(['anew', 'byMinute']);
  await change('barriers');
  expect(await asked()).toEqual(['anew']);
});

test('what depends on the time is asked again when it is over', async () => {
  const { clock } = program;
  await asked();
  clock.advance(60_000);
  expect(await asked()).toEqual(['anew', 'byMinute']);
  // Midnight in Berlin, not elsewhere.
  clock.set(new Date('2026-11-23T22:59:00Z'));
  expect(await asked()).toEqual(['anew', 'byMinute']);
  clock.advance(60_000);
  expect(await asked()).toEqual(everyone);
});
