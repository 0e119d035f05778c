import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';

export const criteria = [
  'must read the legend when the group is entered',
  'must read hint and error with the group',
  'must mark nothing in advance unless somebody chose it',
  'must show a follow-up field with its answer, and always when it has an error',
];

const yesNo = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nein' },
];

export const examples: Example[] = [
  {
    name: 'Side by side',
    element: <RadioGroup form={fresh} name="again" legend="Kommen Sie wieder?" options={yesNo} inline />,
  },
  {
    name: 'With an error and hints',
    element: (
      <RadioGroup
        form={returned({}, { again: 'Bitte wählen Sie eine Antwort.' })}
        name="again"
        legend="Kommen Sie wieder?"
        hint="Sie können das später ändern."
        options={[{ value: 'yes', label: 'Ja', hint: 'Wir halten einen Platz frei' }, ...yesNo.slice(1)]}
      />
    ),
  },
  {
    name: 'With follow-up fields, legend as heading',
    element: (
      <RadioGroup
        form={returned({ reply: 'mail', email: 'kim' }, { email: 'In der E-Mail-Adresse fehlt das @.' })}
        name="reply"
        legend="Wie sollen wir antworten?"
        legendIsHeading
        options={[
          {
            value: 'mail',
            label: 'Mit einer E-Mail',
            children: (
              <TextField
                form={returned({ email: 'kim' }, { email: 'In der E-Mail-Adresse fehlt das @.' })}
                name="email"
                label="E-Mail-Adresse"
                type="email"
                autocomplete="email"
              />
            ),
          },
          { value: 'none', label: 'Gar nicht' },
        ]}
      />
    ),
  },
];
