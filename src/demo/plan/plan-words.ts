import type { MeasureWords } from '../../action-plan/action-plan.demo.ts';
import type { District } from '../../platform/district/district.ts';
import type { NumberedStory } from './numbered.ts';
import type { PlanCalendar } from './plan-calendar.ts';

type Known = {
  readonly calendar: PlanCalendar;
  readonly bodies: ReadonlyMap<string, string>;
  readonly district: District;
};

/** What the plan says about a measure; the goal belongs to an edition and is added there. */
export function wordsOfStory({ story, field, goal }: NumberedStory, known: Known): Omit<MeasureWords, 'goalId'> {
  const { calendar, district } = known;
  const codeOf = (key: string): string => known.bodies.get(key) ?? key;
  const due = story.due === undefined ? undefined : calendar.rough(story.due);
  const start = calendar.rough(story.next === 'new' ? '-1' : '-5');
  return {
    title: story.title,
    titleEasy: story.titleEasy,
    problem: story.problem,
    goalText: story.aim,
    text: story.text,
    textEasy: story.textEasy,
    lifeAreas: [...(goal.lifeAreas ?? field.lifeAreas)],
    crpdArticles: [...story.articles],
    crossCuttingTopics: [...(story.topics ?? [])],
    targetGroups: [...(story.groups ?? [])],
    municipalityKeys: (story.towns ?? []).map((name) => keyOfTown(district, name)),
    origin: story.origin,
    originNote: story.originNote ?? null,
    accountableBody: story.body === null ? null : codeOf(story.body),
    contributors: (story.helpers ?? []).map(codeOf),
    otherContributors: null,
    contactName: null,
    contactEmail: null,
    contactTelephone: null,
    contactPrivacy: 'office',
    startDay: start.day,
    startPrecision: start.precision,
    dueDay: due?.day ?? null,
    duePrecision: due?.precision ?? null,
    isOngoing: story.review !== undefined,
    reviewDay: story.review === undefined ? null : calendar.rough(story.review).day,
    priority: story.cause !== undefined || story.origin === 'law' ? 'high' : 'medium',
    costCents: story.cost === undefined ? null : story.cost * 100,
    costNote: null,
    fundingSource: story.money ?? null,
    legalBasis: null,
    decisionReference: null,
    hiddenFields: [],
  };
}

function keyOfTown({ municipalities }: District, name: string): string {
  const town = municipalities.find((municipality) => municipality.name === name);
  if (!town) throw new Error(`the district has no ${name}`);
  return town.key;
}

/** How far the easy text of a measure is; most are drafts, because testing takes time. */
export function easyStateOf({ number }: NumberedStory): 'draft' | 'inTest' | 'tested' {
  if (number % 4 === 1) return 'tested';
  return number % 4 === 2 ? 'inTest' : 'draft';
}
