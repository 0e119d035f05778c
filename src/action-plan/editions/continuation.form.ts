import { failure, success, type Result } from '../../platform/result.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { isMark, type OldMeasure } from './continuation.ts';
import { continuationTexts as t } from './continuation.messages.ts';
import type { MarkInput } from './mark-continuation.ts';
import { suggestionFor } from './suggestion.ts';

const longest = 5000;

/** Names of the fields about one measure. */
export const fieldsOfMeasure = (number: number) => ({
  mark: `mark-${number}`,
  reason: `reason-${number}`,
  reasonEasy: `easy-${number}`,
  seen: `seen-${number}`,
});

/** What is stored, as the form shows it. Unmarked measures that ended carry the reason of their status, so that nobody types it twice. */
export function continuationValues(measures: readonly OldMeasure[]): FormValues {
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const { after } = measure;
      const names = fieldsOfMeasure(after.number);
      const { reason, reasonEasy } = suggestionFor(measure);
      const isOpen = after.continuation === null;
      return [
        [names.mark, after.continuation ?? ''],
        [names.seen, after.continuation ?? ''],
        [names.reason, isOpen ? reason : (after.continuationReason ?? '')],
        [names.reasonEasy, isOpen ? reasonEasy : (after.continuationReasonEasy ?? '')],
      ];
    }),
  );
}

/**
 * Reads what was said of the measures of a form. Those left open stay open, unless the rest is to follow the suggestions; measures
 * that were not in the form are not touched.
 */
export function readMarks(
  values: FormValues,
  measures: readonly OldMeasure[],
  restAsSuggested: boolean,
): Result<readonly MarkInput[], readonly FieldError[]> {
  const form = { locale: 'de' as const, values };
  const errors: FieldError[] = [];
  const marks: MarkInput[] = [];
  for (const measure of measures) {
    const { number } = measure.after;
    const names = fieldsOfMeasure(number);
    if (values[names.seen] === undefined) continue;
    const suggestion = restAsSuggested ? suggestionFor(measure) : undefined;
    const chosen = valueOf(form, names.mark) || suggestion?.mark || '';
    if (chosen === '') continue;
    if (!isMark(chosen)) {
      errors.push({ field: names.mark, message: t.wrong });
      continue;
    }
    const typed = { reason: valueOf(form, names.reason).trim(), reasonEasy: valueOf(form, names.reasonEasy).trim() };
    for (const [part, text] of Object.entries(typed)) {
      const field = part === 'reason' ? names.reason : names.reasonEasy;
      if (text.length > longest) errors.push({ field, message: t.reasonLong });
    }
    const seen = valueOf(form, names.seen);
    // „Fortgeführt“ needs no reason, and its field is closed: what stands in it was meant for another answer.
    const reasons = chosen === 'continued' ? {} : typed;
    marks.push({ number, mark: chosen, ...reasons, seen: isMark(seen) ? seen : null });
  }
  return errors.length > 0 ? failure(errors) : success(marks);
}
