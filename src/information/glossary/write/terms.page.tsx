import { formatDate } from '../../../platform/i18n/format.ts';
import { twinStateNames } from '../../../platform/text-twin/twin-form.messages.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import type { TermRow } from '../glossary.store.ts';
import { glossaryPath } from '../term.ts';
import { editTermPath, newTermPath } from './term-address.ts';
import { termTexts as t } from './write.messages.ts';

type TermsPageProps = {
  terms: readonly TermRow[];
  /** Names of the staff by their ids. */
  names: ReadonlyMap<string, string>;
  mayEdit: boolean;
};

export function TermsPage({ terms, names, mayEdit }: TermsPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <ButtonRow>
          {mayEdit && <ButtonLink href={newTermPath}>{t.new}</ButtonLink>}
          <ButtonLink href={glossaryPath} tone="quiet">
            {t.public}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <DataTable
        locale="de"
        id="woerter"
        caption={t.caption(terms.length)}
        stacked
        rows={terms}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ id, title }) => (mayEdit ? <a href={editTermPath(id)}>{title}</a> : title),
          },
          { header: t.columns.other, cell: ({ otherWords }) => otherWords.join(', ') || '–' },
          { header: t.columns.easy, cell: ({ easyState }) => twinStateNames[easyState] },
          { header: t.columns.english, cell: ({ textEn }) => (textEn === null ? t.english.no : t.english.yes) },
          {
            header: t.columns.changed,
            cell: ({ updatedAt, updatedBy }) =>
              t.changedBy(formatDate(updatedAt, 'de'), updatedBy === null ? t.fromFolder : names.get(updatedBy)),
          },
        ]}
      />
    </>
  );
}
