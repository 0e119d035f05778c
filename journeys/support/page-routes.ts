import type { slices as allSlices } from '../../src/app.ts';
import { splitLocale } from '../../src/platform/i18n/locale.ts';

export type PageRoute = {
  readonly path: string;
  /** Whether an address without language and query belongs to this route. */
  matches(path: string): boolean;
};

/** Every GET route of the built program, as its slices declare them. */
export async function pageRoutes(): Promise<readonly PageRoute[]> {
  const built = new URL('../../dist/server/app.js', import.meta.url);
  const { slices } = (await import(built.href)) as { slices: typeof allSlices };
  return slices
    .flatMap(({ routes }) => routes)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => {
      const pattern = new RegExp(
        `^${path.replaceAll(/:\w+(\{((?:[^{}]|\{[^}]*\})+)\})?/gu, (_all, _braces, rule?: string) => `(${rule ?? '[^/]+'})`)}$`,
        'u',
      );
      return { path, matches: (address) => pattern.test(address) };
    });
}

/** An address without its language; its path is what routes are declared with. */
export function withoutLanguage(address: string): { path: string; query: string } {
  const { pathname, search } = new URL(address, 'http://here');
  return { path: splitLocale(pathname).path, query: search };
}
