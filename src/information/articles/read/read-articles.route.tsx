import { readShownMedia, readShownPictures, renderEmbeds } from '../../../media/index.ts';
import { renderFault } from '../../../platform/http/errors.tsx';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { sendShareCard, shareImageName, shareOf } from '../../../platform/http/share.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { everyone } from '../../../platform/permission.ts';
import { codesIn } from '../article-media.ts';
import { kindsIn, publicStateAt, readArticle, sectionOf, sections, type SectionPath } from '../article.ts';
import {
  countPublicArticles,
  findByPath,
  listPublicArticles,
  pagesAbove,
  publicChildren,
  yearsOfArticles,
  type PlacedArticle,
} from '../articles.store.ts';
import { ArticleListPage } from './article-list.page.tsx';
import { ArticlePage } from './article.page.tsx';
import { sectionFeedPath } from './feed.route.ts';
import { GonePage } from './gone.page.tsx';
import { isNarrowed, listAddress, readListFilter } from './list-filter.ts';
import { PagesListPage } from './pages-list.page.tsx';
import { articleKindName, readTexts, sectionText } from './read.messages.ts';

const pageSize = 12;

async function showList(c: RequestContext, section: SectionPath): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, district } = services;
  const now = clock.now();
  const areas = district.lifeAreas.map(({ code, name }) => ({ code, name: name[locale] }));
  const filter = readListFilter(
    c.req.query(),
    section,
    areas.map(({ code }) => code),
  );
  const kinds = filter.kind === undefined ? kindsIn(section) : [filter.kind];
  const wanted = { kinds, lifeArea: filter.lifeArea, year: filter.year };
  const [total, years, articles] = await Promise.all([
    countPublicArticles(db, wanted, now),
    yearsOfArticles(db, { kinds: kindsIn(section) }, now),
    listPublicArticles(db, wanted, now, { limit: pageSize, offset: (filter.page - 1) * pageSize }),
  ]);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (filter.page > pages) return c.redirect(localized(locale, listAddress(section, { ...filter, page: 1 })), 303);
  const { title, lead } = sectionText(locale, section);
  return renderPage(
    c,
    {
      title,
      description: lead,
      current: section,
      wide: true,
      noIndex: isNarrowed(filter) || filter.page > 1,
      feed: { href: localized(locale, sectionFeedPath(section)), title: `${title} – ${district.siteName[locale]}` },
    },
    <ArticleListPage
      locale={locale}
      section={section}
      filter={filter}
      articles={articles}
      pictures={await readShownPictures(
        services,
        articles.map(({ leadPictureId }) => leadPictureId),
      )}
      total={total}
      pages={pages}
      years={years}
      lifeAreas={areas}
      feed={localized(locale, sectionFeedPath(section))}
    />,
  );
}

async function showTree(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const pages = await publicChildren(services.db, null, services.clock.now());
  const { title, lead } = sectionText(locale, '/informationen');
  return renderPage(
    c,
    { title, description: lead, current: '/informationen' },
    <PagesListPage locale={locale} pages={pages} />,
  );
}

async function showArticle(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const article = await findByPath(services.db, c.req.path);
  if (!article) return renderFault(c, 'notFound');
  const state = publicStateAt(services.clock.now(), article);
  // Nothing tells that a draft exists, or when one will be public.
  if (state === 'draft' || state === 'scheduled') return renderFault(c, 'notFound');
  if (article.path !== c.req.path) return c.redirect(localized(locale, article.path), 301);
  if (state === 'ended') return showGone(c, article);
  return renderArticle(c, article);
}

function showGone(c: RequestContext, article: PlacedArticle): Response {
  const section = sectionOf(article.kind);
  const title = readTexts(c.var.locale).goneTitle;
  return renderPage(
    c,
    { title, current: section, noIndex: true },
    <GonePage locale={c.var.locale} section={section} />,
    410,
  );
}

/** The page of one article, as everybody reads it or, by a preview link, before they may. */
export async function renderArticle(
  c: RequestContext,
  article: PlacedArticle,
  { isPreview = false }: { isPreview?: boolean } = {},
): Promise<Response> {
  const { locale, services } = c.var;
  const { db, clock, district } = services;
  const now = clock.now();
  const words = readArticle(locale, article);
  const textLocale = words.lang ?? locale;
  const [above, below, media, leads] = await Promise.all([
    article.parentId === null ? [] : pagesAbove(db, article.id, now),
    article.kind === 'page' ? publicChildren(db, article.id, now) : [],
    readShownMedia(services, codesIn({ body: words.body, bodyEasy: null })),
    readShownPictures(services, [article.leadPictureId]),
  ]);
  const section = sectionOf(article.kind);
  return renderPage(
    c,
    {
      title: words.title,
      description: words.lead || undefined,
      current: section,
      breadcrumbs: [
        { href: localized(locale, section), text: sectionText(locale, section).title },
        ...above.map((page) => ({ href: localized(locale, page.path), text: readArticle(locale, page).title })),
      ],
      noIndex: isPreview,
      share: isPreview ? undefined : shareOf(c, { path: article.path, title: words.title }),
    },
    <ArticlePage
      locale={locale}
      article={article}
      words={words}
      markup={renderMarkdown(words.body, locale, 2, renderEmbeds(media, locale, textLocale))}
      leadPicture={[...leads.values()][0]}
      below={below}
      lifeAreas={district.lifeAreas
        .filter(({ code }) => article.lifeAreas.includes(code))
        .map(({ name }) => name[locale])}
      isPreview={isPreview}
    />,
  );
}

/** The picture that others see when somebody passes an article on. */
async function showImage(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const article = await findByPath(services.db, c.req.path.slice(0, -`/${shareImageName}`.length));
  const isPublic = article && publicStateAt(services.clock.now(), article) === 'public';
  if (!isPublic) return renderFault(c, 'notFound');
  const kicker =
    article.kind === 'page' ? services.district.office.name[locale] : articleKindName(locale, article.kind);
  return sendShareCard(c, { title: readArticle(locale, article).title, kicker });
}

const lists = sections.filter((section) => section !== '/informationen');

export const readArticlesRoutes: readonly Route[] = [
  get('/informationen', { permission: everyone, sameForAll: true }, showTree),
  get(
    '/informationen/:path{[a-z0-9-]+(/[a-z0-9-]+)*}',
    { permission: everyone, sameForAll: true, countsVisits: true },
    showArticle,
  ),
  get('/informationen/:path{[a-z0-9-]+(/[a-z0-9-]+)*/bild\\.png}', { permission: everyone }, showImage),
  ...lists.flatMap((section) => [
    get(`${section}/:slug{[a-z0-9-]+}/${shareImageName}`, { permission: everyone }, showImage),
    get(section, { permission: everyone, sameForAll: true }, (c) => showList(c, section)),
    get(`${section}/:slug{[a-z0-9-]+}`, { permission: everyone, sameForAll: true, countsVisits: true }, showArticle),
  ]),
];
