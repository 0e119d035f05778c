import type { Example } from '../example.ts';
import { Honeypot } from './honeypot.tsx';

export const criteria = [
  'must be reachable neither by keyboard nor by screen reader',
  'must tell people who see it without styles to leave it empty',
];

export const examples: Example[] = [
  {
    name: 'In a form',
    element: (
      <form method="post" action="/">
        <Honeypot locale="de" />
        <button type="submit" class="button button-primary">
          Senden
        </button>
      </form>
    ),
  },
];
