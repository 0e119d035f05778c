import type { Example } from '../example.ts';
import { StoredWords } from './stored-words.tsx';

export const criteria = ['must show line ends as they were typed', 'must say that a field is empty'];

export const examples: Example[] = [
  {
    name: 'With an empty field',
    element: (
      <StoredWords
        title="Jemand hat inzwischen gespeichert"
        text="Ihre Eingaben stehen noch im Formular."
        words={[
          ['Titel', 'Töpfern'],
          ['Text', 'Am Abend.\nFür alle.'],
          ['Hinweis', null],
        ]}
      />
    ),
  },
];
