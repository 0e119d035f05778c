import type { Example } from '../example.ts';
import { exampleFrame } from './example-frame.ts';
import { Navigation } from './navigation.tsx';

export const criteria = [
  'must mark the current item for assistive technology and not by colour alone',
  'must open and close without script, and close with Escape',
  'must be complete where the browser knows no popovers',
];

export const examples: Example[] = [
  {
    name: 'With the current item',
    element: <Navigation locale="de" label="Hauptnavigation" items={exampleFrame.navigation} current="/wege" />,
  },
];
