import { entryName } from '../../../platform/documents/feed.ts';
import { giveFeed } from '../../../platform/http/give-feed.ts';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { kindsIn, readArticle, sections, type SectionPath } from '../article.ts';
import { listPublicArticles } from '../articles.store.ts';
import { articleName } from '../read-news.ts';
import { readTexts, sectionText } from './read.messages.ts';

const mostEntries = 50;

/** Where the news of a section are for feed readers. */
export const sectionFeedPath = (section: SectionPath): string => `${section}/feed.xml`;

async function giveSection(c: RequestContext, section: SectionPath): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, config, district } = services;
  const articles = await listPublicArticles(db, { kinds: kindsIn(section) }, clock.now(), { limit: mostEntries });
  const { title } = sectionText(locale, section);
  return giveFeed(c, {
    title: `${title} – ${district.siteName[locale]}`,
    author: district.office.name[locale],
    language: locale,
    address: config.baseUrl + localized(locale, sectionFeedPath(section)),
    page: config.baseUrl + localized(locale, section),
    entries: articles.map((article) => {
      const { title: name, lead, lang } = readArticle(locale, article);
      const publishedAt = article.publicFrom ?? article.createdAt;
      return {
        id: entryName(config.baseUrl, articleName(article), locale),
        address: config.baseUrl + localized(locale, article.path),
        title: locale === 'de-simple' && lang !== undefined ? readTexts(locale).hard(name) : name,
        text: lead,
        publishedAt,
        changedAt: article.updatedAt > publishedAt ? article.updatedAt : publishedAt,
        language: lang,
      };
    }),
  });
}

/** Pages of the tree are no news. */
export const sectionFeedRoutes: readonly Route[] = sections
  .filter((section) => section !== '/informationen')
  .map((section) =>
    get(sectionFeedPath(section), { permission: everyone, sameForAll: true }, (c) => giveSection(c, section)),
  );
