import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { phaseOf } from '../edition.ts';
import type { EditionRow } from '../editions.store.ts';
import type { ItemState } from '../item.ts';
import { editionPath, weeksPath } from '../weeks-address.ts';
import { phaseTones } from './edition-tone.ts';
import { editionsTexts, phaseNames } from './editions.messages.ts';

const t = editionsTexts;

type EditionsPageProps = {
  editions: readonly EditionRow[];
  counts: ReadonlyMap<string, ReadonlyMap<ItemState, number>>;
  today: Day;
  mayRun: boolean;
};

/** All editions, the latest first. */
export function EditionsPage({ editions, counts, today, mayRun }: EditionsPageProps) {
  const countOf = (edition: EditionRow, states: readonly ItemState[]): number =>
    states.reduce((sum, state) => sum + (counts.get(edition.id)?.get(state) ?? 0), 0);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead}>
        {mayRun && (
          <ButtonRow>
            <ButtonLink href={`${weeksPath}/neu`}>{t.new}</ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
      <DataTable
        locale="de"
        id="jahrgaenge"
        caption={t.caption(editions.length)}
        stacked
        rows={editions}
        empty={<p>{t.none}</p>}
        columns={[
          {
            header: t.columns.year,
            rowHeader: true,
            cell: ({ year, motto }) => <a href={editionPath(year)}>{`${year}: ${motto}`}</a>,
          },
          {
            header: t.columns.period,
            cell: ({ periodFrom, periodTo }) => t.span(formatDate(periodFrom, 'de'), formatDate(periodTo, 'de')),
          },
          {
            header: t.columns.state,
            cell: (edition) => {
              const phase = phaseOf(edition, today);
              return <StatusTag tone={phaseTones[phase]} text={phaseNames[phase]} />;
            },
          },
          {
            header: t.columns.items,
            numeric: true,
            cell: (edition) => countOf(edition, ['handedIn', 'question', 'accepted', 'declined']),
          },
          { header: t.columns.open, numeric: true, cell: (edition) => countOf(edition, ['handedIn']) },
        ]}
      />
    </>
  );
}
