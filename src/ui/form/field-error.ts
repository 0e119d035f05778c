/** What is wrong with one field, in the reader's language. `field` is the name, and so the id, of the field. */
export type FieldError = { readonly field: string; readonly message: string };

export function errorOf(errors: readonly FieldError[] | undefined, field: string): string | undefined {
  return errors?.find((error) => error.field === field)?.message;
}
