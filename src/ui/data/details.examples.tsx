import type { Example } from '../example.ts';
import { Details } from './details.tsx';

export const criteria = [
  'must be operable with the keyboard and without script',
  'must not hide what everybody needs',
];

export const examples: Example[] = [
  {
    name: 'Closed',
    element: (
      <Details summary="Woher wissen wir das?">
        <p>Wir haben nachgesehen.</p>
      </Details>
    ),
  },
  {
    name: 'Open',
    element: (
      <Details summary="Woher wissen wir das?" open>
        <p>Wir haben nachgesehen.</p>
      </Details>
    ),
  },
];
