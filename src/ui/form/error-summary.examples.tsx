import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Button } from './button.tsx';
import { returned } from './example-forms.ts';
import { Form } from './form.tsx';
import { DateFields } from './date-fields.tsx';
import { TextField } from './text-field.tsx';

export const criteria = [
  'must be focused when the page loads',
  'must be announced when the page loads',
  'must lead each error to a field that can be operated',
  'must show the label of the field it leads to, not the bare field',
  'must work as plain links without script',
];

const form = returned({}, { name: 'Bitte nennen Sie Ihren Namen.', 'begin-day': 'Der Tag fehlt.' });

export const examples: Example[] = [
  {
    name: 'Above its form',
    element: (
      <main>
        <ErrorSummary locale="de" errors={form.errors} />
        <h1>Anmeldung</h1>
        <Form id="registration" action="/anmeldung">
          <TextField form={form} name="name" label="Name" autocomplete="name" />
          <DateFields form={form} name="begin" legend="Beginn" />
          <Button>Anmelden</Button>
        </Form>
      </main>
    ),
  },
];
