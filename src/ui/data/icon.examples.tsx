import type { Example } from '../example.ts';
import { Icon } from './icon.tsx';

export const criteria = ['must be hidden from assistive technology', 'must never stand without a text'];

export const examples: Example[] = [
  {
    name: 'Beside a text',
    element: (
      <p>
        <Icon name="phone" /> Telefon
      </p>
    ),
  },
];
