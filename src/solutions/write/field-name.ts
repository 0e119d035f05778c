import { factDefinitions, factName, factOptionName, barrierKindName, barrierKinds } from '../../barriers/index.ts';
import { staffTexts } from '../staff.messages.ts';

const t = staffTexts;

/** What a field of the form is called, for people. */
export function fieldName(field: string): string {
  if (Object.hasOwn(t.fields, field)) return t.fields[field as keyof typeof t.fields];
  if (field === 'kinds') return t.form.kinds;
  if (field === 'lifeAreas') return t.form.lifeAreas;
  if (field === 'costClass') return t.form.costClass;
  if (field.startsWith('asOf')) return t.form.asOf;
  const [bound = '', code] = field.split('-');
  const fact = factDefinitions.find((definition) => definition.code === code);
  if (!fact) return field;
  const name = factName('de', fact.code);
  return bound === 'is' ? name : `${name}: ${bound === 'over' ? t.form.over : t.form.under}`;
}

/** What stands in a field, for people. */
export function fieldText(field: string, value: string | readonly string[] | undefined): string {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  if (field === 'kinds')
    return barrierKinds
      .filter((kind) => values.includes(kind))
      .map((kind) => barrierKindName('de', kind))
      .join(', ');
  const fact = field.startsWith('is-') ? factDefinitions.find(({ code }) => `is-${code}` === field) : undefined;
  if (fact) return values.map((option) => factOptionName('de', fact.code, option)).join(', ');
  return values.join(', ');
}
