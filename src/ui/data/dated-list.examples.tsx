import type { Example } from '../example.ts';
import { DatedList } from './dated-list.tsx';

export const criteria = [
  'must say the day in words, so that nothing is lost without the leaf',
  'must be an ordered list, so that the number of things and their order are read',
];

export const examples: Example[] = [
  {
    name: 'Two days',
    element: (
      <DatedList
        headingLevel={2}
        items={[
          {
            key: '1',
            href: '/1',
            title: 'Lesung im Garten',
            leaf: { weekday: 'Mi', day: '5', month: 'Mai' },
            when: 'Mittwoch, 5. Mai 2027, 15:00 bis 17:00 Uhr',
            text: 'Mit Kaffee und Kuchen.',
            state: { tone: 'warning', text: 'Neuer Termin' },
            meta: ['Stadtgarten', 'kostenlos'],
          },
          {
            key: '2',
            href: '/2',
            title: 'Offenes Singen',
            leaf: { weekday: 'Do', day: '6', month: 'Mai' },
            when: 'Donnerstag, 6. Mai 2027, 18:00 bis 19:30 Uhr',
          },
        ]}
      />
    ),
  },
];
