import type { Example } from '../example.ts';
import { SelectField } from '../form/select-field.tsx';
import { FilterForm } from './filter-form.tsx';

export const criteria = [
  'must change nothing before the button is pressed (WCAG 3.2.2)',
  'must lead to an address that can be kept',
];

export const examples: Example[] = [
  {
    name: 'With a filter set',
    element: (
      <FilterForm locale="de" action="/liste" legend="Liste eingrenzen" resetHref="/liste">
        <SelectField
          form={{ locale: 'de', values: { town: 'nord' } }}
          name="town"
          label="Ort"
          empty="Alle Orte"
          options={[{ value: 'nord', label: 'Nordstadt' }]}
        />
      </FilterForm>
    ),
  },
];
