import { dayOf, daysBetween, type Day } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { LinkList } from '../ui/data/link-list.tsx';
import { Notice } from '../ui/data/notice.tsx';
import { Stats } from '../ui/data/stats.tsx';
import { ButtonLink, ButtonRow } from '../ui/form/button.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { Section } from '../ui/page/section.tsx';
import type { TimeOfDay } from './greeting.ts';
import { urgencies, type Urgency, type WaitingThing } from './open-work.ts';
import { allWorkAddress } from './work-filter.ts';
import { urgencyTags, workListTexts as t } from './work-list.messages.ts';

type WorkListPageProps = {
  name: string;
  time: TimeOfDay;
  today: Day;
  /** The most pressing of what waits, in order. */
  things: readonly WaitingThing[];
  /** Of everything that waits. */
  counts: Readonly<Record<Urgency, number>>;
  actions: readonly { readonly path: string; readonly text: string }[];
};

export function WorkListPage({ name, time, today, things, counts, actions }: WorkListPageProps) {
  const total = urgencies.reduce((sum, urgency) => sum + counts[urgency], 0);
  return (
    <>
      <PageHeading
        eyebrow={formatDate(today, 'de')}
        title={t.greeting(time, name)}
        lead={total === 0 ? undefined : t.things(total)}
      >
        <QuickActions actions={actions} />
      </PageHeading>
      {total === 0 ? <NothingWaits /> : <MostPressing things={things} counts={counts} total={total} today={today} />}
    </>
  );
}

function QuickActions({ actions }: Pick<WorkListPageProps, 'actions'>) {
  if (actions.length === 0) return null;
  return (
    <nav aria-label={t.quickActions}>
      <ButtonRow>
        {actions.map(({ path, text }, index) => (
          <ButtonLink key={path} href={path} tone={index === 0 ? 'primary' : 'secondary'}>
            {text}
          </ButtonLink>
        ))}
      </ButtonRow>
    </nav>
  );
}

function NothingWaits() {
  return (
    <Notice tone="success" title={t.emptyTitle}>
      <p>{t.emptyText}</p>
    </Notice>
  );
}

type MostPressingProps = Pick<WorkListPageProps, 'things' | 'counts' | 'today'> & { total: number };

function MostPressing({ things, counts, total, today }: MostPressingProps) {
  const isAll = things.length === total;
  return (
    <>
      <Section id="most-pressing" title={isAll ? t.allShown : t.mostPressing}>
        <LinkList
          links={things.map(({ title, path, reason, since, urgency, area }) => ({
            href: path,
            title,
            text: reason,
            state: urgencyTags[urgency],
            meta: [t.since(formatDate(since, 'de'), daysBetween(dayOf(since), today)), area.name],
          }))}
        />
      </Section>
      <Section id="everything" title={t.everythingTitle} more={{ href: allWorkAddress(), text: t.toAll(total) }}>
        {!isAll && <p>{t.shownOf(things.length, total)}</p>}
        <Counts counts={counts} />
      </Section>
    </>
  );
}

function Counts({ counts }: Pick<WorkListPageProps, 'counts'>) {
  return (
    <Stats
      stats={urgencies
        .filter((urgency) => counts[urgency] > 0)
        .map((urgency) => ({
          value: String(counts[urgency]),
          label: urgencyTags[urgency].text,
          href: allWorkAddress({ urgency }),
        }))}
    />
  );
}
