import type { Example } from '../example.ts';
import { SummaryList } from './summary-list.tsx';

export const criteria = ['must tell links apart: „Ändern“ is followed by what is changed (WCAG 2.4.4)'];

export const examples: Example[] = [
  {
    name: 'With and without links',
    element: (
      <SummaryList
        locale="de"
        rows={[
          { term: 'Name', value: 'Kim Muster', changeHref: '/anmeldung/name' },
          { term: 'Kurs', value: 'Töpfern am Abend' },
        ]}
      />
    ),
  },
];
