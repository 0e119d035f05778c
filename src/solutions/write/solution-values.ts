import { factDefinitions } from '../../barriers/index.ts';
import { twinValue } from '../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { SolutionRow } from '../solutions.store.ts';

const plain = [
  'title',
  'problem',
  'action',
  'interim',
  'cost',
  'upkeep',
  'duration',
  'competent',
  'sources',
  'funding',
  'examples',
  'keywords',
  'costClass',
] as const;

/** The saved words as the form shows them, every field by its name; empty ones too. */
export function solutionValues(solution: SolutionRow): FormValues {
  const [year = '', month = '', day = ''] = solution.asOf.split('-').map((part) => String(Number(part)));
  return {
    ...Object.fromEntries(plain.map((field) => [field, solution[field]])),
    titleEasy: solution.titleEasy ?? '',
    textEasy: solution.textEasy ?? '',
    kinds: solution.kinds,
    lifeAreas: solution.lifeAreas,
    ...conditionValues(solution),
    'asOf-day': day,
    'asOf-month': month,
    'asOf-year': year,
  };
}

/** With what a form carries besides the words. */
export function openedValues(solution: SolutionRow): FormValues {
  return {
    ...solutionValues(solution),
    version: String(solution.version),
    easyState: twinValue(solution.easyState),
  };
}

function conditionValues({ conditions }: SolutionRow): FormValues {
  const german = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
  return Object.fromEntries(
    factDefinitions.flatMap(({ code, type }): (readonly [string, string | readonly string[]])[] => {
      const given = conditions.find(({ fact }) => fact === code);
      if (type === 'choice') return [[`is-${code}`, given && 'oneOf' in given ? given.oneOf : []]];
      const range = given && !('oneOf' in given) ? given : undefined;
      return [
        [`over-${code}`, german(range?.over)],
        [`under-${code}`, german(range?.under)],
      ];
    }),
  );
}

/** What was typed, in the shape of `solutionValues`: fields that a browser leaves out are empty. */
export function typedValues(values: FormValues, like: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(like).map(([name, stored]) => {
      const typed = values[name];
      if (typeof stored === 'string') return [name, typeof typed === 'string' ? typed.trim() : (typed?.[0] ?? '')];
      return [name, typeof typed === 'string' ? [typed] : (typed ?? [])];
    }),
  );
}
