import type { Example } from '../example.ts';
import { CardList, Meta } from './card-list.tsx';

export const criteria = [
  'must offer one link per card, named by its title',
  'must be a list, so that the number of cards is read',
];

export const examples: Example[] = [
  {
    name: 'Cards',
    element: (
      <CardList
        headingLevel={2}
        cards={[
          {
            href: '/fest',
            eyebrow: '4. Juli 2027',
            title: 'Sommerfest',
            text: 'Mit Musik und Spielen für alle.',
            meta: ['Stadtpark', 'Eintritt frei'],
            state: { tone: 'success', text: 'Findet statt' },
          },
          { href: '/lesung', title: 'Lesung am Abend' },
        ]}
      />
    ),
  },
  {
    name: 'With a picture',
    element: (
      <CardList
        headingLevel={2}
        cards={[
          {
            href: '/park',
            title: 'Stadtpark',
            image: { src: '/park.webp', alt: 'Breiter Weg unter Bäumen', width: 640, height: 360 },
          },
        ]}
      />
    ),
  },
  { name: 'Facts alone', element: <Meta items={['Nummer 12', 'gestern']} /> },
];
