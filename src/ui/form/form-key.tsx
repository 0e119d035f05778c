import { valueOf, type FormState } from './form-state.ts';

type FormKeyProps = {
  form: FormState;
  /** Of the hidden field. */
  name?: string | undefined;
};

/** Says with a form which time it was opened, so that sending it twice creates one thing. Nobody sees or hears it. */
export function FormKey({ form, name = 'formKey' }: FormKeyProps) {
  return <input type="hidden" name={name} value={valueOf(form, name)} />;
}
