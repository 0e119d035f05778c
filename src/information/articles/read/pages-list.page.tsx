import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { CardList } from '../../../ui/data/card-list.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { readArticle } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import { readTexts, sectionText } from './read.messages.ts';

/** The highest pages of the tree. */
export function PagesListPage({ locale, pages }: { locale: Locale; pages: readonly PlacedArticle[] }) {
  const { title, lead } = sectionText(locale, '/informationen');
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {pages.length === 0 ? (
        <p>{readTexts(locale).none}</p>
      ) : (
        <CardList headingLevel={2} cards={pages.map((page) => card(locale, page))} />
      )}
    </>
  );
}

function card(locale: Locale, page: PlacedArticle) {
  const words = readArticle(locale, page);
  return {
    href: localized(locale, page.path),
    title: words.title,
    lang: words.lang,
    text: words.lead === '' ? undefined : <span lang={words.lang}>{words.lead}</span>,
  };
}
