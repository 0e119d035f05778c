import { expect, test } from 'vitest';
import type { Services } from '../../platform/services.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findSolutionBySlug, solutionTables, updateSolution } from '../solutions.store.ts';
import { loadLibrary } from './load-library.ts';

const program = useTestApp();

const withFiles = (change: (source: string) => string): Services => ({
  ...program.services,
  district: {
    ...program.services.district,
    solutions: program.services.district.solutions.map(({ name, source }) => ({ name, source: change(source) })),
  },
});

const count = async () =>
  (
    await solutionTables(program.services.db)
      .selectFrom('solutions')
      .select(({ fn }) => fn.countAll<string>().as('all'))
      .executeTakeFirstOrThrow()
  ).all;

test('starting again brings nothing in twice and changes nothing', async () => {
  const before = await findSolutionBySlug(program.services.db, 'bordstein-absenken');
  const all = await count();
  await loadLibrary(program.services);
  await Promise.all([loadLibrary(program.services), loadLibrary(program.services)]);
  expect(await count()).toBe(all);
  expect(await findSolutionBySlug(program.services.db, 'bordstein-absenken')).toEqual(before);
  expect(before).toMatchObject({ easyState: 'draft', conditions: [{ fact: 'kerbHeight', over: 3 }] });
});

test('a better file improves the entry, but never what the office has made its own', async () => {
  const { db } = program.services;
  const own = (await findSolutionBySlug(db, 'nette-toilette'))!;
  await updateSolution(db, own.id, { title: 'Unser eigener Titel', editedAt: program.clock.now(), publishedAt: null });
  await loadLibrary(withFiles((source) => source.replace(/^# (.*)$/mu, '# $1, neu')));
  expect((await findSolutionBySlug(db, 'bordstein-absenken'))?.title).toMatch(/, neu$/u);
  expect(await findSolutionBySlug(db, 'nette-toilette')).toMatchObject({
    title: 'Unser eigener Titel',
    publishedAt: null,
  });
});

test('a file with a mistake stops the start and names itself', async () => {
  await expect(loadLibrary(withFiles((source) => source.replace('## Quellen', '## Woher')))).rejects.toThrow(
    /solutions\/[a-z-]+\.md is not right/u,
  );
});
