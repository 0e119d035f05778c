import type { Example } from '../example.ts';
import { fresh } from './example-forms.ts';
import { Fieldset } from './fieldset.tsx';
import { TextField } from './text-field.tsx';

export const criteria = [
  'must name the group of fields in its legend',
  'must hold the heading of the page when the page asks a single question',
];

export const examples: Example[] = [
  {
    name: 'Group of fields',
    element: (
      <Fieldset form={fresh} name="address" legend="Anschrift" hint="Für die Antwort mit der Post">
        <TextField form={fresh} name="street" label="Straße" autocomplete="address-line1" />
        <TextField form={fresh} name="town" label="Ort" autocomplete="address-level2" />
      </Fieldset>
    ),
  },
  {
    name: 'Legend as heading',
    element: (
      <Fieldset form={fresh} name="address" legend="Wo wohnen Sie?" legendIsHeading optional>
        <TextField form={fresh} name="town" label="Ort" autocomplete="address-level2" />
      </Fieldset>
    ),
  },
];
