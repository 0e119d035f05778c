import type { Day } from '../../platform/calendar.ts';
import type { ReadCell, ReadRow } from '../../platform/documents/read-cells.ts';
import type { chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import { checkMeasure, type MeasureCodes } from '../measures/measure.form.ts';
import { fieldValues, type FieldValues } from '../measures/measure-values.ts';
import type { MeasureWords } from '../measures/measure-words.ts';
import type { ReadLines } from './cell-lines.ts';
import { planColumns, type ListField, type PlanColumn } from './columns.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import { readIndicators, type IndicatorFacts } from './indicator-lines.ts';
import { readMilestones, type MilestoneFacts } from './milestone-lines.ts';
import type { Vocabularies } from './plan-vocabularies.ts';
import { letters, type Headings, type Problem } from './read-headings.ts';
import { understand } from './vocabulary.ts';

/** What a cell is compared with: the values that it may hold, and the day until which something may have happened. */
export type Around = { readonly vocabularies: Vocabularies; readonly today: Day };

/** What a row says, as far as it could be understood. */
export type TypedRow = {
  readonly row: number;
  readonly number: string;
  readonly field: string;
  readonly goal: string;
  readonly fieldEasy: string;
  readonly goalEasy: string;
  readonly title: string;
  readonly cells: ReadonlyMap<PlanColumn, ReadCell>;
  readonly problems: readonly Problem[];
};

/** Sorts the cells of a row under their headings. */
export function typedRow({ number: row, cells }: ReadRow, { places, width }: Headings): TypedRow {
  const typed = new Map([...places].map(([column, place]) => [column, cells[place] ?? '']));
  const textOf = (field: PlanColumn['field']): string => {
    const cell = [...typed].find(([column]) => column.field === field)?.[1];
    return typeof cell === 'string' ? cell : '';
  };
  const faults = [...typed].flatMap(([{ title }, cell]) =>
    typeof cell === 'string' ? [] : [{ row, column: title, message: t.problems[cell.fault] }],
  );
  // A semicolon too many in a line of CSV moves everything behind it.
  const outside = cells.findIndex((cell, place) => place >= width && cell !== '');
  const moved = outside === -1 ? [] : [{ row, column: letters(outside), message: t.problems.withoutHeading }];
  return {
    row,
    number: textOf('number'),
    field: textOf('field'),
    goal: textOf('goal'),
    fieldEasy: textOf('fieldEasy'),
    goalEasy: textOf('goalEasy'),
    title: textOf('title'),
    cells: typed,
    problems: [...faults, ...moved],
  };
}

type EasyChoice = (typeof chosenTwinStates)[number];

export type ReadWords = {
  readonly words: MeasureWords;
  /** What the table says about the easy text; nothing leaves it as it is. */
  readonly easyState: EasyChoice | 'outdated' | undefined;
  /** As they are to be; nothing where the table has no such column. */
  readonly indicators: readonly IndicatorFacts[] | undefined;
  readonly milestones: readonly MilestoneFacts[] | undefined;
};

export type RowReading = ReadWords | { readonly problems: readonly Problem[] };

/**
 * Reads what a row says about a measure. Columns that the table leaves out stay as they were.
 * @param before the words that are stored, or those of an empty measure
 */
export function readWords(typed: TypedRow, before: MeasureWords, { vocabularies, today }: Around): RowReading {
  const problems = [...typed.problems];
  const kept = new Set([before.accountableBody, ...before.contributors]);
  const understood = new Map<string, string | readonly string[]>();
  for (const [column, cell] of typed.cells) {
    if (typeof cell !== 'string') continue;
    if (!column.vocabulary) {
      understood.set(column.field, cell);
      continue;
    }
    const terms = readTerms(column, cell, vocabularies, kept);
    problems.push(...terms.wrong.map((message) => ({ row: typed.row, column: column.title, message })));
    understood.set(column.field, column.many ? terms.codes : (terms.codes[0] ?? ''));
  }
  const base = fieldValues(before);
  const of = (field: keyof FieldValues) => understood.get(field) ?? base[field];
  const values = Object.fromEntries(Object.keys(base).map((field) => [field, of(field as keyof FieldValues)]));
  const isOngoing = values['isOngoing'] === 'no' ? '' : values['isOngoing'];
  const contactPrivacy = values['contactPrivacy'] || 'office';
  const checked = checkMeasure({ ...values, goalId: '', isOngoing, contactPrivacy }, codesIn(vocabularies));
  const known = new Set(problems.map(({ column }) => column));
  if (!checked.ok) {
    const found = checked.failure.map(({ field, message }) => ({ row: typed.row, column: titleOf(field), message }));
    problems.push(...found.filter(({ column }) => !known.has(column)));
  }
  const indicators = readList(typed, 'indicators', (cell) => readIndicators(cell, today));
  const milestones = readList(typed, 'milestones', (cell) => readMilestones(cell, today));
  problems.push(...indicators.problems, ...milestones.problems);
  if (!checked.ok || problems.length > 0) return { problems };
  return {
    words: { ...checked.value.words, goalId: null },
    easyState: easyChoice(understood.get('easyState')),
    indicators: indicators.facts,
    milestones: milestones.facts,
  };
}

function readList<Fact>(
  { row, cells }: TypedRow,
  field: ListField,
  read: (cell: string) => ReadLines<Fact>,
): { facts: readonly Fact[] | undefined; problems: readonly Problem[] } {
  const [column, cell] = [...cells].find(([one]) => one.field === field) ?? [];
  if (!column || typeof cell !== 'string') return { facts: undefined, problems: [] };
  const { facts, wrong } = read(cell);
  return { facts, problems: wrong.map((message) => ({ row, column: column.title, message })) };
}

function readTerms(
  { vocabulary, many = false }: PlanColumn,
  cell: string,
  vocabularies: Vocabularies,
  kept: ReadonlySet<string | null>,
): { codes: readonly string[]; wrong: readonly string[] } {
  const terms = vocabulary ? vocabularies[vocabulary] : [];
  const typed = many ? cell.split(/[;\n]/u) : [cell];
  const codes: string[] = [];
  const wrong: string[] = [];
  for (const one of typed.map((part) => part.trim()).filter((part) => part !== '')) {
    const found = understand(terms, one);
    if (!found.ok) wrong.push(t.problems.unknown(one, found.failure.nearest));
    else if (found.value.closed && !kept.has(found.value.code)) wrong.push(t.problems.closed(one));
    else codes.push(found.value.code);
  }
  return { codes, wrong };
}

const codesOf = new WeakMap<Vocabularies, MeasureCodes>();

/** The same object for the same vocabularies, so that the form keeps its schema from row to row. */
function codesIn(vocabularies: Vocabularies): MeasureCodes {
  const known = codesOf.get(vocabularies) ?? readCodes(vocabularies);
  codesOf.set(vocabularies, known);
  return known;
}

function readCodes(vocabularies: Vocabularies): MeasureCodes {
  const codes = (name: 'lifeAreas' | 'municipalities' | 'bodies') => vocabularies[name].map(({ code }) => code);
  return { goals: [], lifeAreas: codes('lifeAreas'), municipalities: codes('municipalities'), bodies: codes('bodies') };
}

const titleOf = (field: string): string => planColumns.find((column) => column.field === field)?.title ?? field;

function easyChoice(code: string | readonly string[] | undefined): ReadWords['easyState'] {
  return code === 'draft' || code === 'inTest' || code === 'tested' || code === 'outdated' ? code : undefined;
}
