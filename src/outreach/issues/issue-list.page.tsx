import { formatDate, formatDateTime } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { staffIssuePath, staffNewsletterPath } from '../newsletter-address.ts';
import { issuesOnPage, type Edition } from '../newsletter.ts';
import { staffIssueTexts as t } from './issue.messages.ts';
import type { Issue } from './issues.store.ts';

type IssueListProps = {
  issues: readonly Issue[];
  count: number;
  page: number;
  subscribers: Record<Edition, number>;
};

export function IssueListPage({ issues, count, page, subscribers }: IssueListProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        <p>{t.subscribers(subscribers.standard, subscribers.easy)}</p>
        <Form id="neu" action={staffNewsletterPath}>
          <Button>{t.start}</Button>
        </Form>
      </PageHeading>
      <DataTable
        locale="de"
        id="ausgaben"
        caption={t.caption(count)}
        stacked
        rows={issues}
        empty={<p>{t.empty}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ number, title }) => (
              <a href={staffIssuePath(number)}>
                {number}: {title}
              </a>
            ),
          },
          { header: t.columns.state, cell: stateOf },
          {
            header: t.columns.returned,
            numeric: true,
            cell: ({ returnedPermanent, returnedTemporary }) => returnedPermanent + returnedTemporary,
          },
          { header: t.columns.created, cell: ({ createdAt }) => formatDate(createdAt, 'de') },
        ]}
      />
      <Pagination
        locale="de"
        page={page}
        pages={Math.ceil(count / issuesOnPage)}
        hrefOf={(wanted) => `${staffNewsletterPath}?seite=${wanted}`}
      />
    </>
  );
}

function stateOf({ sendFrom, sentAt, recipients }: Issue): string {
  if (sentAt !== null) return `${t.states.sent}, ${formatDateTime(sentAt, 'de')}`;
  if (recipients !== null) return t.states.sending;
  return sendFrom === null ? t.states.draft : `${t.states.planned}, ${formatDateTime(sendFrom, 'de')}`;
}
