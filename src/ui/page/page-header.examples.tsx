import type { Example } from '../example.ts';
import { exampleFrame, exampleStaff } from './example-frame.ts';
import { PageHeader } from './page-header.tsx';

export const criteria = ['must say whose site this is', 'must let staff sign out on every page'];

export const examples: Example[] = [
  { name: 'Public', element: <PageHeader frame={exampleFrame} locale="de" path="/" /> },
  {
    name: 'Staff',
    element: (
      <PageHeader
        frame={exampleFrame}
        locale="de"
        path="/verwaltung"
        current="/verwaltung"
        locales={['de']}
        staff={exampleStaff}
      />
    ),
  },
];
