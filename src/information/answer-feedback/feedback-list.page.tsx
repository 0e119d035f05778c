import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { Pagination } from '../../ui/data/pagination.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { FeedbackRow } from '../feedback.store.ts';
import { answerFeedbackTexts as t } from './answer-feedback.messages.ts';
import { dueOf, FeedbackState } from './deadline.tsx';

export const listPath = '/verwaltung/rueckmeldungen';
export const feedbackItemPath = (reference: string): string => `${listPath}/${reference}`;

export type FeedbackView = 'open' | 'answered';

type FeedbackListPageProps = {
  view: FeedbackView;
  items: readonly FeedbackRow[];
  counts: Readonly<Record<FeedbackView, number>>;
  page: number;
  pages: number;
  today: Day;
};

const addressOf = (view: FeedbackView, page = 1): string => {
  const query = [view === 'answered' ? 'ansicht=erledigt' : '', page > 1 ? `seite=${page}` : '']
    .filter(Boolean)
    .join('&');
  return query === '' ? listPath : `${listPath}?${query}`;
};

export function FeedbackListPage({ view, items, counts, page, pages, today }: FeedbackListPageProps) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <ViewList
        label={t.views}
        views={(['open', 'answered'] as const).map((one) => ({
          href: addressOf(one),
          text: t[one],
          count: counts[one],
          current: one === view,
        }))}
      />
      <DataTable
        locale="de"
        id="feedback"
        caption={t.caption(t[view], counts[view])}
        stacked
        empty={<p>{view === 'open' ? t.emptyOpen : t.emptyAnswered}</p>}
        rows={items}
        columns={[
          {
            header: t.reference,
            rowHeader: true,
            cell: ({ reference }) => <a href={feedbackItemPath(reference)}>{reference}</a>,
          },
          { header: t.kind, cell: ({ kind }) => t.kinds[kind] },
          { header: t.problem, cell: ({ problem }) => beginningOf(problem) },
          { header: t.received, cell: ({ receivedAt }) => formatDate(receivedAt, 'de') },
          { header: t.wish, cell: ({ answerWish }) => t.wishes[answerWish] },
          { header: t.due, cell: dueOf },
          { header: t.state, cell: (feedback) => <FeedbackState feedback={feedback} today={today} /> },
        ]}
      />
      <Pagination locale="de" page={page} pages={pages} hrefOf={(wanted) => addressOf(view, wanted)} />
    </>
  );
}

/** Enough to know a feedback again. */
function beginningOf(problem: string): string {
  const words = problem.replaceAll(/\s+/gu, ' ').trim();
  return words.length <= 80 ? words : `${words.slice(0, words.lastIndexOf(' ', 80) + 1 || 80).trim()} …`;
}
