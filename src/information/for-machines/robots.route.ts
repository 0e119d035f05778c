import { locales, localized } from '../../platform/i18n/locale.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { securityText } from './security-text.ts';

const plainText = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' };

/** What is personal, or only for staff, has no business in a search engine. */
const closed = ['/verwaltung', '/anmelden', '/meldung', '/antwort'];

function robots(c: RequestContext): Response {
  const lines = closed.flatMap((path) => locales.map((locale) => `Disallow: ${localized(locale, path)}`));
  const sitemap = `Sitemap: ${c.var.services.config.baseUrl}/sitemap.xml`;
  return c.body(`${['User-agent: *', ...lines, '', sitemap].join('\n')}\n`, 200, plainText);
}

function security(c: RequestContext): Response {
  const { config, clock, district } = c.var.services;
  return c.body(securityText(config.baseUrl, district.office.email, clock.now()), 200, plainText);
}

export const robotsRoutes: readonly Route[] = [
  get('/robots.txt', { permission: everyone, sameForAll: true }, robots),
  get('/.well-known/security.txt', { permission: everyone, sameForAll: true }, security),
];
