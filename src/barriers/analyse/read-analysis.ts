import { listBodies } from '../../directory/index.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../platform/calendar.ts';
import type { ChainLink, ChainReader } from '../../platform/chain.ts';
import type { Services } from '../../platform/services.ts';
import { countByCause, countWithoutCause, type CauseFigures } from './cause-figures.store.ts';
import { isWholePlace } from './analysis-filter.ts';
import type { Question } from './counted.store.ts';
import { countByEach, type Counts, type ValueCounts } from './counts.store.ts';
import { dimensionsFor, several, type Dimension } from './dimensions.ts';
import { durationsOf, waits, type Duration, type Wait } from './durations.store.ts';
import { hotSpots, type HotSpot } from './hot-spots.store.ts';
import { answersToIsItGone, reportsByChannel, smallGroups } from './people.store.ts';
import { publishedGroups, roundedPeople, type SmallGroup } from './public-people.ts';
import { countByMonth, type MonthCounts } from './trend.store.ts';
import type { Channel, Confirmation } from '../taxonomy.ts';

const mostSpots = 10;

export type CauseWithMeasures = CauseFigures & { readonly measures: readonly ChainLink[] };

/** Every figure of the analysis as its audience may know it. Other slices take their numbers from here, so that all reports agree. */
export type Analysis = {
  readonly question: Question;
  readonly whole: Counts;
  readonly by: Readonly<Partial<Record<Dimension, readonly ValueCounts[]>>>;
  readonly months: readonly MonthCounts[];
  readonly durations: Readonly<Record<Wait, readonly Duration[]>>;
  readonly spots: readonly HotSpot[];
  readonly causes: readonly CauseWithMeasures[];
  readonly withoutCause: number;
  /** Null: too few to be told. */
  readonly reports: readonly { readonly channel: Channel; readonly reports: number | null }[];
  /** Before which day the reports were counted. */
  readonly reportsBefore: string;
  /** For everyone, and only when whole municipalities are counted: people on small barriers. */
  readonly groups: readonly SmallGroup[];
  /** For the office only. */
  readonly answers: Readonly<Record<Confirmation, number>> | null;
};

export type Follow = (reader: ChainReader, ids: readonly string[]) => Promise<readonly ChainLink[]>;

/** Counts everything that the analysis shows, for everybody or for the office. */
export async function readAnalysis(
  { db }: Pick<Services, 'db'>,
  follow: Follow,
  question: Question,
  locale: ChainReader['locale'],
): Promise<Analysis> {
  const { audience, filter, now } = question;
  const isPublic = audience === 'everyone';
  const own = dimensionsFor(audience).filter((dimension) => several.has(dimension));
  const reportsBefore = isPublic ? startOfQuarter(now) : addDays(dayOf(now), 1);
  const [each, months, durations, spots, causes, withoutCause, reports, groups, answers] = await Promise.all([
    countByEach(db, question, own),
    countByMonth(db, question),
    Promise.all(waits.map(async (wait) => [wait, await durationsOf(db, question, wait)] as const)),
    hotSpots(db, question, mostSpots),
    countByCause(db, question),
    countWithoutCause(db, question),
    reportsByChannel(db, startOfDay(reportsBefore)),
    isPublic && isWholePlace(filter) ? smallGroups(db, question) : [],
    isPublic ? null : answersToIsItGone(db, question),
  ]);
  const links = await follow(
    { locale, audience },
    causes.map(({ id }) => id),
  );
  const single = Object.groupBy(each, ({ dimension }) => dimension ?? 'whole');
  const whole = single.whole?.[0] ?? noCounts;
  return {
    question,
    whole: { ...whole, people: whole.people + publishedGroups(groups) },
    by: single,
    months,
    durations: Object.fromEntries(durations) as Analysis['durations'],
    spots,
    causes: causes.map((cause) => ({ ...cause, measures: links.filter(({ of }) => of === cause.id) })),
    withoutCause,
    reports: isPublic
      ? reports.map(({ channel, reports: count }) => ({ channel, reports: roundedPeople(count) }))
      : reports,
    reportsBefore,
    groups,
    answers,
  };
}

const noCounts: Counts = { barriers: 0, open: 0, solved: 0, confirmed: 0, people: 0 };

/** The first day of the present quarter: what is told of reports ends with the last complete one. */
function startOfQuarter(now: Date): string {
  const day = dayOf(now);
  const month = Number(day.slice(5, 7));
  return addMonths(`${day.slice(0, 7)}-01`, -((month - 1) % 3));
}

/** What an analysis needs to know of the directory to read an address and to name its values. */
export async function bodiesForAnalysis({ db }: Pick<Services, 'db'>) {
  const bodies = await listBodies(db);
  return bodies.map(({ code, name }) => ({ code, name }));
}
