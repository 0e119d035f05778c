import type { Example } from '../example.ts';
import { Checkbox } from './checkbox.tsx';
import { fresh, returned } from './example-forms.ts';

export const criteria = [
  'must never be ticked in advance where it stands for consent',
  'must read hint and error with the box',
];

export const examples: Example[] = [
  {
    name: 'Plain',
    element: (
      <Checkbox
        form={fresh}
        name="agree"
        label="Sie dürfen meine Angaben speichern."
        hint="Sie können das jederzeit widerrufen."
      />
    ),
  },
  {
    name: 'With an error',
    element: (
      <Checkbox
        form={returned({}, { agree: 'Bitte stimmen Sie zu.' })}
        name="agree"
        label="Sie dürfen meine Angaben speichern."
      />
    ),
  },
];
