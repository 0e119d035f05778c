import { formatDateTime } from '../../platform/i18n/format.ts';
import { auditLogTexts as t } from '../operations.messages.ts';
import { RecordList } from '../record-list.tsx';

export type ShownEntry = { id: number; at: Date; who: string; event: string; subject: string; details: string };

type AuditLogPageProps = {
  entries: readonly ShownEntry[];
  /** Behind which entry the next page begins; missing on the last page. */
  olderThan?: number | undefined;
  isFirstPage: boolean;
};

/** Steps instead of numbers: the log grows while it is read, and a page must not shift. */
export function AuditLogPage({ entries, olderThan, isFirstPage }: AuditLogPageProps) {
  return (
    <RecordList
      id="audit-log"
      texts={t}
      rows={entries}
      columns={[
        { header: t.when, rowHeader: true, cell: ({ at }) => formatDateTime(at, 'de') },
        { header: t.who, cell: ({ who }) => who },
        { header: t.event, cell: ({ event }) => <code>{event}</code> },
        { header: t.subject, cell: ({ subject }) => subject },
        { header: t.details, cell: ({ details }) => details },
      ]}
    >
      {(olderThan !== undefined || !isFirstPage) && (
        <nav aria-label={t.pages}>
          <ul>
            {!isFirstPage && (
              <li>
                <a href="/verwaltung/protokoll">{t.newest}</a>
              </li>
            )}
            {olderThan !== undefined && (
              <li>
                <a href={`/verwaltung/protokoll?vor=${olderThan}`} rel="next">
                  {t.older}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </RecordList>
  );
}
