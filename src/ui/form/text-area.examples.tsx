import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { TextArea } from './text-area.tsx';

export const criteria = [
  'must keep what was typed after an error',
  'must state the limit before somebody types',
  'must announce the count after a pause in typing, not on every key',
  'must not stop somebody from typing past the limit',
];

export const examples: Example[] = [
  { name: 'Plain', element: <TextArea form={fresh} name="text" label="Ihre Nachricht" optional /> },
  {
    name: 'Counting',
    element: (
      <TextArea form={fresh} name="text" label="Ihre Nachricht" hint="Mit Ihren eigenen Worten" countUpTo={500} />
    ),
  },
  {
    name: 'With an error',
    element: (
      <TextArea
        form={returned({ text: 'Guten Tag' }, { text: 'Bitte schreiben Sie etwas mehr.' })}
        name="text"
        label="Ihre Nachricht"
        countUpTo={500}
      />
    ),
  },
];
