import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { mostNear, replaceDocuments, searchTables, tidyIndexes } from './documents.store.ts';
import { findWithAll, findWithSome, questionForAll, type Wanted } from './find-documents.store.ts';
import { soughtTerms } from './sought-terms.ts';

const program = useTestApp();

const nothingKnown = { sameWords: [], containing: new Map(), similar: new Map() };

function wanted(...words: readonly string[]): Wanted {
  const known = new Map(words.map((word) => [word, 100]));
  const terms = soughtTerms(words, { ...nothingKnown, known });
  return { terms, phrase: words.join(' '), locale: 'de', now: program.services.clock.now() };
}

const page = (number: number, kind?: string) => ({ kind, limit: 10, offset: (number - 1) * 10 });

/** A word that each of 1,500 texts holds, and every hundredth title too; of a kind that nobody reads anew meanwhile. */
beforeAll(async () => {
  await sql`
    insert into search_documents (kind, id, path, title, text, day, title_words, further_words, text_words)
    select 'sand', 'many-' || n, '/viele/' || n, 'Beitrag ' || n, 'Text', date '2026-01-01' + n % 300,
      case when n % 100 = 0 then 'quarzsand beitrag' else 'beitrag' end, '',
      'quarzsand ' || repeat('viele andere worte ' || n || ' ', 60) || case when n = 7 then ' zwergpalme' else '' end
    from generate_series(1, 1500) n`.execute(program.services.db);
  await sql`analyze search_documents`.execute(program.services.db);
});

const ids = (found: readonly { id: string }[]): readonly string[] => found.map(({ id }) => id);

test('what is named so comes first, however many texts hold the word', async () => {
  const { found, counts } = await findWithAll(program.services.db, wanted('quarzsand'), page(1));
  expect(found.length).toBe(10);
  for (const id of ids(found)) expect(id).toMatch(/00$/u);
  expect(counts.get('sand')).toBe(1000);
});

test('turning pages shows everything once, also behind those that are ranked by all their words', async () => {
  const pages = [];
  for (let number = 1; number <= 15; number += 1)
    pages.push(await findWithAll(program.services.db, wanted('quarzsand'), page(number, 'sand')));
  const all = pages.flatMap(({ found }) => ids(found));
  expect(all.length).toBe(150);
  expect(new Set(all).size).toBe(150);
});

test('what is rare is found far away, too; of what is frequent only what lies near is looked at', async () => {
  const { db } = program.services;
  await sql`
    insert into search_documents (kind, id, path, title, text, title_words, further_words, text_words, near)
    values
      ('far', 'rare', '/fern/1', 'Moosbeere', 'Text', 'moosbeere', '', '', false),
      ('far', 'rare-text', '/fern/2', 'Beere', 'Text', 'beere', '', 'moosbeere', false),
      ('far', 'frequent', '/fern/3', 'Quarzsand', 'Text', 'glimmersand', '', '', false)`.execute(db);
  await sql`
    insert into search_documents (kind, id, path, title, text, title_words, further_words, text_words)
    select 'near', 'glimmer-' || n, '/nah/' || n, 'Glimmersand', 'Text', 'glimmersand', '', '' from generate_series(1, 201) n`.execute(
    db,
  );
  expect(ids((await findWithAll(db, wanted('moosbeere'), page(1))).found)).toEqual(['rare', 'rare-text']);
  expect(ids(await findWithSome(db, wanted('moosbeere', 'unbekanntes'), 30))).toEqual(['rare', 'rare-text']);
  expect(Object.fromEntries((await findWithAll(db, wanted('glimmersand'), page(1))).counts)).toEqual({ near: 201 });
  const alone = await findWithAll(db, wanted('glimmersand'), { ...page(1, 'far'), isAlone: true });
  expect([ids(alone.found), alone.counts.get('far')]).toEqual([['frequent'], 1]);
});

test('the newest of a kind and those without a day lie near, also when newer ones come', async () => {
  const { db } = program.services;
  const rowOf = (id: string, day: string | null) => ({
    kind: 'dated',
    id,
    day,
    path: `/tage/${id}`,
    title: 'Tag',
    titleWords: 'tag',
    furtherWords: '',
    textWords: '',
    sameWords: [],
    weight: 1,
  });
  const some = Array.from({ length: mostNear + 2 }, (_, at) =>
    rowOf(String(at), at === 0 ? null : `${1000 + at}-01-01`),
  );
  const farOnes = async () =>
    (
      await searchTables(db)
        .selectFrom('searchDocuments')
        .select('id')
        .where('kind', '=', 'dated')
        .where('near', '=', false)
        .orderBy('day')
        .execute()
    ).map(({ id }) => id);
  await replaceDocuments(db, 'dated', 'all', { rows: some, spellings: new Map() });
  expect(await farOnes()).toEqual(['1', '2']);
  const newer = ['newer', 'without'].map((id) => rowOf(id, id === 'newer' ? '4000-01-01' : null));
  await replaceDocuments(db, 'dated', ['newer', 'without'], { rows: newer, spellings: new Map() });
  expect(await farOnes()).toEqual(['1', '2', '3', '4']);
});

test('what was read waits in no list beside the index, which every search would have to go through', async () => {
  const { db } = program.services;
  await sql`
    insert into search_documents (kind, id, path, title, text, title_words, further_words, text_words)
    values ('tidy', 'one', '/ordnung', 'Ordnung', 'Text', 'ordnung', '', '')`.execute(db);
  expect(await tidyIndexes(db)).toBeGreaterThan(0);
  expect(await tidyIndexes(db)).toBe(0);
});

test('of some words the one thing with the rare word comes first', async () => {
  const [first] = await findWithSome(program.services.db, wanted('zwergpalme', 'quarzsand', 'unbekanntes'), 30);
  expect(first?.id).toBe('many-7');
});

test('texts and titles are found by the index, so that no text is unpacked to look for a word', async () => {
  for (const words of [['quarzsand'], ['quarzsand', 'worte']]) {
    const question = questionForAll(wanted(...words), page(1));
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${question}`.execute(program.services.db);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on search_documents/u);
    expect(plan).not.toMatch(/Filter:[^\n]*\bsearch @@/u);
    // Titles and texts, of what lies near and of all; each of the later only when the earlier gave few.
    expect(plan.match(/Bitmap Index Scan on search_documents_near/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(plan.match(/Bitmap Index Scan on search_documents_words/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(plan.match(/One-Time Filter: [^\n]*<= 200/gu)?.length).toBe(3);
  }
});
