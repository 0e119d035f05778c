import type { Example } from '../example.ts';
import { CardList, Meta } from './card-list.tsx';
import { BarPatterns, ShareBar } from './stacked-bars.tsx';

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
  {
    name: 'With a drawing',
    element: (
      <>
        <BarPatterns />
        <CardList
          cards={[
            {
              href: '/kueche',
              title: 'Küche',
              chart: (
                <ShareBar
                  series={[
                    { name: 'fertig', tone: 'success' },
                    { name: 'offen', tone: 'neutral' },
                  ]}
                  values={[3, 1]}
                  textOf={(value, { name }) => `${value} ${name}`}
                />
              ),
            },
          ]}
        />
      </>
    ),
  },
  { name: 'Facts alone', element: <Meta items={['Nummer 12', 'gestern']} /> },
];
