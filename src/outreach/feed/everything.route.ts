import { entryName } from '../../platform/documents/feed.ts';
import { giveFeed } from '../../platform/http/give-feed.ts';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import type { News, Slice } from '../../platform/slice.ts';
import { readNewsBetween } from '../issues/read-all-news.ts';
import { feedPath } from '../newsletter-address.ts';
import { feedTexts } from './feed.messages.ts';

const mostEntries = 50;
/** What is older than a year is no news. */
const reach = 366 * 24 * 60 * 60 * 1000;

/** In the words of the language; where nothing easy is written the standard ones stand, and say so. */
function wordsOf(locale: Locale, { title, lead, titleEasy, leadEasy }: News) {
  if (locale !== 'de-simple') return { title, text: lead, language: locale === 'en' ? 'de' : undefined };
  if (titleEasy !== '') return { title: titleEasy, text: leadEasy, language: undefined };
  return { title: feedTexts(locale).hard(title), text: lead, language: 'de' };
}

async function giveEverything(c: RequestContext, others: readonly Slice[]): Promise<Response> {
  const { locale, services } = c.var;
  const { clock, config, district } = services;
  const until = clock.now();
  const news = await readNewsBetween(services, others, { after: new Date(until.getTime() - reach), until });
  return giveFeed(c, {
    title: feedTexts(locale).title(district.siteName[locale]),
    author: district.office.name[locale],
    language: locale,
    address: config.baseUrl + localized(locale, feedPath),
    page: config.baseUrl + localized(locale, '/'),
    entries: news.slice(0, mostEntries).map((one) => ({
      id: entryName(config.baseUrl, one.id, locale),
      address: config.baseUrl + localized(locale, one.path),
      publishedAt: one.at,
      changedAt: one.changedAt,
      ...wordsOf(locale, one),
    })),
  });
}

export const everythingRoutes = (others: readonly Slice[]): readonly Route[] => [
  get(feedPath, { permission: everyone, sameForAll: true }, (c) => giveEverything(c, others)),
];
