import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDistrict } from '../../platform/district/district.ts';
import { checkEasyText, explainedWords } from '../../platform/easy-language/check-easy-text.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findByPath, listArticles } from './articles.store.ts';
import { noWords } from './article.ts';
import { withdrawArticle, deleteDraft } from './publish-article.ts';
import { publishable } from './publishable.ts';
import { takeFirstArticles } from './take-first-articles.ts';

const app = useTestApp();
const { articles } = loadDistrict(resolve(import.meta.dirname, '../../../district'));
const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;

test('the pages of the county stand in their tree from the first start on', async () => {
  const { page } = await app.visitor().get('/informationen');
  expect(page.querySelector('a[href="/informationen/teilhabemanagement"]')).not.toBeNull();
  const below = await app.visitor().get('/leicht/informationen/teilhabemanagement/aufgaben');
  expect(below.page.querySelector('h1')?.text).toBe('Unsere 9 Aufgaben');
  expect(below.page.querySelector('main')?.text).toContain('noch nicht geprüft');
});

test('what the office has deleted does not come back with the next start', async () => {
  const path = '/informationen/teilhabemanagement/foerderung';
  const row = await findByPath(app.services.db, path);
  await transact(app.services, staff, (work) => withdrawArticle(work, row!.id));
  await transact(app.services, staff, (work) => deleteDraft(work, row!.id));
  const before = await listArticles(app.services.db, { limit: 1000, offset: 0 });
  await Promise.all([takeFirstArticles(app.services), takeFirstArticles(app.services)]);
  expect(await listArticles(app.services.db, { limit: 1000, offset: 0 })).toHaveLength(before.length);
  expect((await app.visitor().get(path)).status).toBe(404);
});

test('links in the articles lead to pages that are there', async () => {
  const links = new Set(
    articles.flatMap(({ body, bodyEasy }) =>
      [...`${body}${bodyEasy}`.matchAll(/\]\((\/[^)]*)\)/gu)].map(([, path = '']) => path),
    ),
  );
  for (const path of links) expect([path, (await app.visitor().get(path)).status]).toEqual([path, 200]);
});

describe.each(articles.map((article) => [article.name, article] as const))('%s', (_name, article) => {
  test('may be read by everybody', () => {
    expect(publishable({ ...noWords, ...article }, new Map())).toEqual({ ok: true, value: null });
  });

  test('has an easy text in which the rules find nothing', () => {
    expect(article.bodyEasy).not.toBe('');
    // What the office is called, and what people in the county know it by.
    const explained = explainedWords(['Teilhabe-Management', 'Landkreis', 'Netzwerk']);
    // In a list item and in the lead several sentences may share a line.
    const oneALine = (text: string) => text.replaceAll(/([.!?]) (?=\p{Lu})/gu, '$1\n');
    const body = article.bodyEasy.replaceAll(/^(?:- |\d+\. ).*/gmu, oneALine);
    const findings = checkEasyText([article.titleEasy, oneALine(article.leadEasy), body].join('\n'), explained);
    expect(findings.map(({ rule, excerpt, instead }) => `${rule}: ${excerpt} ${instead ?? ''}`)).toEqual([]);
  });
});
