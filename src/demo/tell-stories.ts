import {
  mergeForDemo,
  nightForDemo,
  reportForDemo,
  stepForDemo,
  type NewReport,
  type ReportedBarrier,
} from '../barriers/barriers.demo.ts';
import { citizen, type Actor } from '../platform/actor.ts';
import { addDays, dayOf, isWorkingDay, startOfDay, type Day } from '../platform/calendar.ts';
import { newReceiptCode } from '../platform/secrets/receipt-code.ts';
import type { Services } from '../platform/services.ts';
import { drawPicture } from './draw-picture.ts';
import { hour, latestMoment, minute, type Happening } from './happening.ts';
import { stepsOf, type Step, type Story } from './story.ts';

/** Steps of the office happen on working days. */
const officeSteps: ReadonlySet<Step['kind']> = new Set([
  'move',
  'publish',
  'ask',
  'review',
  'willAct',
  'done',
  'notPossible',
  'notOurs',
]);
const answers: ReadonlySet<Step['kind']> = new Set(['willAct', 'done', 'notPossible', 'notOurs']);

/** What happens in all stories, through the use cases of the program. The nights in which reminders fall due happen too. */
export function happeningsOfStories(
  services: Services,
  stories: readonly Story[],
  managers: readonly string[],
  numbers: Map<string, number>,
): readonly Happening[] {
  const today = dayOf(services.clock.now());
  const latest = latestMoment(services);
  const told = new Map<string, ReportedBarrier>();
  return stories.flatMap((story, index) => {
    const staffId = managers[index % managers.length] ?? '';
    return happeningsOf(services, { story, index, staffId, today, latest, told, numbers });
  });
}

type Telling = {
  readonly story: Story;
  readonly index: number;
  readonly staffId: string;
  readonly today: Day;
  readonly latest: number;
  readonly told: Map<string, ReportedBarrier>;
  /** Filled with the numbers of the barriers, by the titles of their stories. */
  readonly numbers: Map<string, number>;
};

function happeningsOf(services: Services, telling: Telling): readonly Happening[] {
  const { story, index, today, latest } = telling;
  const reportedOn = addDays(today, -story.daysAgo);
  const reportedAt = Math.min(
    startOfDay(reportedOn).getTime() + (8 + (index % 11)) * hour + ((index * 7) % 60) * minute,
    latest - hour,
  );
  let open: ReportedBarrier | undefined;
  const happenings: Happening[] = [
    {
      at: new Date(reportedAt),
      happen: async (past) => {
        open = await report(past, telling);
        if (story.name) telling.told.set(story.name, open);
        telling.numbers.set(story.title, open.number);
      },
    },
  ];
  let last = reportedAt;
  const course = stepsOf(story);
  for (const step of withReviews(course, story.daysAgo)) {
    const wanted = dayOfStep(services, addDays(reportedOn, step.after), step, today);
    const at = Math.min(Math.max(startOfDay(wanted).getTime() + (9 + (index % 6)) * hour, last + 7 * minute), latest);
    last = at;
    happenings.push({
      at: new Date(at),
      happen: async (past) => {
        if (!open) return;
        await stepForDemo(
          past,
          { barrier: open, words: wordsOf(story), staffId: telling.staffId },
          await withPhoto(step),
        ).catch((cause: unknown) => {
          throw new Error(`the story "${story.title}" cannot go on with ${step.kind} after ${step.after} days`, {
            cause,
          });
        });
      },
    });
    happenings.push(...nightsAfter(course, step, at, latest));
  }
  if (story.sameAs !== undefined) {
    const target = story.sameAs;
    const happen = async (past: Services): Promise<void> => {
      const goesOn = telling.told.get(target);
      if (open && goesOn) await mergeForDemo(past, telling.staffId, open.barrierId, goesOn.barrierId);
    };
    happenings.push({ at: new Date(Math.min(reportedAt + 26 * hour, latest)), happen });
  }
  return happenings;
}

