import type { z } from 'zod';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { failure, success, type Result } from '../result.ts';

/**
 * Checks what was typed against a schema.
 * @returns the values as the domain wants them, or one error a field in the order of the fields
 */
export function checkForm<Schema extends z.ZodType>(
  schema: Schema,
  values: FormValues,
): Result<z.output<Schema>, readonly FieldError[]> {
  const outcome = schema.safeParse(values);
  if (outcome.success) return success(outcome.data);
  const errors = new Map<string, FieldError>();
  for (const issue of outcome.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    if (!errors.has(field)) errors.set(field, { field, message: issue.message });
  }
  return failure([...errors.values()]);
}
