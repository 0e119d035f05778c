import type { ReadRow, ReadTable } from '../../platform/documents/read-cells.ts';
import { agreedStatuses, type Gap } from '../measure.ts';
import { gapsOpened } from '../measures/edit-measure.ts';
import { formTexts } from '../measures/measure-form.messages.ts';
import { changedFields, fieldValues } from '../measures/measure-values.ts';
import { emptyWords, isSameWords } from '../measures/measure-words.ts';
import { publicWordsOf } from '../measures/public-words.ts';
import { mustAskMeaning } from '../../platform/text-twin/text-twin.ts';
import { planColumns, type ColumnField } from './columns.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import type { StoredMeasure, StoredPlan } from './exchange.store.ts';
import { writeIndicators } from './indicator-lines.ts';
import { changedLists, pairIndicators } from './pair-lists.ts';
import { easyTitleProblems, planParts, type PlannedParts } from './plan-parts.ts';
import { titlesOf } from './plan-table.ts';
import { readHeadings, type Headings, type Problem } from './read-headings.ts';
import { readWords, typedRow, type Around, type ReadWords, type TypedRow } from './read-row.ts';

/** Where a measure stands in the plan, by titles; both empty when it stands below no goal. */
export type Standing = { field: string; goal: string };

/** The same with the easy titles that a row gives its field and goal; empty where it gives none. */
export type EasyStanding = Standing & { fieldEasy: string; goalEasy: string };

export type PlannedMeasure = EasyStanding &
  ReadWords & {
    readonly row: number;
    /** The number it has or gets. */
    readonly number: number;
    readonly kind: 'new' | 'changed' | 'unchanged';
    /** Of the words as they are stored. */
    readonly version: number;
    /** Headings of the columns that say something else than what is stored. */
    readonly changes: readonly string[];
    readonly notes: readonly string[];
  };

/** What a table would do to the plan. */
export type PlannedImport = PlannedParts & {
  readonly measures: readonly PlannedMeasure[];
  readonly problems: readonly Problem[];
  readonly missing: Headings['missing'];
  readonly ignored: Headings['ignored'];
  /** The row of the template was left in. */
  readonly hasExample: boolean;
  /** Measures of the edition that the table does not name. */
  readonly untouched: number;
};

/** Compares a table with an edition. Nothing is changed; the same table and edition always give the same plan. */
export function planImport(table: ReadTable, stored: StoredPlan, around: Around): PlannedImport {
  const [heading, ...rest] = table.rows;
  const headings = readHeadings(heading ?? { number: 1, cells: [] });
  const rows = headings.problems.length > 0 ? [] : rest.map((row: ReadRow) => typedRow(row, headings));
  const filled = rows.filter(({ title }) => title !== t.example.words.title);
  const numbers = readNumbers(filled, stored);
  const easyTitles = easyTitleProblems(filled);
  const titles = titlesOf(stored);
  const known = new Map(stored.measures.map((measure) => [measure.number, measure]));
  const measures: PlannedMeasure[] = [];
  const problems: Problem[] = [...headings.problems];
  for (const typed of filled) {
    const number = numbers.of.get(typed);
    const before = number === undefined ? undefined : known.get(number);
    const read = readWords(typed, before?.words ?? { ...emptyWords, title: '' }, around);
    const found = [
      ...(numbers.problems.get(typed) ?? []),
      ...standingProblems(typed),
      ...(easyTitles.get(typed) ?? []),
    ];
    if ('problems' in read) found.push(...read.problems);
    else if (before) found.push(...gapProblems(typed, before, read), ...measuredProblems(typed, before, read));
    problems.push(...found);
    if ('problems' in read || number === undefined || found.length > 0) continue;
    measures.push(
      before
        ? compared(typed, { number, read, before, standing: titles(before.words.goalId) })
        : { ...read, ...plain(typed, number), kind: 'new', version: 0, changes: [], notes: sameTitle(typed, stored) },
    );
  }
  if (headings.problems.length === 0 && filled.length === 0) {
    problems.push({ row: (heading?.number ?? 1) + 1, column: '', message: t.problems.noRows });
  }
  return {
    measures,
    ...planParts(measures, stored),
    problems,
    missing: headings.missing,
    ignored: headings.ignored,
    hasExample: filled.length < rows.length,
    untouched: stored.measures.filter(({ number }) => !measures.some((measure) => measure.number === number)).length,
  };
}

const plain = ({ row, field, goal, fieldEasy, goalEasy }: TypedRow, number: number) => ({
  row,
  field,
  goal,
  fieldEasy,
  goalEasy,
  number,
});

type Compared = { number: number; read: ReadWords; before: StoredMeasure; standing: Standing };

