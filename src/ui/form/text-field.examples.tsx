import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { TextField } from './text-field.tsx';

export const criteria = [
  'must have a visible label that is read with the field',
  'must read hint and error together with the field',
  'must keep what was typed after an error',
  'must name its purpose when it asks for something about the person (WCAG 1.3.5)',
  'must say in words when it may stay empty',
];

export const examples: Example[] = [
  { name: 'Plain', element: <TextField form={fresh} name="name" label="Name" autocomplete="name" /> },
  {
    name: 'Optional, with a hint',
    element: (
      <TextField
        form={fresh}
        name="email"
        label="E-Mail-Adresse"
        hint="Nur, wenn Sie eine Antwort möchten"
        type="email"
        autocomplete="email"
        optional
      />
    ),
  },
  {
    name: 'With an error',
    element: (
      <TextField
        form={returned({ zip: '0652' }, { zip: 'Eine Postleitzahl hat fünf Ziffern.' })}
        name="zip"
        label="Postleitzahl"
        hint="Zum Beispiel 06526"
        inputmode="numeric"
        autocomplete="postal-code"
        width="short"
      />
    ),
  },
];
