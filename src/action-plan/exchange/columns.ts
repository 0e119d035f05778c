import type { DataColumn } from '../../platform/documents/table.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { fieldNames, type FieldName } from '../measures/measure-form.messages.ts';
import type { FieldValues } from '../measures/measure-values.ts';
import { exchangeTexts as t } from './exchange.messages.ts';
import { writeIndicators, type IndicatorFacts } from './indicator-lines.ts';
import { writeMilestones, type MilestoneFacts } from './milestone-lines.ts';
import type { Vocabularies, VocabularyName } from './plan-vocabularies.ts';
import { spell } from './vocabulary.ts';

/** What a measure has several of, one a line in its cell; it belongs to the measure in every edition. */
export type ListField = 'indicators' | 'milestones';

/** A field of the form of a measure, or what only a table has beside it. */
export type ColumnField =
  | Exclude<FieldName, 'goalId'>
  | 'number'
  | 'field'
  | 'goal'
  | 'fieldEasy'
  | 'goalEasy'
  | 'easyState'
  | ListField;

export type PlanColumn = {
  readonly field: ColumnField;
  /** The heading; also how the column is found again. */
  readonly title: string;
  /** The values that it may hold; without, any text. */
  readonly vocabulary?: VocabularyName;
  /** Several values, with semicolons between them. */
  readonly many?: boolean;
  /** A table without it cannot be understood. Any other column may be left out. */
  readonly owed?: boolean;
  /** What is written here, for whoever fills in the table. */
  readonly hint: string;
};

type More = Omit<PlanColumn, 'field' | 'title' | 'hint'>;

function column(field: ColumnField, more: More = {}, title?: string): PlanColumn {
  const own: Partial<Record<ColumnField, string>> = t.columns.titles;
  const names: Partial<Record<ColumnField, string>> = fieldNames;
  return { field, title: title ?? own[field] ?? names[field] ?? field, hint: t.columns.hints[field], ...more };
}

const one = (vocabulary: VocabularyName): More => ({ vocabulary });
const many = (vocabulary: VocabularyName): More => ({ vocabulary, many: true });

/** The columns of the table of measures, for both ways: the export writes them, the import reads them, the template has them. */
export const planColumns: readonly PlanColumn[] = [
  column('number', { owed: true }),
  column('field', { owed: true }),
  column('goal', { owed: true }),
  column('fieldEasy'),
  column('goalEasy'),
  column('title', { owed: true }),
  column('problem'),
  column('goalText'),
  column('text'),
  column('titleEasy'),
  column('textEasy'),
  column('easyState', one('easyStates')),
  column('lifeAreas', many('lifeAreas')),
  column('crpdArticles', many('crpdArticles')),
  column('crossCuttingTopics', many('crossCuttingTopics')),
  column('targetGroups', many('targetGroups')),
  column('municipalityKeys', many('municipalities')),
  column('origin', one('origins')),
  column('originNote'),
  column('accountableBody', one('bodies')),
  column('contributors', many('bodies')),
  column('otherContributors'),
  column('contactName'),
  column('contactEmail'),
  column('contactTelephone'),
  column('contactPrivacy', one('contactPrivacies')),
  column('start'),
  column('due'),
  column('isOngoing', one('yesNo')),
  column('reviewDay'),
  column('indicators'),
  column('milestones'),
  column('priority', one('priorities')),
  column('cost'),
  column('costNote'),
  column('fundingSource'),
  column('legalBasis'),
  column('decisionReference'),
  column('hiddenFields', many('hideableFields')),
];

/** What stands in a row of an exported table. */
export type WrittenRow = {
  readonly number: number | null;
  readonly field: string;
  readonly goal: string;
  readonly fieldEasy: string;
  readonly goalEasy: string;
  readonly easyState: TwinState;
  readonly costCents: number | null;
  readonly indicators: readonly IndicatorFacts[];
  readonly milestones: readonly MilestoneFacts[];
  /** As the form of a measure shows it. */
  readonly values: FieldValues;
};

/** The columns as they are written. Lists are names with semicolons between them, dates are no more exact than they are known. */
export function writtenColumns(vocabularies: Vocabularies): readonly DataColumn<WrittenRow>[] {
  return planColumns.map((one_): DataColumn<WrittenRow> => {
    const head = { key: one_.field, title: one_.title };
    if (one_.field === 'number') return { ...head, kind: 'number', value: ({ number }) => number };
    if (one_.field === 'cost') return { ...head, kind: 'cents', value: ({ costCents }) => costCents };
    return { ...head, kind: 'text', value: (row) => written(one_, row, vocabularies) || null };
  });
}

function written({ field, vocabulary }: PlanColumn, row: WrittenRow, vocabularies: Vocabularies): string {
  const value = valueIn(field, row);
  const values = typeof value === 'string' ? [value] : value;
  const spelt = values.map((one_) => (one_ !== '' && vocabulary ? spell(vocabularies[vocabulary], one_) : one_));
  return spelt.join('; ');
}

function valueIn(field: ColumnField, row: WrittenRow): string | readonly string[] {
  switch (field) {
    case 'number':
      return String(row.number ?? '');
    case 'field':
    case 'goal':
    case 'fieldEasy':
    case 'goalEasy':
      return row[field];
    case 'easyState':
      return row.easyState === 'missing' ? '' : row.easyState;
    case 'indicators':
      return writeIndicators(row.indicators);
    case 'milestones':
      return writeMilestones(row.milestones);
    default:
      return row.values[field];
  }
}
