import type { Example } from '../example.ts';
import { Chain } from './chain.tsx';

export const criteria = [
  'must be an ordered list, because one thing leads to the next',
  'must say in words which stage the page is about',
  'must say in words when a stage is still empty',
];

export const examples: Example[] = [
  {
    name: 'Three stages, one with two things',
    element: (
      <Chain
        headingLevel={2}
        stages={[
          {
            label: 'Frage',
            here: 'diese Seite',
            items: [{ name: 'Frage 4', title: 'Wann fährt der Bus?', states: [{ tone: 'progress', text: 'Offen' }] }],
          },
          { label: 'Grund', items: [{ title: 'Der Fahrplan hängt zu hoch', children: <p>An 3 Haltestellen.</p> }] },
          {
            label: 'Schritt',
            items: [
              { name: 'Schritt 1', title: 'Aushang tiefer hängen', href: '/a', notes: ['Am Zug: der Bauhof.'] },
              { name: 'Schritt 2', title: 'Schrift vergrößern', href: '/b' },
            ],
          },
        ]}
      />
    ),
  },
  {
    name: 'Nothing follows yet',
    element: <Chain headingLevel={2} stages={[{ label: 'Schritt', items: [], none: 'Es gibt noch keinen Schritt.' }]} />,
  },
];
