import {
  addIndicator,
  addMilestone,
  adoptEdition,
  branchEdition,
  contributorsOf,
  createEdition,
  editMeasure,
  fieldsOf,
  findEdition,
  findVersion,
  goalsOf,
  markContinuation,
  saveField,
  saveGoal,
  wordsOf,
  writeMeasure,
} from '../../action-plan/action-plan.demo.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { endOfPeriod } from '../../platform/rough-day.ts';
import { allowed, type Happening } from '../happening.ts';
import { isNew, type NumberedStory } from './numbered.ts';
import { addPlanBodies } from './plan-bodies.ts';
import type { FieldStory } from './plan-story.ts';
import { easyStateOf, wordsOfStory } from './plan-words.ts';
import { happening, measureIdOf, toMeasure, type PlanTelling } from './telling.ts';

const title = 'Alle gehören dazu';
const about = [
  '**Vorführung:** Dieser Aktionsplan ist erfunden. Er zeigt, wie ein Plan aussehen kann.',
  'Der Plan setzt die UN-Behindertenrechtskonvention im Landkreis um. Menschen mit Behinderungen, ihre Vereine, Ämter und Gemeinden haben ihn zusammen geschrieben. Jede Maßnahme hat eine Stelle, die für sie einsteht, und eine Frist.',
].join('\n\n');
const titleEasy = 'Alle gehören dazu';
const aboutEasy = [
  'Das ist ein Beispiel.\nDen Plan gibt es nicht wirklich.',
  'In dem Plan steht:\nSo wird das Leben für Menschen mit Behinderungen besser.\nViele Menschen haben den Plan zusammen geschrieben.',
].join('\n\n');

/** How the two editions come about: written, adopted, branched, changed, adopted again. */
export function happeningsOfEditions(telling: PlanTelling, fields: readonly FieldStory[]): readonly Happening[] {
  const { calendar, staff } = telling;
  const { year, on, at } = calendar;
  const first = { number: 1, day: on(-6, '12-09'), reference: `KT 31/9/${year - 6}` };
  const second = { number: 2, day: on(-2, '12-11'), reference: `KT 74/22/${year - 2}` };
  return [
    happening(at(on(-6, '09-14'), 9), staff, (work, services) => writeFirst(work, services, telling, fields)),
    happening(at(first.day, 17), staff, (work) => adopt(work, telling, first)),
    happening(at(on(-2, '10-29'), 10), staff, (work, services) => branch(work, services, telling)),
    happening(at(second.day, 17), staff, (work) => adopt(work, telling, second)),
  ];
}

async function adopt(
  work: Work,
  { calendar }: PlanTelling,
  { number, day, reference }: { number: number; day: string; reference: string },
): Promise<void> {
  const adoption = { edition: number, decisionReference: reference, decidedBy: 'Kreistag' };
  allowed(await adoptEdition(work, { ...adoption, adoptedOn: calendar.officeDay(day) }));
}

async function writeFirst(
  work: Work,
  services: Services,
  telling: PlanTelling,
  fields: readonly FieldStory[],
): Promise<void> {
  const { year } = telling.calendar;
  for (const [key, code] of await addPlanBodies(work, services.district.name)) telling.bodies.set(key, code);
  const edition = allowed(
    await createEdition(work, {
      title,
      about,
      titleEasy,
      aboutEasy,
      easyState: 'tested',
      firstYear: year - 5,
      lastYear: year - 2,
    }),
  );
  for (const field of fields) {
    const words = { title: field.title, text: field.text, titleEasy: field.titleEasy, textEasy: field.textEasy };
    const { slug } = allowed(await saveField(work, { edition: 1, words, chosen: 'inTest' }));
    for (const goal of field.goals) {
      allowed(await saveGoal(work, { edition: 1, field: slug, title: goal.title, titleEasy: goal.titleEasy }));
    }
  }
  const goalIds = await goalIdsOf(work, edition.id);
  for (const measure of telling.measures.filter((one) => !isNew(one))) {
    await write(work, services, telling, { measure, editionId: edition.id, goalIds });
  }
}

