import type { Example } from '../example.ts';
import { Steps } from './steps.tsx';

export const criteria = [
  'must say for each step in words whether it is done',
  'must mark the current step for assistive technology',
];

export const examples: Example[] = [
  {
    name: 'In the middle',
    element: (
      <Steps
        locale="de"
        label="Schritte der Anmeldung"
        steps={[
          { title: 'Kurs', state: 'done', href: '/kurs', note: 'Töpfern' },
          { title: 'Person', state: 'current' },
          { title: 'Prüfen', state: 'open' },
        ]}
      />
    ),
  },
];
