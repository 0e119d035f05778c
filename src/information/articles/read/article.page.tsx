import { PictureFigure, type ShownPicture } from '../../../media/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import type { TrustedMarkup } from '../../../platform/markdown.ts';
import { EasyState } from '../../../platform/text-twin/easy-state.tsx';
import { TrustedHtml } from '../../../platform/trusted-html.tsx';
import { LinkList } from '../../../ui/data/link-list.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { readArticle, readRelatedOf, type ReadArticle } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import { articleKindName, readTexts } from './read.messages.ts';
import { RelatedLinks } from './related-links.tsx';

export type ArticlePageProps = {
  locale: Locale;
  article: PlacedArticle;
  words: ReadArticle;
  markup: TrustedMarkup;
  /** At the beginning. */
  leadPicture?: ShownPicture | undefined;
  /** Pages one step below. */
  below: readonly PlacedArticle[];
  lifeAreas: readonly string[];
  isPreview?: boolean | undefined;
};

export function ArticlePage(props: ArticlePageProps) {
  const { locale, article, words, markup, leadPicture, below, lifeAreas, isPreview } = props;
  const t = readTexts(locale);
  return (
    <article>
      {isPreview && (
        <Notice title={t.previewTitle} tone="warning">
          <p>{t.previewText}</p>
        </Notice>
      )}
      <PageHeading
        title={words.title}
        titleLang={words.lang}
        eyebrow={article.kind === 'page' ? undefined : articleKindName(locale, article.kind)}
        lead={words.lead === '' ? undefined : <span lang={words.lang}>{words.lead}</span>}
      >
        <EasyState
          locale={locale}
          twin={words.twin}
          outdatedSince={article.easyOutdatedSince}
          standardHref={localized('de', article.path)}
        />
      </PageHeading>
      {leadPicture && <PictureFigure picture={leadPicture} locale={locale} textLocale={locale} isFirst />}
      <div lang={words.lang}>
        <TrustedHtml markup={markup} />
      </div>
      <RelatedLinks locale={locale} {...readRelatedOf(locale, article)} />
      <Dates locale={locale} article={article} lifeAreas={lifeAreas} />
      {below.length > 0 && (
        <Section id="mehr" title={t.below}>
          <LinkList links={below.map((page) => linkTo(locale, page))} />
        </Section>
      )}
    </article>
  );
}

function linkTo(locale: Locale, page: PlacedArticle) {
  const { title, lead, lang } = readArticle(locale, page);
  return { href: localized(locale, page.path), title, lang, text: lead === '' ? undefined : lead };
}

/** When it was published and changed; a page of the tree is dated by its last change alone. */
function Dates({ locale, article, lifeAreas }: Pick<ArticlePageProps, 'locale' | 'article' | 'lifeAreas'>) {
  const t = readTexts(locale);
  const { kind, publicFrom, updatedAt } = article;
  const isDated = kind !== 'page' && publicFrom !== null;
  const isChanged = publicFrom === null || dayOf(updatedAt) > dayOf(publicFrom);
  const parts = [
    ...(isDated ? [t.published(formatDate(publicFrom, locale))] : []),
    ...(isChanged || !isDated ? [t.changed(formatDate(updatedAt, locale))] : []),
    ...lifeAreas,
  ];
  return <p class="muted article-dates">{parts.join(' · ')}</p>;
}
