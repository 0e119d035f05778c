import type { Example } from '../example.ts';
import { NumberedSteps } from './numbered-steps.tsx';

export const criteria = ['must be a list that counts', 'must give each step a heading of the level of its place'];

export const examples: Example[] = [
  {
    name: 'Three steps',
    element: (
      <NumberedSteps
        headingLevel={2}
        steps={[
          { title: 'Antrag stellen', text: 'Am Schalter, online oder per Brief.' },
          { title: 'Bescheid bekommen', text: 'Nach etwa zwei Wochen.' },
          { title: 'Ausweis abholen', text: 'An jedem Werktag.' },
        ]}
      />
    ),
  },
];
