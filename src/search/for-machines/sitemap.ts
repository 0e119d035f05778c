import { escapeXml } from '../../platform/documents/write-xml.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import type { PublicPage } from '../../platform/slice.ts';

export type SitemapEntry = PublicPage;

/** Every page in every language, and each names its twins: sitemaps.org with the alternates search engines read. */
export function sitemap(baseUrl: string, entries: readonly SitemapEntry[]): string {
  const address = (path: string) => escapeXml(baseUrl + path);
  const urls = entries.flatMap(({ path, changed }) => {
    const twins = locales.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(localized(locale, path))}"/>`,
    );
    const day = changed === undefined ? '' : `<lastmod>${changed.toISOString()}</lastmod>`;
    return locales.map((locale) => `<url><loc>${address(localized(locale, path))}</loc>${day}${twins.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
