import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();
const type = (headers: Headers) => headers.get('content-type');

test('search engines are asked to stay away from what is personal, in every language', async () => {
  const { status, headers, text } = await app.visitor().get('/robots.txt');
  expect([status, type(headers)]).toEqual([200, 'text/plain; charset=utf-8']);
  for (const path of ['/verwaltung', '/meldung', '/antwort', '/anmelden', '/leicht/meldung', '/en/meldung']) {
    expect(text).toContain(`Disallow: ${path}\n`);
  }
  expect(text).toContain('Sitemap: http://teilhabe.test/sitemap.xml');
});

describe('the mark', () => {
  test('is a picture that follows no foreign address', async () => {
    const { headers, text } = await app.visitor().get('/favicon.svg');
    expect(type(headers)).toBe('image/svg+xml');
    expect(text).toMatch(/^<svg /u);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });

  test('is an icon for those who ask for one, and stands in every page', async () => {
    const response = await app.app.request('http://teilhabe.test/favicon.ico');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    expect(bytes.readUInt32LE(14)).toBe(bytes.length - 22);
    expect(await sharp(bytes.subarray(22)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
    const { page } = await app.visitor().get('/impressum');
    expect(page.querySelectorAll('link[rel=icon]').map((link) => link.getAttribute('href'))).toEqual([
      '/favicon.ico',
      '/favicon.svg',
    ]);
  });
});

test('whoever finds a hole learns whom to tell, and the note is not out of date', async () => {
  const { headers, text } = await app.visitor().get('/.well-known/security.txt');
  expect(type(headers)).toBe('text/plain; charset=utf-8');
  expect(text).toContain('Contact: mailto:teilhabe@lkmsh.de\n');
  const expires = new Date(/^Expires: (.+)$/mu.exec(text)?.[1] ?? '');
  expect(expires.getTime()).toBeGreaterThan(app.clock.now().getTime());
  expect(expires.getTime()).toBeLessThan(app.clock.now().getTime() + 366 * 24 * 3_600_000);
});

test.each(['/robots.txt', '/favicon.svg', '/favicon.ico', '/.well-known/security.txt'])(
  '%s takes no post',
  async (path) => {
    expect((await app.visitor().submit(path)).status).toBe(404);
  },
);
