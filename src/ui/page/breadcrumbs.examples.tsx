import type { Example } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const criteria = ['must be a named navigation', 'must not read the separators'];

export const examples: Example[] = [
  {
    name: 'Two levels',
    element: <Breadcrumbs locale="de-simple" links={[{ href: '/leicht/programm', text: 'Programm' }]} />,
  },
];
