import { formatDate } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { ButtonLink } from '../../../ui/form/button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { reportPath, roundPath, roundsPath } from '../round-address.ts';
import type { RoundCounts } from '../round.ts';
import { roundTexts as t } from '../rounds.messages.ts';
import type { RoundRow } from '../rounds.store.ts';

export type RoundWithCounts = { round: RoundRow; counts: RoundCounts };

/** Every round, the newest first. */
export function RoundsPage({ rounds, mayStart }: { rounds: readonly RoundWithCounts[]; mayStart: boolean }) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        {mayStart && (
          <p>
            <ButtonLink href={`${roundsPath}/neu`}>{t.new}</ButtonLink>
          </p>
        )}
      </PageHeading>
      <DataTable
        locale="de"
        id="abfragen"
        caption={t.caption}
        hideCaption
        stacked
        rows={rounds}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.title,
            rowHeader: true,
            cell: ({ round }) => <a href={roundPath(round.number)}>{round.title}</a>,
          },
          { header: t.columns.state, cell: ({ round }) => <RoundTag state={round.state} /> },
          { header: t.columns.started, cell: ({ round }) => formatDate(round.startedAt, 'de') },
          { header: t.columns.due, cell: ({ round }) => formatDate(round.dueDay, 'de') },
          {
            header: t.columns.answered,
            numeric: true,
            cell: ({ counts }) => t.answeredOf(counts.accepted + counts.toReview, counts.asked),
          },
          {
            header: t.columns.report,
            cell: ({ round }) =>
              round.state === 'closed' ? (
                <a href={reportPath(round.number)}>
                  {t.report}
                  <span class="visually-hidden">: {round.title}</span>
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </>
  );
}

export function RoundTag({ state }: { state: RoundRow['state'] }) {
  return state === 'running' ? (
    <StatusTag tone="progress" text={t.running} />
  ) : (
    <StatusTag tone="success" text={t.closed} />
  );
}
