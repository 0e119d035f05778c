import type { Example } from '../example.ts';
import { Stats } from './stats.tsx';

export const criteria = ['must read each number together with its label'];

export const examples: Example[] = [
  {
    name: 'Two numbers',
    element: (
      <Stats
        stats={[
          { value: '214', label: 'Besuche' },
          { value: '1.280 €', label: 'Spenden', href: '/spenden' },
        ]}
      />
    ),
  },
];
