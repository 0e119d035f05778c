import {
  addParticipation,
  changeStatus,
  findMeasure,
  indicatorsOf,
  lightMark,
  milestonesOf,
  reachMilestone,
  recordProgress,
  recordReading,
  setLight,
  type MeasureStatus,
} from '../../action-plan/action-plan.demo.ts';
import { findBody } from '../../directory/index.ts';
import { addDays, dayOf, type Day } from '../../platform/calendar.ts';
import type { Work } from '../../platform/use-case.ts';
import type { Happening } from '../happening.ts';
import { courseOf, earlyEnd } from './measure-course.ts';
import { isNew, type NumberedStory } from './numbered.ts';
import { lastTold, readingAt, roundYears } from './progress.ts';
import { roundsOf } from './rounds.ts';
import { happening, measureIdOf, toMeasure, type PlanTelling } from './telling.ts';

/** What the office does about each measure between the rounds: statuses, values, milestones, participation, lights. */
export function happeningsOfMeasures(telling: PlanTelling): readonly Happening[] {
  return telling.measures.flatMap((measure) => [
    ...earlyReport(telling, measure),
    ...moves(telling, measure),
    ...readings(telling, measure),
    ...milestones(telling, measure),
    ...participation(telling, measure),
    ...light(telling, measure),
  ]);
}

function moves({ calendar, staff }: PlanTelling, measure: NumberedStory): readonly Happening[] {
  return courseOf(calendar, measure).map(({ to, on }) =>
    happening(calendar.at(on, 10 + (measure.number % 5)), staff, (work) => move(work, measure, to)),
  );
}

async function move(work: Work, { number, story }: NumberedStory, to: MeasureStatus): Promise<void> {
  const from = (await findMeasure(work.db, number))?.status ?? 'proposed';
  const [reason, reasonEasy] = to === story.status ? (story.why ?? []) : [];
  const addressee = to === 'notCompetent' ? story.addressee : undefined;
  await toMeasure(work, number, (measureId) =>
    changeStatus(work, { measureId, from, to, reason, reasonEasy, addressee }),
  );
}

/** What was completed before the first round was told on that day. */
function earlyReport(telling: PlanTelling, measure: NumberedStory): readonly Happening[] {
  const { calendar, staff, bodies } = telling;
  const { number, story } = measure;
  const on = earlyEnd(calendar, measure);
  const value = readingAt(story, 0);
  if (on === undefined) return [];
  return [
    happening(calendar.at(on, 9), staff, async (work) => {
      const key = story.body ?? '';
      const author = (await findBody(work.db, bodies.get(key) ?? key))?.name ?? '';
      const text = story.told?.[0] ?? '';
      await toMeasure(work, number, (measureId) =>
        recordProgress(work, { measureId, author, text, degree: 'done', isPublic: true }),
      );
      if (value !== undefined) await read(work, number, value);
    }),
  ];
}

/** Values that no body told in a round: the office took them from the county's figures. */
function readings(telling: PlanTelling, measure: NumberedStory): readonly Happening[] {
  const { calendar, staff } = telling;
  const { number, story } = measure;
  if (earlyEnd(calendar, measure) !== undefined) return [];
  return roundYears.flatMap((year) => {
    const value = readingAt(story, year);
    if (value === undefined || typeof story.told?.[year] === 'string') return [];
    const on = addDays(roundsOf(calendar)[year].review, 2);
    return [happening(calendar.at(on, 11), staff, (work) => read(work, number, value))];
  });
}

async function read(work: Work, number: number, value: number): Promise<void> {
  const [indicator] = await indicatorsOf(work.db, await measureIdOf(work, number));
  if (!indicator) throw new Error(`measure ${number} of the demo plan has no indicator`);
  const reading = { value: String(value), readOn: dayOf(work.now), source: 'Statistik des Landkreises' };
  await toMeasure(work, number, (measureId) =>
    recordReading(work, { measureId, indicatorId: indicator.id, ...reading }),
  );
}

function milestones({ calendar, staff }: PlanTelling, { number, story }: NumberedStory): readonly Happening[] {
  return (story.milestones ?? []).flatMap(([title, , reached]) => {
    if (reached === undefined) return [];
    const at = calendar.at(calendar.rough(reached).day, 12);
    const on = dayOf(at);
    return [
      happening(at, staff, async (work) => {
        const all = await milestonesOf(work.db, await measureIdOf(work, number));
        const milestoneId = all.find((milestone) => milestone.title === title)?.id ?? '';
        await toMeasure(work, number, (measureId) => reachMilestone(work, { measureId, milestoneId, on }));
      }),
    ];
  });
}

/** Who took part did so in the spring before the measure was last decided about, or while it was under way. */
function participation(telling: PlanTelling, measure: NumberedStory): readonly Happening[] {
  const { calendar, staff } = telling;
  const { number, story } = measure;
  if (!story.participation) return [];
  const [who, level, effect] = story.participation;
  const month = 3 + (number % 4);
  const heldOn: Day = calendar.on(isNew(measure) || lastTold(story) !== 0 ? -2 : -4, `0${month}-01`);
  const record = { heldOn, heldPrecision: 'month', who, level, effect } as const;
  return [
    happening(calendar.at(addDays(heldOn, 45), 10), staff, (work) =>
      toMeasure(work, number, (measureId) => addParticipation(work, { measureId, ...record })),
    ),
  ];
}

function light({ calendar, staff }: PlanTelling, { number, story }: NumberedStory): readonly Happening[] {
  if (!story.override) return [];
  const [shown, reason, reasonEasy] = story.override;
  return [
    happening(calendar.at(addDays(calendar.today, -4), 13), staff, async (work) => {
      const measure = await findMeasure(work.db, number);
      const seen = measure ? lightMark(measure) : '';
      await toMeasure(work, number, (measureId) =>
        setLight(work, { measureId, light: shown, reason, reasonEasy, seen }),
      );
    }),
  ];
}
