import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, staffAccount, testPassword } from '../accounts.builders.ts';

const program = useTestApp({ BASE_URL: 'https://teilhabe.test' });
const cookie = '__Host-teilhabe';
const account = '/verwaltung/konto';

async function signIn(planted?: string) {
  const staff = await staffAccount(program, 'editor');
  const visitor = program.visitor();
  if (planted !== undefined) visitor.cookies.set(cookie, planted);
  const sent = await visitor.submit('/anmelden', { email: staff.email, password: testPassword });
  return { staff, visitor, sent };
}

const opensWith = async (token: string): Promise<number> => {
  const visitor = program.visitor();
  visitor.cookies.set(cookie, token);
  return (await visitor.get(account)).status;
};

test('the session stays with this host, on encrypted ways and away from scripts', async () => {
  const { sent } = await signIn();
  expect(sent.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-teilhabe=[\w-]{40,}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/u),
  ]);
});

test('a session that somebody else has put into the browser is not the one that signing in opens', async () => {
  const planted = 'A'.repeat(43);
  const { visitor } = await signIn(planted);
  expect(visitor.cookies.get(cookie)).not.toBe(planted);
  expect([await opensWith(planted), await opensWith(visitor.cookies.get(cookie) ?? '')]).toEqual([303, 200]);
});

test('who signs in over the open session of a stranger works as oneself, and the stranger learns nothing', async () => {
  const stranger = await sessionFor(program, await staffAccount(program, 'reader'));
  const planted = stranger.visitor.cookies.get('teilhabe') ?? '';
  const { staff, visitor } = await signIn(planted);
  expect((await visitor.get(account)).text).toContain(staff.email);
  const theirs = program.visitor();
  theirs.cookies.set(cookie, planted);
  expect((await theirs.get(account)).text).not.toContain(staff.email);
});

test('a cookie that another page of the domain could have set is no session', async () => {
  const { visitor } = await signIn();
  const token = visitor.cookies.get(cookie) ?? '';
  const other = program.visitor();
  other.cookies.set('teilhabe', token);
  expect((await other.get(account)).status).toBe(303);
});

test('leaving everywhere ends every session at once, on whatever device', async () => {
  const { staff, visitor } = await signIn();
  const tokens: string[] = [];
  for (let count = 0; count < 3; count += 1)
    tokens.push((await sessionFor(program, staff)).visitor.cookies.get('teilhabe') ?? '');
  expect(await Promise.all(tokens.map(opensWith))).toEqual([200, 200, 200]);
  await visitor.submit(`${account}/sitzungen/andere-beenden`);
  expect(await Promise.all(tokens.map(opensWith))).toEqual([303, 303, 303]);
  const own = visitor.cookies.get(cookie) ?? '';
  expect(await opensWith(own)).toBe(200);
  await visitor.submit('/verwaltung/abmelden');
  expect(await opensWith(own)).toBe(303);
});