/** Titles of fields and goals, together, lead to the goal of one edition. */
async function goalIdsOf(work: Work, editionId: string): Promise<ReadonlyMap<string, string>> {
  const titles = new Map((await fieldsOf(work.db, editionId)).map((field) => [field.id, field.title]));
  const goals = await goalsOf(work.db, editionId);
  return new Map(goals.map((goal) => [goalKey(titles.get(goal.fieldId) ?? '', goal.title), goal.id]));
}

const goalKey = (field: string, goal: string): string => `${field}\n${goal}`;

type Writing = {
  readonly measure: NumberedStory;
  readonly editionId: string;
  readonly goalIds: ReadonlyMap<string, string>;
};

async function write(work: Work, services: Services, telling: PlanTelling, writing: Writing): Promise<void> {
  const { measure, editionId, goalIds } = writing;
  const { number, story, field, goal } = measure;
  const { before } = story;
  const said = wordsOfStory(measure, { ...telling, district: services.district });
  const words = {
    ...said,
    goalId: goalIds.get(goalKey(field.title, goal.title)) ?? null,
    title: before?.title ?? said.title,
    text: before?.text ?? said.text,
    goalText: before?.aim ?? said.goalText,
    // The easy words tell what is true today; the first edition had none where it meant something else.
    ...(before && { titleEasy: null, textEasy: null }),
  };
  const given = allowed(await writeMeasure(work, { editionId, words, easyState: easyStateOf(measure) }));
  if (given !== number) throw new Error(`measure ${number} of the demo plan became ${given}`);
  await addFigure(work, telling, measure);
}

async function addFigure(work: Work, { calendar }: PlanTelling, { number, story }: NumberedStory): Promise<void> {
  if (story.figure !== null) {
    const [name, unit, baseline, target] = story.figure;
    const due = story.due === undefined ? undefined : calendar.rough(story.due);
    const indicator = {
      name,
      unit,
      baseline: String(baseline),
      baselineOn: calendar.on(story.next === 'new' ? -2 : -6, '06-30'),
      target: String(target),
      targetOn: due === undefined ? null : endOfPeriod(due.day, due.precision),
    };
    await toMeasure(work, number, (measureId) => addIndicator(work, { ...indicator, measureId }));
  }
  for (const [milestone, relative] of story.milestones ?? []) {
    const { day, precision } = calendar.rough(relative);
    const words = { title: milestone, dueDay: day, duePrecision: precision, reachedOn: null };
    await toMeasure(work, number, (measureId) => addMilestone(work, { ...words, measureId }));
  }
}

async function branch(work: Work, services: Services, telling: PlanTelling): Promise<void> {
  const { measures, calendar } = telling;
  const years = { firstYear: calendar.year - 1, lastYear: calendar.year + 3 };
  const { number } = allowed(await branchEdition(work, { title, ...years }));
  const edition = await findEdition(work.db, number);
  if (!edition) throw new Error('the demo plan has no second edition');
  const goalIds = await goalIdsOf(work, edition.id);
  for (const measure of measures) {
    if (isNew(measure)) await write(work, services, telling, { measure, editionId: edition.id, goalIds });
    else if (measure.story.next === 'changed') await change(work, measure, edition.id);
  }
  const marks = measures.flatMap(({ number: of, story }) =>
    story.next === 'new'
      ? []
      : [{ number: of, mark: story.next, reason: story.nextWhy?.[0], reasonEasy: story.nextWhy?.[1] }],
  );
  allowed(await markContinuation(work, { edition: number, marks }));
}

async function change(work: Work, measure: NumberedStory, editionId: string): Promise<void> {
  const { number, story } = measure;
  const version = await findVersion(work.db, await measureIdOf(work, number), editionId);
  if (!version) throw new Error(`measure ${number} is missing in the second edition`);
  const words = {
    ...wordsOf(version, await contributorsOf(work.db, version.id)),
    title: story.title,
    titleEasy: story.titleEasy,
    text: story.text,
    textEasy: story.textEasy,
    goalText: story.aim,
  };
  const edit = { number, editionId, version: version.version, words };
  allowed(await editMeasure(work, { ...edit, easyState: easyStateOf(measure) }));
}
