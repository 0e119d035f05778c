import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { text } from '../../platform/forms/fields.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, valuesOf, type FormValues } from '../../ui/form/form-state.ts';
import type { IssueItem } from './issues.store.ts';
import { staffIssueTexts } from './issue.messages.ts';
import type { IssueWords } from './write-issue.ts';

const t = staffIssueTexts.errors;
const intro = text({ max: 5000, tooLong: t.introLong });
const form = z.object({
  title: text({ max: 200, tooLong: t.titleLong, missing: t.title }),
  titleEasy: text({ max: 200, tooLong: t.titleLong }),
  intro,
  introEasy: intro,
});

/** The name of the field with the place of an item; the number is its place when the page was made. */
export const placeField = (item: Pick<IssueItem, 'path'>): string => `place:${item.path}`;

type Placed = Pick<IssueItem, 'path' | 'position' | 'included'>;
export type IssueInput = { readonly words: IssueWords; readonly items: readonly Placed[] };

/** Reads the words of an issue and what is in it; all mistakes at once. */
export function readIssueForm(
  values: FormValues,
  items: readonly IssueItem[],
): Result<IssueInput, readonly FieldError[]> {
  const words = checkForm(form, values);
  const state = { locale: 'de', values } as const;
  const included = new Set(valuesOf(state, 'include'));
  const errors: FieldError[] = words.ok ? [] : [...words.failure];
  const placed = items.map((item): Placed => {
    const field = placeField(item);
    const typed = valueOf(state, field).trim();
    if (!/^\d{1,3}$/u.test(typed)) errors.push({ field, message: t.position });
    return { path: item.path, position: Number(typed), included: included.has(item.path) };
  });
  return words.ok && errors.length === 0 ? success({ words: words.value, items: placed }) : failure(errors);
}

/** An issue as its form shows it. */
export function issueValues(issue: IssueWords & { version: number }, items: readonly IssueItem[]): FormValues {
  return {
    title: issue.title,
    titleEasy: issue.titleEasy,
    intro: issue.intro,
    introEasy: issue.introEasy,
    version: String(issue.version),
    include: items.filter(({ included }) => included).map(({ path }) => path),
    ...Object.fromEntries(items.map((item) => [placeField(item), String(item.position)])),
  };
}
