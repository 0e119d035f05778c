import type { Example } from '../example.ts';
import { CheckboxGroup } from './checkbox-group.tsx';
import { fresh, returned } from './example-forms.ts';

export const criteria = [
  'must read the legend when the group is entered',
  'must say that several answers are possible',
  'must keep all ticked boxes after an error',
];

const options = [
  { value: 'music', label: 'Musik' },
  { value: 'games', label: 'Spiele', hint: 'Drinnen und draußen' },
  { value: 'food', label: 'Essen und Trinken' },
];

export const examples: Example[] = [
  {
    name: 'Plain',
    element: (
      <CheckboxGroup
        form={fresh}
        name="likes"
        legend="Was gefällt Ihnen?"
        hint="Sie können mehrere Antworten wählen."
        options={options}
        optional
      />
    ),
  },
  {
    name: 'With an error',
    element: (
      <CheckboxGroup
        form={returned({ likes: ['music', 'food'] }, { likes: 'Bitte wählen Sie höchstens eine Antwort.' })}
        name="likes"
        legend="Was gefällt Ihnen?"
        options={options}
      />
    ),
  },
];
