import type { Example } from '../example.ts';
import { BarChart } from './bar-chart.tsx';

export const criteria = [
  'must be a table for everybody who does not see the bars',
  'must show each number beside its bar',
];

export const examples: Example[] = [
  {
    name: 'Against the largest',
    element: (
      <BarChart
        caption="Besuche nach Tag"
        columns={['Tag', 'Besuche']}
        bars={[
          { label: 'Montag', value: 12 },
          { label: 'Dienstag', value: 30 },
          { label: 'Mittwoch', value: 0 },
        ]}
      />
    ),
  },
  {
    name: 'Against a whole',
    element: (
      <BarChart
        caption="Fortschritt"
        columns={['Teil', 'Fertig']}
        bars={[{ label: <a href="/teil-1">Teil 1</a>, value: 12, text: '12 von 40' }]}
        max={40}
      />
    ),
  },
];
