import { expect, test } from 'vitest';
import { sessionFor, signedIn, staffAccount } from './accounts/accounts.builders.ts';
import { insertSession } from './accounts/sessions.store.ts';
import { updateStaff } from './accounts/staff.store.ts';
import type { Route } from './platform/http/route.ts';
import { roles, type Role } from './platform/permission.ts';
import { addressOf, routeFinder, routes } from './testing/routes.ts';
import { useTestApp } from './testing/test-app.ts';

const program = useTestApp();
const find = routeFinder();
const origin = 'http://teilhabe.test';
const addresses = [...new Set(routes.map(addressOf))];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

type Caller = { role: Role | null; cookie(): Promise<string> };

/** The cookie of somebody with a role, new each time: what is called may end the session or change the account. */
const freshly = (role: Role, wish?: { secondFactor: boolean }) => async (): Promise<string> =>
  (await signedIn(program, role, wish)).visitor.cookies.get('teilhabe') ?? '';

/** Everybody who may come: nobody, everybody who is not yet or no longer let in, and every role. */
const callers: Readonly<Record<string, Caller>> = {
  'somebody without a session': { role: null, cookie: async () => '' },
  'somebody with a made-up session': { role: null, cookie: async () => 'A'.repeat(43) },
  'an administrator between password and second factor': { role: null, cookie: waitingForSecondFactor },
  'an administrator who has no second factor yet': {
    role: null,
    cookie: freshly('administrator', { secondFactor: false }),
  },
  'an administrator whose account was closed': { role: null, cookie: closed },
  ...Object.fromEntries(roles.map((role) => [`the role ${role}`, { role, cookie: freshly(role) }])),
};

async function waitingForSecondFactor(): Promise<string> {
  const { id: staffId } = await staffAccount(program, 'administrator');
  const now = program.clock.now();
  return (await insertSession(program.services.db, { staffId, stage: 'secondFactor', browser: 'x', now })).token;
}

async function closed(): Promise<string> {
  const staff = await staffAccount(program, 'administrator');
  const { visitor } = await sessionFor(program, staff);
  await updateStaff(program.services.db, staff.id, { deactivatedAt: program.clock.now() });
  return visitor.cookies.get('teilhabe') ?? '';
}

const isOwnAccount = (address: string): boolean => /^\/verwaltung\/(?:konto(?:\/|$)|abmelden$)/u.test(address);

/** What the declarations say about one cell: the answers that are right. */
function right(route: Route | undefined, role: Role | null, address: string): RegExp {
  if (!route) return /^404$/u;
  if (route.permission.kind === 'everyone') return /^(?!403)[2-4]\d\d(?! to sign-in)/u;
  if (role === null) return /^303 to sign-in$/u;
  const isAllowed = route.permission.roles.includes(role);
  return isAllowed ? /^(?!403)[2-4]\d\d(?! to sign-in)/u : isOwnAccount(address) ? /^$/u : /^403$/u;
}

async function ask(method: string, address: string, cookie: string, from: string | null = origin): Promise<Response> {
  const headers = new Headers(cookie ? { cookie: `teilhabe=${cookie}` } : {});
  if (from !== null) headers.set('origin', from);
  const body = method === 'POST' ? new URLSearchParams() : null;
  return program.app.request(origin + address, { method, headers, body });
}

const told = (answer: Response): string =>
  /^(?:http:\/\/teilhabe\.test)?\/anmelden\?weiter=/u.test(answer.headers.get('location') ?? '')
    ? `${answer.status} to sign-in`
    : String(answer.status);

const policy =
  /^default-src 'none'; (?:[a-z]+-src 'self'; )+form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/u;

/** What is missing among the headers that protect whoever reads an answer. */
function unprotected({ headers }: Response): readonly string[] {
  const wanted: Readonly<Record<string, RegExp>> = {
    'content-security-policy': policy,
    'x-frame-options': /^DENY$/u,
    'x-content-type-options': /^nosniff$/u,
    'referrer-policy': /^same-origin$/u,
    'permissions-policy': /^camera=\(self\), geolocation=\(self\), microphone=\(\)$/u,
    'strict-transport-security': /^max-age=\d{7,}$/u,
    'cross-origin-opener-policy': /^same-origin$/u,
  };
  return Object.keys(wanted).filter((name) => !wanted[name]?.test(headers.get(name) ?? ''));
}

test('every path has one route for a method, and everything below /verwaltung needs an account', () => {
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  expect(names).toEqual([...new Set(names)]);
  expect(
    routes.filter(({ path, permission }) => path.startsWith('/verwaltung') && permission.kind === 'everyone'),
  ).toEqual([]);
});

const cells = Object.entries(callers).flatMap(([name, caller]) => methods.map((method) => ({ name, caller, method })));

test.each(cells)('$name: $method at every address', { timeout: 120_000 }, async ({ name, caller, method }) => {
  const wrong: string[] = [];
  const shared = await caller.cookie();
  for (const address of addresses) {
    const route = await find(method, address);
    const mayChange = method === 'POST' && route?.permission.kind === 'staff' && caller.role !== null;
    const answer = await ask(method, address, mayChange ? await caller.cookie() : shared);
    const lacksFactor = name.includes('no second factor') && isOwnAccount(address) && route !== undefined;
    const expected = lacksFactor ? /^(?!403)[2-4]\d\d/u : right(route, caller.role, address);
    const isRight = route?.refuse ? await isAsToStrangers(method, address, answer) : expected.test(told(answer));
    if (!isRight) wrong.push(`${method} ${address}: ${told(answer)}`);
    for (const header of unprotected(answer)) wrong.push(`${method} ${address}: ${header}`);
    // What somebody who is signed in was shown is kept by no cache in between.
    const caching = answer.headers.get('cache-control') ?? 'no-store';
    if (address.startsWith('/verwaltung') && answer.status === 200 && !/no-store|no-cache/u.test(caching))
      wrong.push(`${method} ${address}: ${caching}`);
  }
  expect(wrong).toEqual([]);
});

/** A program is known by what it brings, whoever is signed in at the same browser. */
async function isAsToStrangers(method: string, address: string, answer: Response): Promise<boolean> {
  const stranger = await ask(method, address, '');
  return answer.status === stranger.status && (await answer.text()) === (await stranger.text()) && answer.status < 500;
}

test.each(['https://evil.example', 'null', null])(
  'nothing is changed from a page of %s',
  { timeout: 60_000 },
  async (from) => {
    const cookie = await callers['the role administrator']?.cookie();
    const wrong: string[] = [];
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const address of addresses) {
        const route = await find(method, address);
        if (route?.refuse) continue;
        const answer = await ask(method, address, cookie ?? '', from);
        if (answer.status !== 403) wrong.push(`${method} ${address}: ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
