import type { Example } from '../example.ts';
import { KeyFacts } from './key-facts.tsx';

export const criteria = ['must name each fact by its term, also read aloud', 'must stand one below the other at 320 px'];

export const examples: Example[] = [
  {
    name: 'Three facts',
    element: (
      <KeyFacts
        facts={[
          { term: 'Wer', value: 'Stadtgärtnerei' },
          { term: 'Bis wann', value: '2028', note: 'nächste Prüfung am 1. März 2027' },
          { term: 'Wo', value: <a href="/park">Stadtpark</a> },
        ]}
      />
    ),
  },
];
