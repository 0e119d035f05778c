import { dayOf, daysBetween, type Day } from '../platform/calendar.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { LinkList } from '../ui/data/link-list.tsx';
import { Notice } from '../ui/data/notice.tsx';
import { Prose } from '../ui/data/prose.tsx';
import { Stats } from '../ui/data/stats.tsx';
import { ButtonLink, ButtonRow } from '../ui/form/button.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { Section } from '../ui/page/section.tsx';
import type { Away } from './away.ts';
import type { TimeOfDay } from './greeting.ts';
import type { Deciding } from './set-aside/decide-form.tsx';
import { markLines } from './set-aside/mark-text.ts';
import { ThingActions } from './set-aside/thing-actions.tsx';
import type { WaitingThing } from './open-work.ts';
import { urgencies, type Urgency } from './urgency.ts';
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
  /** What waits, but not for this person now. */
  elsewhere: { readonly colleague: number; readonly putOff: number; readonly later: number };
  away: Away;
  deciding: Deciding;
  actions: readonly { readonly path: string; readonly text: string }[];
};

export function WorkListPage(props: WorkListPageProps) {
  const { name, time, today, counts, actions } = props;
  const total = urgencies.reduce((sum, urgency) => sum + counts[urgency], 0);
  return (
    <>
      <PageHeading
        eyebrow={formatDate(today, 'de')}
        title={t.greeting(time, name)}
        lead={total === 0 ? undefined : t.things(total)}
      />
      <AwayPart {...props} />
      {total === 0 ? <NothingWaits /> : <MostPressing {...props} total={total} />}
      <Elsewhere {...props} />
      {/* After what waits: on a phone the first thing to do comes before the ways to do others. */}
      <QuickActions actions={actions} />
    </>
  );
}

function QuickActions({ actions }: Pick<WorkListPageProps, 'actions'>) {
  if (actions.length === 0) return null;
  return (
    <nav class="quick-actions" aria-label={t.quickActions}>
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

type MostPressingProps = Pick<WorkListPageProps, 'things' | 'counts' | 'today' | 'deciding'> & { total: number };

function MostPressing({ things, counts, total, today, deciding }: MostPressingProps) {
  const isAll = things.length === total;
  return (
    <>
      <Section id="most-pressing" title={isAll ? t.allShown : t.mostPressing}>
        <LinkList
          links={things.map((thing, index) => ({
            href: thing.path,
            title: thing.title,
            text: thing.reason,
            state: urgencyTags[thing.urgency],
            meta: [
              t.since(formatDate(thing.since, 'de'), daysBetween(dayOf(thing.since), today)),
              thing.area.name,
              ...(thing.mark ? markLines(thing.mark, deciding.nameOf) : []),
            ],
            actions: <ThingActions thing={thing} deciding={deciding} index={index} headingLevel={4} />,
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

function AwayPart({ away: { standsInFor, own } }: Pick<WorkListPageProps, 'away'>) {
  const until = (day: Day | null) => (day === null ? null : formatDate(day, 'de'));
  return (
    <>
      {own && (
        <Notice title={t.ownAbsence(until(own.until))}>
          <p>
            <a href="/verwaltung/abwesenheiten">{t.toAbsences}</a>
          </p>
        </Notice>
      )}
      {standsInFor.map(({ name, until: day }) => (
        <Notice key={name} title={t.standsIn(name, until(day))}>
          <p>{t.standsInText}</p>
        </Notice>
      ))}
    </>
  );
}

function Elsewhere({ elsewhere: { colleague, putOff, later } }: Pick<WorkListPageProps, 'elsewhere'>) {
  if (colleague + putOff + later === 0) return null;
  return (
    <Prose>
      <ul>
        {colleague > 0 && (
          <li>
            <a href={allWorkAddress({ part: 'colleague' })}>{t.withColleagues(colleague)}</a>
          </li>
        )}
        {later > 0 && (
          <li>
            <a href={allWorkAddress({ part: 'everything', urgency: 'date-near' })}>{t.mayWait(later)}</a>
          </li>
        )}
        {putOff > 0 && (
          <li>
            <a href={allWorkAddress({ part: 'putOff' })}>{t.isPutOff(putOff)}</a>
          </li>
        )}
      </ul>
    </Prose>
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
