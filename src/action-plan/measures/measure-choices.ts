import { listBodies } from '../../directory/index.ts';
import type { Services } from '../../platform/services.ts';
import type { SelectGroup, SelectOption } from '../../ui/form/select-field.tsx';
import type { EditionRow } from '../action-plan.store.ts';
import { fieldsOf, goalsOf } from '../editions.store.ts';
import { formTexts as t } from './measure-form.messages.ts';
import type { MeasureCodes } from './measure.form.ts';
import type { MeasureWords } from './measure-words.ts';

/** Everything that can be chosen for a measure, with its names. */
export type MeasureChoices = {
  readonly goals: readonly SelectGroup[];
  readonly lifeAreas: readonly SelectOption[];
  readonly municipalities: readonly SelectOption[];
  readonly bodies: readonly SelectOption[];
};

/**
 * What may be chosen in an edition. Bodies that are asked nothing any more stay where they were chosen before.
 * @param kept the words that are stored, or `everything` for a reader of old words
 */
export async function readChoices(
  { db, district }: Pick<Services, 'db' | 'district'>,
  edition: EditionRow,
  kept?: MeasureWords | 'everything',
): Promise<MeasureChoices> {
  const [fields, goals, bodies] = await Promise.all([
    fieldsOf(db, edition.id),
    goalsOf(db, edition.id),
    listBodies(db),
  ]);
  const isKept = (code: string) =>
    kept === 'everything' || (kept && (kept.accountableBody === code || kept.contributors.includes(code)));
  return {
    goals: fields.map(({ id, title }) => ({
      label: title,
      options: goals.filter(({ fieldId }) => fieldId === id).map((goal) => ({ value: goal.id, label: goal.title })),
    })),
    lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de })),
    municipalities: district.municipalities.map(({ key, name }) => ({ value: key, label: name })),
    bodies: bodies
      .filter(({ active, code }) => active || isKept(code))
      .map(({ active, code, name }) => ({ value: code, label: active ? name : t.inactive(name) })),
  };
}

export function codesOf({ goals, lifeAreas, municipalities, bodies }: MeasureChoices): MeasureCodes {
  const codes = (options: readonly SelectOption[]) => options.map(({ value }) => value);
  return {
    goals: goals.flatMap(({ options }) => codes(options)),
    lifeAreas: codes(lifeAreas),
    municipalities: codes(municipalities),
    bodies: codes(bodies),
  };
}
