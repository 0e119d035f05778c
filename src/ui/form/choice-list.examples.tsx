import type { Example } from '../example.ts';
import { ChoiceList } from './choice-list.tsx';

export const criteria = [
  'must give the first choice the id of the field, so that links to errors lead to it',
  'must offer a target of at least 44 pixels for each choice',
];

const options = [
  { value: 'bus', label: 'Bus', hint: 'Linie 2 und 5' },
  { value: 'train', label: 'Bahn' },
];

export const examples: Example[] = [
  {
    name: 'Choices inside a group',
    element: (
      <fieldset>
        <legend>Anreise</legend>
        <ChoiceList type="radio" name="travel" options={options} chosen={['train']} inline />
      </fieldset>
    ),
  },
];
