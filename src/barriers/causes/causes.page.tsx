import type { ChainLink } from '../../platform/chain.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { ViewList } from '../../ui/data/view-list.tsx';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { barrierKindName } from '../taxonomy.messages.ts';
import { causePath, causesPath } from './cause-address.ts';
import type { CauseOverview } from './cause-overview.ts';
import { causesTexts } from './causes.messages.ts';

const t = causesTexts.list;

export const causeViews = { alle: t.all, mit: t.withMeasure, ohne: t.withoutMeasure } as const;
export type CauseView = keyof typeof causeViews;

export type ListedCause = CauseOverview & { measures: readonly ChainLink[] };

type CausesPageProps = {
  view: CauseView;
  causes: readonly ListedCause[];
  municipality: (key: string) => string;
  mayHandle: boolean;
};

const inView: Record<CauseView, (cause: ListedCause) => boolean> = {
  alle: () => true,
  mit: ({ measures }) => measures.length > 0,
  ohne: ({ measures }) => measures.length === 0,
};

/** Every cause with what stands behind it and what is done against it. */
export function CausesPage({ view, causes, municipality, mayHandle }: CausesPageProps) {
  const shown = causes.filter(inView[view]);
  return (
    <>
      <PageHeading title={causesTexts.title} lead={causesTexts.lead}>
        <ButtonRow>
          {mayHandle && <ButtonLink href={`${causesPath}/neu`}>{causesTexts.add}</ButtonLink>}
          <ButtonLink href={`${causesPath}/ohne-massnahme`} tone="secondary">
            {t.gaps}
          </ButtonLink>
        </ButtonRow>
      </PageHeading>
      <ViewList
        label={t.views}
        views={(Object.keys(causeViews) as CauseView[]).map((key) => ({
          href: key === 'alle' ? causesPath : `${causesPath}?ansicht=${key}`,
          text: causeViews[key],
          count: causes.filter(inView[key]).length,
          current: key === view,
        }))}
      />
      <DataTable
        locale="de"
        id="ursachen"
        caption={t.caption(shown.length)}
        stacked
        rows={shown}
        empty={<p>{causes.length === 0 ? t.empty : t.emptyView}</p>}
        columns={[
          { header: t.cause, rowHeader: true, cell: nameCell },
          { header: t.barriers, cell: barriersCell },
          { header: t.people, numeric: true, cell: ({ people }) => people },
          {
            header: t.where,
            cell: ({ municipalityKeys }) =>
              joined(municipalityKeys.map((key) => (key === null ? t.withoutPlace : municipality(key)))),
          },
          {
            header: t.kinds,
            cell: ({ kinds }) =>
              joined(kinds.map((kind) => (kind === null ? t.unknownKind : barrierKindName('de', kind)))),
          },
          { header: t.measure, cell: measuresCell },
        ]}
      />
    </>
  );
}

const joined = (names: readonly string[]): string => (names.length === 0 ? '–' : names.toSorted().join(', '));

function nameCell({ cause: { number, title, publishedAt } }: ListedCause) {
  return (
    <>
      <a href={causePath(number)}>{title}</a>
      <span class="table-note">
        {causesTexts.eyebrow(number)}
        {publishedAt === null && `, ${t.notPublic}`}
      </span>
    </>
  );
}

function barriersCell({ barriers, openBarriers }: ListedCause) {
  if (barriers.length === 0) return t.none;
  return (
    <>
      {barriers.length}
      <span class="table-note">{t.open(openBarriers.length)}</span>
    </>
  );
}

function measuresCell({ measures }: ListedCause) {
  if (measures.length === 0) return <StatusTag tone="warning" text={t.none} />;
  return measures.map(({ href, name, states }) => (
    <>
      <a href={href}>{name}</a>
      <span class="table-note">{states[0]?.text}</span>
    </>
  ));
}
