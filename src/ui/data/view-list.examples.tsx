import type { Example } from '../example.ts';
import { ViewList } from './view-list.tsx';

export const criteria = [
  'must read the name of a view together with its count',
  'must tell which view is shown by more than colour',
];

export const examples: Example[] = [
  {
    name: 'Three views, the second is shown',
    element: (
      <ViewList
        label="Ansichten"
        views={[
          { href: '/bestellungen', text: 'Alle', current: false },
          { href: '/bestellungen?ansicht=neu', text: 'Neu', count: 3, hint: 'Noch nicht angesehen.', current: true },
          { href: '/bestellungen?ansicht=alt', text: 'Überfällig', count: 0, current: false },
        ]}
      />
    ),
  },
];
