import { crpdArticles } from '../crpd-articles.ts';
import {
  crossCuttingTopicNames,
  hideableFieldNames,
  originNames,
  priorityNames,
  targetGroupNames,
} from '../taxonomy.messages.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { formTexts as t, type FieldName } from './measure-form.messages.ts';

const named = (names: Record<string, { de: string }>) => (code: string) => names[code]?.de;
const oneOf = (options: readonly { value: string; label: string }[]) => (code: string) =>
  options.find(({ value }) => value === code)?.label;

/** How the codes of a field are called; undefined for fields that hold text. A code that is gone stands for itself. */
function nameOf(field: FieldName, choices: MeasureChoices): ((code: string) => string | undefined) | undefined {
  switch (field) {
    case 'goalId':
      return oneOf(choices.goals.flatMap(({ options }) => options));
    case 'lifeAreas':
      return oneOf(choices.lifeAreas);
    case 'municipalityKeys':
      return oneOf(choices.municipalities);
    case 'accountableBody':
    case 'contributors':
      return oneOf(choices.bodies);
    case 'crpdArticles':
      return (code) => articleName(Number(code));
    case 'crossCuttingTopics':
      return named(crossCuttingTopicNames);
    case 'targetGroups':
      return named(targetGroupNames);
    case 'origin':
      return named(originNames);
    case 'priority':
      return named(priorityNames);
    case 'contactPrivacy':
      return named({ office: { de: t.contactPrivacies.office }, public: { de: t.contactPrivacies.public } });
    case 'isOngoing':
      return () => t.isOngoingYes;
    case 'hiddenFields':
      return named(Object.fromEntries(Object.entries(hideableFieldNames).map(([code, de]) => [code, { de }])));
    default:
      return undefined;
  }
}

/** „Artikel 9: Zugänglichkeit“ */
export function articleName(number: number): string {
  const title = crpdArticles.find((article) => article.number === number)?.title.de;
  return title === undefined ? `Artikel ${number}` : `Artikel ${number}: ${title}`;
}

/** What stands in a field, in words; several answers on a line each. Empty when there is nothing. */
export function describeField(field: FieldName, value: string | readonly string[], choices: MeasureChoices): string {
  const name = nameOf(field, choices);
  const values = [value].flat().filter((one) => one !== '');
  return values.map((one) => name?.(one) ?? one).join('\n');
}
