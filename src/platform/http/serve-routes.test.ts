import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';

const program = useTestApp();

test.each([
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'text/plain',
  'application/json',
  undefined,
])('a change from elsewhere is refused with a body of the type %s', async (type) => {
  const { visitor } = await signedIn(program, 'editor');
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  for (const origin of [
    'https://evil.example',
    'http://teilhabe.test.evil.example',
    'http://teilhabe.test:81',
    'null',
    undefined,
  ]) {
    const headers = { cookie, ...(type && { 'content-type': type }), ...(origin && { origin }) };
    const answer = await program.app.request('http://teilhabe.test/verwaltung/abmelden', { method: 'POST', headers });
    expect([origin, answer.status]).toEqual([origin, 403]);
  }
  expect((await visitor.get('/verwaltung/konto')).status).toBe(200);
});

test('reading from elsewhere is nothing special', async () => {
  const headers = { origin: 'https://evil.example' };
  for (const method of ['GET', 'HEAD']) {
    const answer = await program.app.request('http://teilhabe.test/anmelden', { method, headers });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  }
});

test.each([
  ['/barrieren/', '/barrieren'],
  ['/en/barrieren/?seite=2', '/en/barrieren?seite=2'],
  ['//evil.example/', '/evil.example'],
  ['/\\evil.example/', '/evil.example'],
])('a slash at the end of %s leads on within the site, whatever host was asked for', async (path, target) => {
  const answer = await program.app.request(`http://evil.example${path}`);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, target]);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each(['/massnahmen/1%00', '/%00'])(
  'a path with a zero byte (%s) is not found, rather than a fault of ours',
  async (path) => {
    const { status, page } = await program.visitor().get(path);
    expect([status, page.querySelector('h1')?.text]).toEqual([404, 'Seite nicht gefunden']);
  },
);

test.each([
  ['/suche?q=a%00b', '/suche?q=ab'],
  ['//suche?q=%00', '/suche?q='],
  ['/barrieren?worte=%00Rampe&seite=2', '/barrieren?worte=Rampe&seite=2'],
  ['/verwaltung/barrieren?suche=%2500', '/verwaltung/barrieren?suche=%2500'],
])('a zero byte pasted into a search (%s) is left out, and the rest of what was typed stays', async (typed, target) => {
  const { visitor } = await signedIn(program, 'participationManager');
  const { status, headers } = await visitor.get(typed);
  if (typed === target) expect(status).toBe(200);
  else expect([status, headers.get('location')]).toEqual([302, target]);
});
