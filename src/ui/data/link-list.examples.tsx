import type { Example } from '../example.ts';
import { LinkList } from './link-list.tsx';

export const criteria = [
  'must be a list, so that the number of things is read',
  'must name each link by its thing, never by „mehr“',
];

export const examples: Example[] = [
  {
    name: 'Results',
    element: (
      <LinkList
        headingLevel={2}
        links={[
          {
            href: '/1',
            title: 'Bücherei',
            text: 'Ausleihe, Lesesaal und Vorlesestunde.',
            state: { tone: 'progress', text: 'Umbau' },
            meta: ['Nordstadt', 'geöffnet bis 18 Uhr'],
          },
          { href: '/2', title: 'Schwimmbad' },
        ]}
      />
    ),
  },
];
