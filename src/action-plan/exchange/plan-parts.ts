import { planColumns } from './columns.ts';
import { exchangeTexts } from './exchange.messages.ts';
import type { StoredPlan } from './exchange.store.ts';
import type { EasyStanding } from './plan-import.ts';
import { titlesOf } from './plan-table.ts';
import type { Problem } from './read-headings.ts';
import type { TypedRow } from './read-row.ts';
import { nearestTo } from './vocabulary.ts';

const t = exchangeTexts.problems;

export type NewPart = {
  readonly title: string;
  readonly titleEasy: string;
  /** Perhaps only a slip of the pen. */
  readonly nearest: string | undefined;
};

/** A field, or with `goal` a goal, that is there and gets another easy title. */
export type EasyTitle = {
  readonly field: string;
  readonly goal: string | null;
  readonly titleEasy: string;
  /** What is stored now. */
  readonly before: string | null;
};

/** What a table does to the fields of action and goals of a plan. */
export type PlannedParts = {
  readonly newFields: readonly NewPart[];
  readonly newGoals: readonly (NewPart & { field: string })[];
  readonly easyTitles: readonly EasyTitle[];
};

const fieldKey = ({ field }: EasyStanding): string => JSON.stringify([field]);
const goalKey = ({ field, goal }: EasyStanding): string => JSON.stringify([field, goal]);

/** The fields and goals that measures stand below: those that are missing, and the easy titles that say something else. */
export function planParts(measures: readonly EasyStanding[], { fields, goals }: StoredPlan): PlannedParts {
  const fieldTitles = fields.map(({ title }) => title);
  const titles = titlesOf({ fields, goals });
  const easy = easyTitlesIn(measures);
  const knownFields = new Map(fields.map(({ title, titleEasy }) => [title, titleEasy]));
  const knownGoals = new Map(
    goals.map(({ id, titleEasy }) => [JSON.stringify([titles(id).field, titles(id).goal]), titleEasy]),
  );
  const newFields = new Map<string, NewPart>();
  const newGoals = new Map<string, NewPart & { field: string }>();
  const changed = new Map<string, EasyTitle>();
  for (const measure of measures) {
    const { field, goal } = measure;
    if (field === '') continue;
    const [ofField, ofGoal] = [easy.get(fieldKey(measure)) ?? '', easy.get(goalKey(measure)) ?? ''];
    const [fieldBefore, goalBefore] = [knownFields.get(field), knownGoals.get(goalKey(measure))];
    if (fieldBefore === undefined) {
      newFields.set(field, { title: field, titleEasy: ofField, nearest: nearestTo(field, fieldTitles) });
    } else if (ofField !== '' && ofField !== fieldBefore) {
      changed.set(fieldKey(measure), { field, goal: null, titleEasy: ofField, before: fieldBefore });
    }
    if (goalBefore === undefined) {
      const beside = goals.filter(({ id }) => titles(id).field === field).map(({ title }) => title);
      newGoals.set(goalKey(measure), { field, title: goal, titleEasy: ofGoal, nearest: nearestTo(goal, beside) });
    } else if (ofGoal !== '' && ofGoal !== goalBefore) {
      changed.set(goalKey(measure), { field, goal, titleEasy: ofGoal, before: goalBefore });
    }
  }
  return { newFields: [...newFields.values()], newGoals: [...newGoals.values()], easyTitles: [...changed.values()] };
}

/** Many rows name the same field; whichever has its easy title says it for all. */
function easyTitlesIn(rows: readonly EasyStanding[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => [
      ...(row.fieldEasy === '' ? [] : [[fieldKey(row), row.fieldEasy] as const]),
      ...(row.goalEasy === '' ? [] : [[goalKey(row), row.goalEasy] as const]),
    ]),
  );
}

const columnOf = (field: 'fieldEasy' | 'goalEasy'): string =>
  planColumns.find((column) => column.field === field)?.title ?? '';

/** Easy titles without what they explain, too long ones, and two different ones for the same thing. */
export function easyTitleProblems(rows: readonly TypedRow[]): ReadonlyMap<TypedRow, readonly Problem[]> {
  const said = new Map<string, { row: number; easy: string }>();
  const check = (typed: TypedRow, part: 'field' | 'goal', most: number): readonly Problem[] => {
    const easy = typed[`${part}Easy`];
    if (easy === '') return [];
    const at = (message: string) => [{ row: typed.row, column: columnOf(`${part}Easy`), message }];
    if (typed[part] === '') return at(t.easyAlone);
    if (easy.length > most) return at(t.longName(String(most)));
    const key = part === 'field' ? fieldKey(typed) : goalKey(typed);
    const first = said.get(key) ?? { row: typed.row, easy };
    said.set(key, first);
    return first.easy === easy ? [] : at(t.easyDiffers(first.row));
  };
  return new Map(rows.map((typed) => [typed, [...check(typed, 'field', 200), ...check(typed, 'goal', 500)]]));
}