function compared(typed: TypedRow, { number, read, before, standing }: Compared): PlannedMeasure {
  const moved = [typed.field !== standing.field && 'field', typed.goal !== standing.goal && 'goal'];
  const sameWords = isSameWords({ ...before.words, goalId: null }, read.words);
  const hasEasy = read.words.titleEasy !== null || read.words.textEasy !== null;
  // That a text is out of date follows from the words and is not chosen.
  const isChosen = read.easyState !== undefined && read.easyState !== 'outdated';
  const lists = changedLists(before, read);
  const changed = new Set<string | false>([
    ...lists,
    ...moved,
    hasEasy && isChosen && read.easyState !== before.easyState && 'easyState',
    ...(sameWords ? [] : changedFields(fieldValues({ ...before.words, goalId: null }), fieldValues(read.words))),
  ]);
  const changes = planColumns.filter(({ field }) => changed.has(field)).map(({ title }) => title);
  const outdates = mustAskMeaning({
    before: { words: publicWordsOf(before.words), twin: { state: before.easyState, outdatedSince: null } },
    after: publicWordsOf(read.words),
  });
  return {
    ...read,
    ...plain(typed, number),
    kind: changes.length > 0 ? 'changed' : 'unchanged',
    version: before.version,
    changes,
    notes: [...(outdates ? [t.preview.outdates] : []), ...(lists.length > 0 ? [t.preview.live] : [])],
  };
}

type Numbers = { of: ReadonlyMap<TypedRow, number>; problems: ReadonlyMap<TypedRow, readonly Problem[]> };

/** Numbers that are given stay; the other rows get the next free ones, in the order of the table. */
function readNumbers(rows: readonly TypedRow[], { measures, otherNumbers }: StoredPlan): Numbers {
  const of = new Map<TypedRow, number>();
  const problems = new Map<TypedRow, readonly Problem[]>();
  const rowOf = new Map<number, number>();
  const column = titleOf('number');
  for (const typed of rows) {
    if (typed.number === '') continue;
    const number = /^[1-9]\d{0,4}$/u.test(typed.number) ? Number(typed.number) : undefined;
    const first = number === undefined ? undefined : rowOf.get(number);
    const message =
      number === undefined
        ? t.problems.number(typed.number)
        : first !== undefined
          ? t.problems.numberTwice(number, first)
          : otherNumbers.has(number)
            ? t.problems.numberElsewhere(number)
            : undefined;
    if (message !== undefined) problems.set(typed, [{ row: typed.row, column, message }]);
    else if (number !== undefined) of.set(typed, number);
    if (number !== undefined && first === undefined) rowOf.set(number, typed.row);
  }
  let last = Math.max(0, ...otherNumbers, ...rowOf.keys(), ...measures.map(({ number }) => number));
  for (const typed of rows) if (typed.number === '') of.set(typed, (last += 1));
  return { of, problems };
}

function standingProblems({ row, field, goal }: TypedRow): readonly Problem[] {
  const at = (name: 'field' | 'goal', message: string) => ({ row, column: titleOf(name), message });
  if (field !== '' && goal === '') return [at('goal', t.problems.goalOwed)];
  if (goal !== '' && field === '') return [at('field', t.problems.fieldOwed)];
  if (field.length > 200) return [at('field', t.problems.longName('200'))];
  return goal.length > 500 ? [at('goal', t.problems.longName('500'))] : [];
}

function gapProblems({ row }: TypedRow, before: StoredMeasure, after: ReadWords): readonly Problem[] {
  const { status, words, indicators } = before;
  const fieldOf = {
    accountableBody: 'accountableBody',
    goal: 'goalText',
    deadline: 'due',
    origin: 'origin',
    indicator: 'indicators',
  } as const;
  const losesIndicators = agreedStatuses.has(status) && indicators.length > 0 && after.indicators?.length === 0;
  const gaps: readonly Gap[] = [
    ...gapsOpened(status, words, after.words),
    ...(losesIndicators ? (['indicator'] as const) : []),
  ];
  return gaps.map((gap) => {
    const column = titleOf(fieldOf[gap]);
    return { row, column, message: formTexts.errors.gaps[gap] };
  });
}

/** What was measured stays with what it measures. */
function measuredProblems({ row }: TypedRow, before: StoredMeasure, { indicators }: ReadWords): readonly Problem[] {
  if (!indicators) return [];
  return pairIndicators(before.indicators, indicators)
    .gone.filter(({ isMeasured }) => isMeasured)
    .map((one) => ({
      row,
      column: titleOf('indicators'),
      message: t.problems.measuredStays(writeIndicators([one])),
    }));
}

const titleOf = (field: ColumnField): string => planColumns.find((column) => column.field === field)?.title ?? '';

/** Whoever sends a table without numbers twice would have every measure twice. */
function sameTitle({ title }: TypedRow, { measures }: StoredPlan): readonly string[] {
  const same = measures.find(({ words }) => words.title === title);
  return same ? [t.preview.sameTitle(same.number)] : [];
}
