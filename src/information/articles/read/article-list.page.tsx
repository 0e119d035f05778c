import { cardPicture, type ShownPicture } from '../../../media/index.ts';
import { formatDate } from '../../../platform/i18n/format.ts';
import { localized, type Locale } from '../../../platform/i18n/locale.ts';
import { CardList } from '../../../ui/data/card-list.tsx';
import { FilterForm } from '../../../ui/data/filter-form.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { kindsIn, readArticle, type ArticleKind, type SectionPath } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import { listAddress, isNarrowed, listNames, type ListFilter } from './list-filter.ts';
import { articleKindName, readTexts, sectionText } from './read.messages.ts';

export type ArticleListProps = {
  locale: Locale;
  section: SectionPath;
  filter: ListFilter;
  articles: readonly PlacedArticle[];
  /** By their ids, those that may be shown. */
  pictures: Pictures;
  total: number;
  pages: number;
  years: readonly number[];
  lifeAreas: readonly { readonly code: string; readonly name: string }[];
  /** Address of the feed of this section. */
  feed: string;
};

export function ArticleListPage(props: ArticleListProps) {
  const { locale, section, filter, articles, pictures, total, pages, feed } = props;
  const t = readTexts(locale);
  const { title, lead } = sectionText(locale, section);
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {(total > 0 || isNarrowed(filter)) && <Filters {...props} />}
      <section class="results" aria-labelledby="ergebnis">
        <h2 id="ergebnis">{total === 0 ? t.results : t.found(total)}</h2>
        {total === 0 ? (
          <p>
            {isNarrowed(filter) ? t.noneFiltered : t.none}{' '}
            {isNarrowed(filter) && <a href={localized(locale, section)}>{t.showAll}</a>}
          </p>
        ) : (
          <CardList cards={articles.map((article) => articleCard(locale, article, pictures))} />
        )}
        <Pagination
          locale={locale}
          page={filter.page}
          pages={pages}
          hrefOf={(page) => localized(locale, listAddress(section, { ...filter, page }))}
        />
      </section>
      <p class="section-more">
        <a href={feed}>{t.subscribe}</a>
      </p>
    </>
  );
}

type Pictures = ReadonlyMap<string, ShownPicture>;

/** An article as a card: picture, title, beginning, kind and day. */
export function articleCard(locale: Locale, article: PlacedArticle, pictures: Pictures) {
  const picture = pictures.get(article.leadPictureId ?? '');
  const { title, lead, lang } = readArticle(locale, article);
  const day = article.publicFrom === null ? [] : [formatDate(article.publicFrom, locale)];
  return {
    href: localized(locale, article.path),
    title,
    lang,
    eyebrow: [articleKindName(locale, article.kind), ...day].join(' · '),
    image: picture && cardPicture(picture, locale),
    text: lead === '' ? undefined : <span lang={lang}>{lead}</span>,
  };
}

function Filters({ locale, section, filter, years, lifeAreas }: ArticleListProps) {
  const t = readTexts(locale);
  const kinds = kindsIn(section);
  const href = localized(locale, section);
  const values = {
    [listNames.kind]: filter.kind,
    [listNames.lifeArea]: filter.lifeArea,
    [listNames.year]: filter.year === undefined ? undefined : String(filter.year),
  };
  const form = { locale, values };
  const kindOption = (kind: ArticleKind) => ({ value: kind, label: articleKindName(locale, kind) });
  return (
    <FilterForm locale={locale} action={href} legend={t.filters} resetHref={isNarrowed(filter) ? href : undefined}>
      {kinds.length > 1 && (
        <SelectField
          form={form}
          name={listNames.kind}
          label={t.kind}
          empty={t.anyKind}
          options={kinds.map(kindOption)}
        />
      )}
      <SelectField
        form={form}
        name={listNames.lifeArea}
        label={t.lifeArea}
        empty={t.anyLifeArea}
        options={lifeAreas.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        form={form}
        name={listNames.year}
        label={t.year}
        empty={t.anyYear}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </FilterForm>
  );
}
