import { element, writeXml, xmlDeclaration } from '../../platform/documents/write-xml.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { searchTexts } from '../search.messages.ts';
import { searchPath } from '../search.page.tsx';
import { wordsField } from '../search-request.ts';

export const searchDescriptionPath = '/opensearch.xml';

/** Longer names are not taken by browsers (OpenSearch 1.1). */
const longestName = 16;

/** Lets a browser search here from its own line, in the language of the page that named it. */
function describe(c: RequestContext): Response {
  const { locale, services } = c.var;
  const { config, district } = services;
  const at = (path: string) => config.baseUrl + localized(locale, path);
  const root = element(
    'OpenSearchDescription',
    [
      element('ShortName', (district.siteName[locale].split(' ')[0] ?? '').slice(0, longestName)),
      element('LongName', district.siteName[locale].slice(0, 48)),
      element('Description', searchTexts(locale).description),
      element('Url', null, { type: 'text/html', template: `${at(searchPath)}?${wordsField}={searchTerms}` }),
      element('Image', `${config.baseUrl}/favicon.ico`, { width: '32', height: '32', type: 'image/x-icon' }),
      element('Language', locale === 'en' ? 'en' : 'de'),
      element('InputEncoding', 'UTF-8'),
      element('OutputEncoding', 'UTF-8'),
    ],
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  );
  return c.body(`${xmlDeclaration}${writeXml(root)}\n`, 200, {
    'content-type': 'application/opensearchdescription+xml; charset=utf-8',
    'cache-control': 'public, max-age=86400',
  });
}

export const searchDescriptionRoutes: readonly Route[] = [
  get(searchDescriptionPath, { permission: everyone, sameForAll: true }, describe),
];
