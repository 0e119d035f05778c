import type { DataTable } from '../../platform/documents/table.ts';
import { emptyWords } from '../measures/measure-words.ts';
import { fieldValues } from '../measures/measure-values.ts';
import { planColumns, writtenColumns, type WrittenRow } from './columns.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import type { StoredPlan } from './exchange.store.ts';
import { vocabularyNames, type Vocabularies } from './plan-vocabularies.ts';

/** All measures of an edition with everything that is written about them, hidden words and contacts included: for staff only. */
export function planTable(stored: StoredPlan, vocabularies: Vocabularies): DataTable<WrittenRow> {
  const titles = titlesOf(stored);
  return {
    title: t.sheets.measures,
    columns: writtenColumns(vocabularies),
    rows: stored.measures.map(({ number, words, easyState, indicators, milestones }) => ({
      number,
      indicators,
      milestones,
      ...titles(words.goalId),
      easyState,
      costCents: words.costCents,
      values: fieldValues(words),
    })),
  };
}

/** The field and goal that a measure stands below, by their titles in both levels. */
export function titlesOf({ fields, goals }: Pick<StoredPlan, 'fields' | 'goals'>) {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const named = new Map(
    goals.map(({ id, fieldId, title, titleEasy }) => {
      const field = byId.get(fieldId);
      return [
        id,
        { field: field?.title ?? '', goal: title, fieldEasy: field?.titleEasy ?? '', goalEasy: titleEasy ?? '' },
      ];
    }),
  );
  return (goalId: string | null) => (goalId !== null && named.get(goalId)) || nowhere;
}

const nowhere = { field: '', goal: '', fieldEasy: '', goalEasy: '' };

/** The headings with one example, for whoever brings a plan along. */
export function templateTable(vocabularies: Vocabularies): DataTable<WrittenRow> {
  const { example } = t;
  const first = (name: 'lifeAreas' | 'bodies' | 'municipalities') => vocabularies[name][0]?.code ?? '';
  return {
    title: t.sheets.measures,
    columns: writtenColumns(vocabularies),
    rows: [
      {
        number: null,
        field: example.field,
        goal: example.goal,
        fieldEasy: example.fieldEasy,
        goalEasy: example.goalEasy,
        easyState: 'draft',
        costCents: 1_250_000,
        indicators: example.indicators,
        milestones: example.milestones,
        values: {
          ...fieldValues({ ...emptyWords, ...example.words }),
          lifeAreas: [first('lifeAreas')],
          crpdArticles: ['9', '20'],
          targetGroups: ['vision'],
          municipalityKeys: [first('municipalities')],
          accountableBody: first('bodies'),
          hiddenFields: ['cost'],
        },
      },
    ],
  };
}

type Explained = { column: string; hint: string; owed: boolean };

/** What each column is for. */
export function explanationTable(): DataTable<Explained> {
  return {
    title: t.sheets.columns,
    columns: [
      { kind: 'text', key: 'column', title: t.sheetColumns.column, value: ({ column }) => column },
      { kind: 'text', key: 'hint', title: t.sheetColumns.hint, value: ({ hint }) => hint },
      { kind: 'yes-no', key: 'owed', title: t.sheetColumns.owed, value: ({ owed }) => owed },
    ],
    rows: planColumns.map(({ title, hint, owed = false }) => ({ column: title, hint, owed })),
  };
}

type Allowed = { columns: string; name: string; code: string };

/** Every value that may stand in a column with fixed values, and the fields and goals that are there already. */
export function allowedTable(vocabularies: Vocabularies, stored: StoredPlan): DataTable<Allowed> {
  const titleOf = (field: string) => planColumns.find((column) => column.field === field)?.title ?? '';
  const chosen = vocabularyNames.flatMap((vocabulary) => {
    const columns = planColumns.filter((column) => column.vocabulary === vocabulary).map(({ title }) => title);
    const open = vocabularies[vocabulary].filter(({ closed }) => !closed);
    return open.map(({ code, name }) => ({ columns: columns.join(' / '), name, code }));
  });
  return {
    title: t.sheets.allowed,
    columns: [
      { kind: 'text', key: 'column', title: t.sheetColumns.column, value: ({ columns }) => columns },
      { kind: 'text', key: 'name', title: t.sheetColumns.allowed, value: ({ name }) => name },
      { kind: 'text', key: 'code', title: t.sheetColumns.code, value: ({ code }) => code || null },
    ],
    rows: [
      ...stored.fields.map(({ title }) => ({ columns: titleOf('field'), name: title, code: '' })),
      ...stored.goals.map(({ title }) => ({ columns: titleOf('goal'), name: title, code: '' })),
      ...chosen,
    ],
  };
}
