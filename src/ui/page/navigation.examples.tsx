import type { Example } from '../example.ts';
import { exampleFrame } from './example-frame.ts';
import { Navigation } from './navigation.tsx';

export const criteria = [
  'must mark the current item for assistive technology and not by colour alone',
  'must open and close without script, and close with Escape',
  'must show what belongs to the current item, and all of it in the opened menu',
  'must be complete where the browser knows no popovers',
];

export const examples: Example[] = [
  {
    name: 'With the current item',
    element: <Navigation locale="de" label="Hauptnavigation" items={exampleFrame.navigation} current="/wege" />,
  },
  {
    name: 'With a section below the current item',
    element: (
      <Navigation
        locale="de"
        label="Hauptnavigation"
        items={[
          ...exampleFrame.navigation,
          {
            path: '/tiere',
            text: 'Tiere',
            section: [
              { path: '/tiere', text: 'Alle Tiere' },
              { path: '/tiere/enten', text: 'Enten' },
            ],
          },
        ]}
        current="/tiere/enten"
      />
    ),
  },
];
