import { formatDateTime } from '../../../platform/i18n/format.ts';
import { diffWords } from '../../../platform/text-diff.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { WordDiff } from '../../../ui/data/word-diff.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { Form } from '../../../ui/form/form.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { ArticleWords } from '../article.ts';
import type { PlacedArticle, RevisionRow } from '../articles.store.ts';
import { wordsOfArticle } from '../save-article.ts';
import { articlePath } from './article-address.ts';
import { relatedTexts } from './related.messages.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.history;

type HistoryPageProps = {
  article: PlacedArticle;
  revisions: readonly RevisionRow[];
  names: ReadonlyMap<string, string>;
};

export function HistoryPage({ article, revisions, names }: HistoryPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} eyebrow={article.title || article.titleEasy} />
      <DataTable
        locale="de"
        id="fassungen"
        caption={t.caption(revisions.length)}
        stacked
        rows={revisions}
        columns={[
          {
            header: t.version,
            rowHeader: true,
            cell: ({ version }) =>
              version === article.version ? (
                version
              ) : (
                <a href={articlePath(article.id, `fassungen/${version}`)}>
                  {version} <span class="visually-hidden">{t.compare(version)}</span>
                </a>
              ),
          },
          { header: t.savedAt, cell: ({ savedAt }) => formatDateTime(savedAt, 'de') },
          { header: t.by, cell: ({ savedBy }) => (savedBy === null ? t.folder : (names.get(savedBy) ?? t.nobody)) },
          {
            header: t.note,
            cell: ({ version, restoredFrom }) =>
              [
                ...(version === article.version ? [t.current] : []),
                ...(restoredFrom === null ? [] : [t.restoredFrom(restoredFrom)]),
              ].join(', '),
          },
        ]}
      />
    </>
  );
}

const fields: readonly (readonly [keyof ArticleWords, string])[] = [
  ['title', writeTexts.form.name],
  ['lead', writeTexts.form.lead],
  ['body', writeTexts.form.body],
  ['titleEasy', writeTexts.form.nameEasy],
  ['leadEasy', writeTexts.form.leadEasy],
  ['bodyEasy', writeTexts.form.bodyEasy],
  ['related', relatedTexts.label],
  ['relatedEasy', relatedTexts.labelEasy],
];

type ComparePageProps = {
  article: PlacedArticle;
  revision: RevisionRow;
  mayEdit: boolean;
  errors?: readonly FieldError[] | undefined;
};

/** An earlier version beside the current one, field by field. */
export function CompareRevisionPage({ article, revision, mayEdit, errors }: ComparePageProps) {
  const [before, after] = [wordsOfArticle(revision), wordsOfArticle(article)];
  return (
    <>
      <ErrorSummary locale="de" errors={errors} />
      <PageHeading title={t.compareTitle(revision.version)} lead={t.compareLead} />
      {fields.map(([field, label]) => (
        <Section key={field} id={field} title={label}>
          {before[field] === after[field] ? (
            <p class="muted">{t.same}</p>
          ) : (
            <WordDiff locale="de" changes={diffWords(before[field], after[field])} />
          )}
        </Section>
      ))}
      {mayEdit && (
        <Form id="herstellen" action={articlePath(article.id, `fassungen/${revision.version}/herstellen`)}>
          <p>{t.restoreHint}</p>
          <ButtonRow>
            <Button>{t.restore}</Button>
            <ButtonLink href={articlePath(article.id, 'fassungen')} tone="quiet">
              {writeTexts.form.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
