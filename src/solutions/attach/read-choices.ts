import { numbersIn } from '../../platform/record-number.ts';
import { valuesOf, type FormValues } from '../../ui/form/form-state.ts';

/** The numbers whose box was ticked or unticked since the page was made; the page carries what was ticked then. */
export function changedBoxes(values: FormValues, name: string): ReadonlyMap<number, boolean> {
  const form = { locale: 'de' as const, values };
  const ticked = new Set(numbersIn(valuesOf(form, name)));
  const before = new Set(numbersIn(valuesOf(form, `${name}-vorher`)));
  return new Map([
    ...[...ticked].filter((number) => !before.has(number)).map((number) => [number, true] as const),
    ...[...before].filter((number) => !ticked.has(number)).map((number) => [number, false] as const),
  ]);
}
