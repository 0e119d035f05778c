import { formatDate } from '../../../platform/i18n/format.ts';
import { twinStateNames } from '../../../platform/text-twin/twin-form.messages.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import type { Tone } from '../../../ui/data/tone.ts';
import { ViewList } from '../../../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { articleKinds, type ArticleKind, type PublicState } from '../article.ts';
import type { PlacedArticle } from '../articles.store.ts';
import { articleKindName } from '../read/read.messages.ts';
import { articlePath, articlesPath, writingPath } from './article-address.ts';
import { publicStateNames, writeTexts } from './write.messages.ts';

const t = writeTexts;

export const stateTones: Record<PublicState, Tone> = {
  draft: 'neutral',
  scheduled: 'info',
  public: 'success',
  ended: 'warning',
};

type ArticleListPageProps = {
  articles: readonly (PlacedArticle & { readonly state: PublicState })[];
  kind: ArticleKind | undefined;
  counts: Readonly<Partial<Record<ArticleKind, number>>>;
  page: number;
  pages: number;
  mayEdit: boolean;
};

export function ArticleListPage({ articles, kind, counts, page, pages, mayEdit }: ArticleListPageProps) {
  const all = articleKinds.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          {mayEdit && (
            <ButtonLink href={`${articlesPath}/neu${kind === undefined ? '' : `?art=${kind}`}`}>{t.new}</ButtonLink>
          )}
          <ButtonLink href={writingPath} tone={mayEdit ? 'quiet' : 'secondary'}>
            {t.howToWrite}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <ViewList
        label={t.views}
        views={[
          { href: articlesPath, text: t.all, count: all, current: kind === undefined },
          ...articleKinds.map((one) => ({
            href: `${articlesPath}?art=${one}`,
            text: articleKindName('de', one),
            count: counts[one] ?? 0,
            current: kind === one,
          })),
        ]}
      />
      <DataTable
        locale="de"
        id="beitraege"
        caption={t.caption(kind === undefined ? all : (counts[kind] ?? 0))}
        stacked
        rows={articles}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ id, title, titleEasy }) => <a href={articlePath(id)}>{title || titleEasy || t.untitled}</a>,
          },
          ...(kind === undefined
            ? [{ header: t.columns.kind, cell: (one: PlacedArticle) => articleKindName('de', one.kind) }]
            : []),
          {
            header: t.columns.state,
            cell: ({ state }) => <StatusTag tone={stateTones[state]} text={publicStateNames[state]} />,
          },
          { header: t.columns.easy, cell: ({ easyState }) => twinStateNames[easyState] },
          { header: t.columns.changed, cell: ({ updatedAt }) => formatDate(updatedAt, 'de') },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={pages}
        hrefOf={(wanted) =>
          `${articlesPath}?${new URLSearchParams({ ...(kind && { art: kind }), seite: String(wanted) }).toString()}`
        }
      />
    </>
  );
}
