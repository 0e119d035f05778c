import { describe, expect, test } from 'vitest';
import { missingFact } from '../../platform/markdown.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();

const pages = [
  ['/impressum', 'Impressum', '03464 535-3360'],
  ['/datenschutz', 'Datenschutz', 'Cookies'],
  ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit', 'Ombudsstelle'],
  ['/ueber-uns', 'Über uns', 'Was wir Ihnen versprechen'],
] as const;

describe.each(pages)('%s', (path, title, words) => {
  test('is there for everybody, with one heading and its text', async () => {
    const { status, page } = await app.visitor().get(path);
    expect(status).toBe(200);
    expect(page.querySelectorAll('h1').map(({ text }) => text)).toEqual([title]);
    expect(page.querySelector('main')?.text).toContain(words);
  });

  test.each(['/leicht', '/en'])('exists under %s with links that stay in that language', async (prefix) => {
    const { status, page } = await app.visitor().get(prefix + path);
    expect(status).toBe(200);
    const local = page
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/'));
    expect(local.filter((href) => !href.startsWith(`${prefix}/`))).toEqual([]);
  });

  test('takes no post', async () => {
    expect((await app.visitor().submit(path, { x: '1' })).status).toBe(404);
  });
});

test('a fact the county has not given stands out', async () => {
  const { page } = await app.visitor().get('/impressum');
  expect(page.querySelectorAll('mark').map(({ text }) => text)).toContain(missingFact);
});
