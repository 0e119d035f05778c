import type { Example } from '../example.ts';
import { FormKey } from './form-key.tsx';

export const criteria = ['must be a hidden field that comes back with the form', 'must not be seen, heard or reached'];

export const examples: Example[] = [
  {
    name: 'In a form that creates something',
    element: (
      <form method="post" action="/">
        <FormKey form={{ locale: 'de', values: { formKey: '6f1c2a3e-0000-4000-8000-000000000001' } }} />
        <button type="submit" class="button button-primary">
          Anlegen
        </button>
      </form>
    ),
  },
];
