import { Hono } from 'hono';
import { slices } from '../app.ts';
import type { Route } from '../platform/http/route.ts';

/** Every route of every slice, as declared. */
export const routes: readonly Route[] = slices.flatMap((slice) => slice.routes);

const standIns = ['1', 'a', '00000000-0000-4000-8000-000000000000', '2026', 'aa', 'a.csv', 'a.xlsx'];

/** Something for every parameter; what it stands for is not there, and that must be answered as calmly as anything else. */
export function addressOf({ path }: Route): string {
  return path
    .replaceAll(
      /:(\w+)\{((?:[^{}]|\{[^}]*\})+)\}\??/gu,
      (_, name: string, rule: string) => standIns.find((value) => new RegExp(`^(?:${rule})$`, 'u').test(value)) ?? name,
    )
    .replaceAll(/:id\b/gu, '00000000-0000-4000-8000-000000000000')
    .replaceAll(/:\w+\??/gu, '1')
    .replaceAll('*', 'x');
}

/** The route that an address leads to: the first one declared that fits, as in the web application. */
export function routeFinder(): (method: string, address: string) => Promise<Route | undefined> {
  const router = new Hono();
  for (const [index, { method, path }] of routes.entries()) router.on(method, path, (c) => c.text(String(index)));
  return async (method, address) => {
    // Reading the head of a page is reading the page.
    const answer = await router.request(address, { method: method === 'HEAD' ? 'GET' : method });
    return answer.status === 200 ? routes[Number(await answer.text())] : undefined;
  };
}
