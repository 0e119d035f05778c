import { formatRoughDay, type Precision } from '../../platform/rough-day.ts';
import { chosenTwinStates } from '../../platform/text-twin/text-twin.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { MeasureVersionRow } from '../action-plan.store.ts';
import type { FieldName } from './measure-form.messages.ts';
import type { LastingWords, MeasureWords } from './measure-words.ts';
import { formatEuros } from '../../platform/forms/euros.ts';

/** What stands in each field of the form. */
export type FieldValues = Record<FieldName, string | readonly string[]>;
export type LastingValues = Omit<FieldValues, 'contactName' | 'contactEmail' | 'contactTelephone' | 'contactPrivacy'>;

/** Words as the form shows them. */
export function fieldValues(words: MeasureWords): FieldValues {
  return {
    ...lastingValues(words),
    contactName: words.contactName ?? '',
    contactEmail: words.contactEmail ?? '',
    contactTelephone: words.contactTelephone ?? '',
    contactPrivacy: words.contactPrivacy,
  };
}

/** The same of words that are kept for ever, which are without the contact. */
export function lastingValues(words: LastingWords): LastingValues {
  return {
    title: words.title,
    problem: words.problem,
    goalText: words.goalText,
    text: words.text,
    titleEasy: words.titleEasy ?? '',
    textEasy: words.textEasy ?? '',
    goalId: words.goalId ?? '',
    lifeAreas: words.lifeAreas,
    crpdArticles: words.crpdArticles.map(String),
    crossCuttingTopics: words.crossCuttingTopics,
    targetGroups: words.targetGroups,
    municipalityKeys: words.municipalityKeys,
    origin: words.origin ?? '',
    originNote: words.originNote ?? '',
    accountableBody: words.accountableBody ?? '',
    contributors: words.contributors,
    otherContributors: words.otherContributors ?? '',
    start: rough(words.startDay, words.startPrecision),
    due: rough(words.dueDay, words.duePrecision),
    isOngoing: words.isOngoing ? 'yes' : '',
    reviewDay: rough(words.reviewDay, 'day'),
    priority: words.priority ?? '',
    cost: words.costCents === null ? '' : formatEuros(words.costCents),
    costNote: words.costNote ?? '',
    fundingSource: words.fundingSource ?? '',
    legalBasis: words.legalBasis ?? '',
    decisionReference: words.decisionReference ?? '',
    hiddenFields: words.hiddenFields,
  };
}

const rough = (day: string | null, precision: Precision | null): string =>
  day === null ? '' : formatRoughDay(day, precision ?? 'day', 'de');

/** A stored version as the form shows it, with its number of saves and what is said about the easy text. */
export function versionValues({ version, easyState }: MeasureVersionRow, words: MeasureWords): FormValues {
  return {
    ...fieldValues(words),
    version: String(version),
    easyState: easyState === 'outdated' ? 'keep' : (chosenTwinStates.find((state) => state === easyState) ?? 'draft'),
  };
}

/** In which fields two pictures of a measure differ, in the order of the form. The order of ticked boxes says nothing. */
export function changedFields<Values extends LastingValues>(
  one: Values,
  other: Values,
): readonly (keyof Values & FieldName)[] {
  const fields = Object.keys(one) as (keyof Values & FieldName)[];
  return fields.filter((field) => flat(one[field]) !== flat(other[field]));
}

const flat = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map(String)
        .toSorted((one, other) => one.localeCompare(other))
        .join('\n')
    : String(value);
