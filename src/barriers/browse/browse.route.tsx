import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { listWordings } from '../barriers.store.ts';
import { feedPath } from '../open-data/data-address.ts';
import { openDataTexts } from '../open-data/open-data.messages.ts';
import { filterQuery, readFilter, readPage, type BarrierFilter } from './barrier-filter.ts';
import { BarriersPage, listPath, type BrowseProps } from './barriers.page.tsx';
import { browseTexts } from './browse.messages.ts';
import { browseBarriers, yearsOfBarriers, type PublicBarriers } from './public-barriers.store.ts';
import { stateWords } from './state-words.ts';

const pageSize = 20;
/** More than this is no page any more; whoever needs everything narrows the list down. */
const mostOnOnePage = 1000;

/**
 * Reads what the address asks for and everything the page shows.
 * @returns a redirect to the first page when the address names a page behind the last one
 */
export async function readBrowsing(
  c: RequestContext,
  path: string,
): Promise<{ props: BrowseProps; barriers: PublicBarriers } | { redirect: Response }> {
  const { locale, services } = c.var;
  const { db, district, clock } = services;
  const filter: BarrierFilter = readFilter(c.req.query(), district);
  const page = readPage(c.req.query('seite'));
  const [barriers, wordings, years] = await Promise.all([
    browseBarriers(db, filter, clock.now()),
    listWordings(db),
    yearsOfBarriers(db),
  ]);
  const total = await barriers.count();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page !== 'all' && page > pages)
    return { redirect: c.redirect(localized(locale, path) + filterQuery(filter), 303) };
  const entries = await barriers.list(
    page === 'all' ? { limit: mostOnOnePage, offset: 0 } : { limit: pageSize, offset: (page - 1) * pageSize },
  );
  const choices = { district, words: stateWords(wordings, locale), years };
  const { corrected } = barriers;
  return { barriers, props: { locale, filter, choices, total, corrected, barriers: entries, page, pages } };
}

async function showBarriers(c: RequestContext): Promise<Response> {
  const read = await readBrowsing(c, listPath);
  if ('redirect' in read) return read.redirect;
  const { locale, services } = c.var;
  const t = browseTexts(locale);
  const { filter, page, total } = read.props;
  const isPart = page !== 1 || filterQuery(filter) !== '';
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      current: listPath,
      wide: true,
      noIndex: isPart || total === 0,
      feed: {
        href: localized(locale, feedPath),
        title: openDataTexts(locale).feedTitle(services.district.siteName[locale]),
      },
    },
    <BarriersPage {...read.props} />,
  );
}

export const browseRoutes: readonly Route[] = [get(listPath, { permission: everyone, sameForAll: true }, showBarriers)];
