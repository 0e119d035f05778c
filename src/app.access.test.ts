import { expect, test } from 'vitest';
import { signedIn } from './accounts/accounts.builders.ts';
import { slices } from './app.ts';
import type { Route } from './platform/http/route.ts';
import { roles, type Role } from './platform/permission.ts';
import { useTestApp } from './testing/test-app.ts';

const program = useTestApp();
const routes = slices.flatMap((slice) => slice.routes);
const callers = ['public', ...roles] as const;

/** Something for every parameter; what it stands for is not there, and that must be answered as calmly as anything else. */
function pathOf({ path }: Route): string {
  return path
    .replaceAll(
      /:(\w+)\{((?:[^{}]|\{[^}]*\})+)\}\??/gu,
      (_, name: string, rule: string) =>
        ['1', 'a', '00000000-0000-4000-8000-000000000000', '2026', 'aa', 'a.csv', 'a.xlsx'].find((value) =>
          new RegExp(`^(?:${rule})$`, 'u').test(value),
        ) ?? name,
    )
    .replaceAll(/:id\b/gu, '00000000-0000-4000-8000-000000000000')
    .replaceAll(/:\w+\??/gu, '1')
    .replaceAll('*', 'x');
}

async function ask(route: Route, caller: 'public' | Role) {
  const visitor = caller === 'public' ? program.visitor() : (await signedIn(program, caller)).visitor;
  return route.method === 'GET' ? visitor.get(pathOf(route)) : visitor.submit(pathOf(route));
}

function isAllowed({ permission }: Route, caller: 'public' | Role): boolean {
  if (permission.kind === 'everyone') return true;
  return caller !== 'public' && permission.roles.includes(caller);
}

test('every path has one route for a method, and everything below /verwaltung needs an account', () => {
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  expect(names).toEqual([...new Set(names)]);
  expect(
    routes.filter(({ path, permission }) => path.startsWith('/verwaltung') && permission.kind === 'everyone'),
  ).toEqual([]);
});

test.each(
  callers.flatMap((caller) => routes.map((route) => ({ caller, route, name: `${route.method} ${route.path}` }))),
)('$caller: $name', async ({ caller, route }) => {
  const { status, location, text } = await ask(route, caller);
  const isSentToSignIn = status === 303 && (location ?? '').startsWith('/anmelden?weiter=');
  if (route.refuse && route.method === 'POST') {
    // A program is known by what it brings, whoever is signed in at the same browser.
    const stranger = await ask(route, 'public');
    expect([status, text]).toEqual([stranger.status, stranger.text]);
    expect(status).toBeLessThan(500);
  } else if (isAllowed(route, caller)) {
    expect(status).not.toBe(403);
    expect(isSentToSignIn).toBe(false);
    expect(status).toBeLessThan(500);
  } else if (caller === 'public') {
    expect(isSentToSignIn).toBe(true);
  } else {
    expect(status).toBe(403);
  }
});
