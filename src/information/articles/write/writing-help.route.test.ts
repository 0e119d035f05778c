import { beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { findTextFaults, textFaultKinds } from '../../../platform/text-faults.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { haveArticle } from '../articles.builders.ts';
import { faultExamples, writingRules } from './writing-rules.messages.ts';

const app = useTestApp();
let editor: Visitor;

beforeAll(async () => {
  editor = (await signedIn(app, 'editor')).visitor;
});

describe('what the page about writing shows as wrong has exactly that fault, and what it shows as better has none', () => {
  test.each(textFaultKinds)('%s', (kind) => {
    const { wrong, right } = faultExamples[kind];
    expect(findTextFaults(wrong).map((fault) => fault.kind)).toEqual([kind]);
    expect(findTextFaults(right)).toEqual([]);
  });
});

test('an editor reads how to write, with what becomes of each mark', async () => {
  const { page, status } = await editor.get('/verwaltung/inhalte/schreiben');
  expect(status).toBe(200);
  expect(page.querySelector('main caption')?.text).toBe('Sprechzeiten');
  expect(page.querySelector('main abbr')?.getAttribute('title')).toBe('Landkreis');
  expect(page.querySelector('main span[lang=en]')?.text).toBe('Open House');
  for (const { write } of writingRules) expect(findTextFaults(write)).toEqual([]);
});

test('a fault leads to its field and to an example', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false, words: { body: 'Gut.\n\n• a\n• b' } });
  const { page } = await editor.get(`/verwaltung/inhalte/${id}`);
  const links = page.querySelectorAll('.notice a').map((link) => link.getAttribute('href'));
  expect(links).toEqual([`/verwaltung/inhalte/${id}/text#body`, '/verwaltung/inhalte/schreiben#list-faked']);
  const help = await editor.get('/verwaltung/inhalte/schreiben');
  expect(help.page.querySelector('#list-faked')).not.toBeNull();
});

test('a text with thousands of faults names some and counts the rest', async () => {
  const { id } = await haveArticle(app.services, { isPublic: false, words: { body: '[hier](/x)\n\n'.repeat(2000) } });
  const { page } = await editor.get(`/verwaltung/inhalte/${id}`);
  expect(page.querySelectorAll('.notice li')).toHaveLength(50);
  expect(page.querySelector('.notice')?.text).toContain('Und noch 1950 Stellen.');
});

test('whoever writes script into every field sees it as text everywhere and runs none', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>[a](javascript:alert(1))';
  const typed = { kind: 'news', title: script, lead: script, body: script, titleEasy: script, leadEasy: script };
  const preview = await editor.submit('/verwaltung/inhalte/neu', { ...typed, bodyEasy: script, next: 'preview' });
  const made = await editor.submitAndFollow('/verwaltung/inhalte/neu', { ...typed, bodyEasy: script });
  for (const { page, text } of [preview, made]) {
    expect(text).toContain('&lt;script');
    expect(page.querySelectorAll('main script, main img, main [onerror], a[href^=javascript]')).toEqual([]);
  }
});
