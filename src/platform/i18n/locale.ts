/**
 * The three languages of the interface. `de-simple` is a registered variant (BCP 47: subtag "simple"), so it can stand
 * in `lang` and assistive technology reads it as German.
 */
export const locales = ['de', 'de-simple', 'en'] as const;
export type Locale = (typeof locales)[number];

const prefixes: Record<Locale, string> = { de: '', 'de-simple': '/leicht', en: '/en' };

/** Splits an address into its language and the path that all three languages share. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  for (const locale of ['de-simple', 'en'] as const) {
    const prefix = prefixes[locale];
    if (pathname === prefix || pathname.startsWith(`${prefix}/`)) {
      return { locale, path: pathname.slice(prefix.length) || '/' };
    }
  }
  return { locale: 'de', path: pathname };
}

/**
 * The address of a page in a language: `/leicht/barrieren` for `/barrieren` in easy German. A path that somebody made up may begin with two
 * slashes, which a browser would read as the address of another host.
 */
export function localized(locale: Locale, path: string): string {
  const prefix = prefixes[locale];
  return path === '/' && prefix !== '' ? prefix : `${prefix}${path.replace(/^\/{2,}/u, '/')}`;
}
