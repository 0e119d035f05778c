import type { Example } from '../example.ts';
import { DateFields } from './date-fields.tsx';
import { fresh, returned } from './example-forms.ts';

export const criteria = [
  'must name each of the three fields by itself, and the question for all of them',
  'must not jump from field to field by itself',
  'must show which part is wrong when only one is',
];

const typed = { 'begin-day': '3', 'begin-month': '14', 'begin-year': '2026' };

export const examples: Example[] = [
  {
    name: 'Plain',
    element: <DateFields form={fresh} name="begin" legend="Beginn" hint="Zum Beispiel 27. 3. 2026" optional />,
  },
  {
    name: 'Whole date wrong',
    element: (
      <DateFields form={returned(typed, { begin: 'Dieses Datum gibt es nicht.' })} name="begin" legend="Beginn" />
    ),
  },
  {
    name: 'One part wrong, about the person',
    element: (
      <DateFields
        form={returned(typed, { 'begin-month': 'Der Monat liegt zwischen 1 und 12.' })}
        name="begin"
        legend="Wann sind Sie geboren?"
        autocomplete="bday"
        legendIsHeading
      />
    ),
  },
];
