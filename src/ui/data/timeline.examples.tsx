import type { Example } from '../example.ts';
import { Timeline } from './timeline.tsx';

export const criteria = [
  'must be an ordered list',
  'must give every date a machine-readable form',
  'must say states in words',
];

export const examples: Example[] = [
  {
    name: 'With actor, state and text',
    element: (
      <Timeline
        headingLevel={2}
        entries={[
          {
            date: { machine: '2026-06-12', text: '12. Juni 2026' },
            title: 'Umbau begonnen',
            actor: 'Bauamt',
            state: { tone: 'progress', text: 'In Arbeit' },
            children: <p>Die Arbeiten dauern vier Wochen.</p>,
          },
          { date: { machine: '2026-03', text: 'März 2026' }, title: 'Beschlossen' },
        ]}
      />
    ),
  },
];
