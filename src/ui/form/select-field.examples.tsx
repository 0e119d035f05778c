import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { SelectField } from './select-field.tsx';

export const criteria = ['must keep the choice after an error', 'must be the browser’s own control'];

const towns = [
  { value: 'nord', label: 'Nordstadt' },
  { value: 'sued', label: 'Südstadt' },
];

export const examples: Example[] = [
  {
    name: 'Plain',
    element: <SelectField form={fresh} name="town" label="Ort" empty="Bitte wählen" options={towns} />,
  },
  {
    name: 'With groups, hint and error',
    element: (
      <SelectField
        form={returned({ town: 'sued' }, { town: 'Diesen Ort gibt es nicht mehr.' })}
        name="town"
        label="Ort"
        hint="Nach dem Alphabet"
        options={[
          { label: 'Städte', options: towns },
          { value: 'dorf', label: 'Dorf' },
        ]}
      />
    ),
  },
];
