import { formatDateTime } from '../../platform/i18n/format.ts';
import { Pagination } from '../../ui/data/pagination.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { mailStates, outboxTexts as t } from '../operations.messages.ts';
import { RecordList } from '../record-list.tsx';

export type ListedMail = {
  id: string;
  subject: string;
  about: string;
  state: keyof typeof mailStates;
  lastError: string | null;
  createdAt: Date;
};

type OutboxPageProps = { mails: readonly ListedMail[]; page: number; pages: number };

export function OutboxPage({ mails, page, pages }: OutboxPageProps) {
  return (
    <RecordList
      id="outbox"
      texts={t}
      rows={mails}
      columns={[
        {
          header: t.subject,
          rowHeader: true,
          cell: ({ id, subject }) => <a href={`/verwaltung/postausgang/${id}`}>{subject}</a>,
        },
        { header: t.when, cell: ({ createdAt }) => formatDateTime(createdAt, 'de') },
        { header: t.about, cell: ({ about }) => about },
        { header: t.state, cell: ({ state }) => <StatusTag {...mailStates[state]} /> },
        { header: t.fault, cell: ({ state, lastError }) => (state === 'failed' ? lastError : t.none) },
      ]}
    >
      <Pagination
        locale="de"
        page={page}
        pages={pages}
        hrefOf={(wanted) => `/verwaltung/postausgang?seite=${wanted}`}
      />
    </RecordList>
  );
}