async function withPhoto(step: Step): Promise<Step> {
  if (step.kind !== 'done' || !step.shows) return step;
  const { picture, description } = step.shows;
  return { ...step, photo: { bytes: await drawPicture(picture), description } };
}

/** The office reads what a body answered, a day later. */
function withReviews(course: readonly Step[], daysAgo: number): readonly Step[] {
  const reviewed = course.flatMap((step): readonly Step[] => {
    // Answers of the last days are still unread, so that there is something to do.
    if (!answers.has(step.kind) || step.after + 8 > daysAgo) return [step];
    const photo = step.shows ? { photo: step.shows.description } : {};
    return [step, { kind: 'review', after: step.after + 1, ...photo }];
  });
  return reviewed.toSorted((one, other) => one.after - other.after);
}

function dayOfStep({ district }: Services, day: Day, { kind }: Step, today: Day): Day {
  if (!officeSteps.has(kind)) return day;
  for (let later = day; later <= today; later = addDays(later, 1)) {
    if (isWorkingDay(later, district.federalState)) return later;
  }
  return day;
}

/**
 * Reminders come 14 and 28 days after a question that waits; what is solved is closed after 30 days without an answer. Nights in which
 * nothing can fall due are left out.
 */
function nightsAfter(course: readonly Step[], step: Step, at: number, latest: number): readonly Happening[] {
  const days = step.kind === 'ask' ? [15, 29] : isSolved(step) ? [32] : [];
  const next = course.find(
    ({ kind, after }) => (after > step.after && officeSteps.has(kind)) || (kind === 'confirm' && after > step.after),
  );
  return days
    .filter((count) => next === undefined || step.after + count < next.after)
    .map((count) => at + (count * 24 - 5) * hour)
    .filter((night) => night < latest)
    .map((night) => ({ at: new Date(night), happen: nightForDemo }));
}

const isSolved = (step: Step): boolean => step.kind === 'done' || (step.kind === 'move' && step.to === 'resolved');

async function report(services: Services, { story, staffId }: Telling): Promise<ReportedBarrier> {
  const photos: { bytes: Buffer; description: string }[] = [];
  for (const { picture, description } of story.photos ?? [])
    photos.push({ bytes: await drawPicture(picture), description });
  const channel = story.channel ?? 'web';
  const by: Actor = channel === 'web' ? citizen : { kind: 'staff', id: staffId };
  return reportForDemo(services, newReport(services, story, channel), photos, by);
}

function newReport({ district }: Services, story: Story, channel: NewReport['channel']): Omit<NewReport, 'photos'> {
  const town = district.municipalities.find(({ name }) => name === story.town);
  if (story.town !== undefined && !town) throw new Error(`the district has no ${story.town}`);
  const [north, east] = story.off ?? [];
  const position =
    town && north !== undefined && east !== undefined
      ? { lat: town.lat + north / 1000, lon: town.lon + east / 1000 }
      : null;
  return {
    channel,
    locale: story.locale ?? 'de',
    problem: story.said,
    placeKind: story.at,
    kind: story.kind,
    municipalityKey: town?.key ?? null,
    placeText: [story.town, story.where].filter(Boolean).join(', ') || null,
    position,
    demands: story.demands ?? [],
    effect: story.effect ?? null,
    since: null,
    temporaryUntil: null,
    facts: story.facts ?? {},
    lifeArea: story.area,
    reportedFor: story.reportedFor ?? 'self',
    answerWish: story.wish ?? 'none',
    answerEasy: story.wishEasy ?? false,
    contact: story.contact ?? {},
    code: story.code ?? newReceiptCode(),
    submissionKey: null,
  };
}

function wordsOf({ title, text, titleEasy, textEasy, easyState = 'draft' }: Story) {
  return {
    title,
    text,
    titleEasy: titleEasy ?? '',
    textEasy: textEasy ?? '',
    easyState: titleEasy === undefined ? undefined : easyState,
  } as const;
}
