import type { Example } from '../example.ts';
import { HeatTable } from './heat-table.tsx';

export const criteria = [
  'must show every number, so that the ground is not needed',
  'must scroll sideways by keyboard where it is wide',
];

export const examples: Example[] = [
  {
    name: 'Two features',
    element: (
      <HeatTable
        id="besuche"
        caption="Besuche nach Tag und Uhrzeit"
        corner="Tag"
        columns={['vormittags', 'nachmittags']}
        rows={[
          {
            name: 'Montag',
            cells: [
              { value: 12, text: '12', href: '/besuche?tag=montag' },
              { value: 0, text: '0' },
            ],
          },
          {
            name: 'Dienstag',
            cells: [
              { value: 3, text: '3' },
              { value: 7, text: '7' },
            ],
          },
        ]}
        most={12}
      />
    ),
  },
];
