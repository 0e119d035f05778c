import type { Example } from '../example.ts';
import { TaskList } from './task-list.tsx';

export const criteria = ['must read hint and state together with the link'];

export const examples: Example[] = [
  {
    name: 'Three tasks',
    element: (
      <TaskList
        tasks={[
          {
            id: 'room',
            title: 'Raum buchen',
            href: '/raum',
            hint: 'Bis Freitag',
            state: { tone: 'warning', text: 'Eilt' },
          },
          { id: 'music', title: 'Musik bestellen', href: '/musik', state: { tone: 'success', text: 'Fertig' } },
          { id: 'flyer', title: 'Einladung drucken', state: { tone: 'neutral', text: 'Später' } },
        ]}
      />
    ),
  },
];
