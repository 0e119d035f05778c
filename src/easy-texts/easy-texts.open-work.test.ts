import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { slices } from '../app.ts';
import { haveArticle } from '../information/articles/articles.builders.ts';
import { editArticle, wordsOfArticle } from '../information/articles/save-article.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';
import { createBundle } from './bundles/create-bundle.ts';
import { insertCheck } from './checks/checks.store.ts';
import { openEasyWork } from './easy-texts.open-work.ts';
import { testedOutdatedQuery } from './list/twins.store.ts';

const app = useTestApp();
const sources = slices.flatMap(({ twins }) => twins ?? []);
const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;

async function keysFor(role: 'editor' | 'reader'): Promise<readonly string[]> {
  const { staff: person } = await signedIn(app, role);
  const groups = await openEasyWork(sources)(app.services, person, 10);
  return groups.flatMap(({ first }) => first.map(({ key }) => key));
}

test('a tested text that no longer holds waits for an editor, one that nobody had tested does not', async () => {
  const words = { titleEasy: 'Der Aufzug', bodyEasy: 'Der Aufzug ist neu.' };
  const [tested, untested] = [await haveArticle(app.services, { words }), await haveArticle(app.services, { words })];
  await insertCheck(app.services.db, {
    kind: 'article',
    textId: tested.id,
    title: tested.title,
    checkedOn: '2026-11-01',
    groupName: 'Lesegruppe',
    people: 5,
    result: 'understood',
    changes: '',
    translator: '',
    seal: '',
    recordedAt: app.clock.now(),
  });
  for (const article of [tested, untested]) {
    await transact(app.services, staff, (work) =>
      editArticle(work, {
        articleId: article.id,
        version: 1,
        words: { ...wordsOfArticle(article), body: 'Er fährt nie.' },
        lifeAreas: [],
        meaningChanged: true,
      }),
    );
  }
  expect(await keysFor('editor')).toEqual([`outdated-article-${tested.id}`]);
  expect(await keysFor('reader')).toEqual([]);
});

test('a bundle that stays away for more than four weeks is asked about', async () => {
  const article = await haveArticle(app.services);
  const made = await transact(app.services, staff, (work) =>
    createBundle(work, sources, { office: 'Büro', note: '', texts: [{ kind: 'article', id: article.id }] }),
  );
  const key = `out-${made.ok ? made.value : ''}`;
  expect(await keysFor('editor')).not.toContain(key);
  app.clock.set(new Date(app.clock.now().getTime() + 29 * 24 * 60 * 60 * 1000));
  expect(await keysFor('editor')).toContain(key);
});

test('indexes lead to what no longer holds, however many texts there are', async () => {
  const plan = await app.services.db.transaction().execute(async (db) => {
    // The tables of a test are so small that reading all of them costs nothing.
    await sql`set local enable_seqscan = off`.execute(db);
    const { rows } =
      await sql`explain (format json) ${testedOutdatedQuery(sources, app.services.clock.now(), 10)}`.execute(db);
    return JSON.stringify(rows);
  });
  for (const table of ['articles', 'barriers', 'events']) expect(plan).toContain(`${table}_easy_outdated`);
});
