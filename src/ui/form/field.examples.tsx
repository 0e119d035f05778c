import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { Field } from './field.tsx';

export const criteria = [
  'must tie the label to its control',
  'must begin the error with the word for it, so that it is not known by colour alone',
];

export const examples: Example[] = [
  {
    name: 'Around a control of its own',
    element: (
      <Field form={fresh} name="time" label="Uhrzeit" hint="Auf die Viertelstunde genau" optional>
        <input id="time" name="time" type="time" class="input input-short" aria-describedby="time-hint" />
      </Field>
    ),
  },
  {
    name: 'With an error and a hidden label',
    element: (
      <Field form={returned({}, { time: 'Bitte nennen Sie eine Uhrzeit.' })} name="time" label="Uhrzeit" hideLabel>
        <input id="time" name="time" type="time" class="input input-short" aria-describedby="time-error" />
      </Field>
    ),
  },
];
