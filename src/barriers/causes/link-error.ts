import type { FieldError } from '../../ui/form/field-error.ts';
import { causesTexts } from './causes.messages.ts';
import type { LinkFault } from './link-cause.ts';

/** Why barriers could not be tied to a cause, beside the field where their numbers were typed. */
export function linkError(field: string, { kind, numbers }: LinkFault): FieldError {
  return { field, message: causesTexts.errors[kind](numbers) };
}
