import type { Visit } from '../../testing/visitor.ts';

/** The least that the form of a measure sends. */
export const typedMeasure = {
  title: 'Leitstreifen am Bahnhof',
  problem: 'Blinde Menschen finden den Bahnsteig nicht.',
  goalText: 'Alle Bahnsteige haben Leitstreifen.',
  text: 'Die Bahn baut Leitstreifen ein.',
  contactPrivacy: 'office',
  easyState: 'draft',
};

/** Everything the form on a page would send if nobody touched it. */
export function sentBy(visit: Visit): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const form = visit.page.querySelector('#massnahme');
  for (const field of form?.querySelectorAll('input, textarea, select') ?? []) {
    const name = field.getAttribute('name') ?? '';
    const isBox = ['checkbox', 'radio'].includes(field.getAttribute('type') ?? '');
    if (isBox && !field.hasAttribute('checked')) continue;
    const value =
      field.tagName === 'TEXTAREA'
        ? field.text
        : field.tagName === 'SELECT'
          ? (field.querySelector('option[selected]')?.getAttribute('value') ?? '')
          : (field.getAttribute('value') ?? '');
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}
