import type { Example } from '../example.ts';
import { LineChart } from './line-chart.tsx';

export const criteria = [
  'must have a sentence in the place of the drawing',
  'must tell line and target apart without colour',
  'must stand beside a table with the same numbers',
];

export const examples: Example[] = [
  {
    name: 'On the way to a target',
    element: (
      <LineChart
        label="Bäume: von 3 im Januar 2024 auf 17 im Juni 2026. Ziel: 40 im Dezember 2028."
        points={[
          { at: 0, value: 3 },
          { at: 12, value: 9 },
          { at: 29, value: 17 },
        ]}
        target={{ at: 60, value: 40, text: 'Ziel: 40' }}
        newest="17"
        ends={['2024', '2028']}
      />
    ),
  },
  {
    name: 'A level to reach, one value',
    element: (
      <LineChart
        label="Bäume: 3 im Januar 2024. Ziel: 40."
        points={[{ at: 0, value: 3 }]}
        target={{ at: null, value: 40, text: 'Ziel: 40' }}
        newest="3"
        ends={['2024', '']}
      />
    ),
  },
  {
    name: 'Without a target, below zero',
    element: (
      <LineChart
        label="Temperatur: von minus 2 auf 0."
        points={[
          { at: 0, value: -2 },
          { at: 1, value: 0 },
        ]}
        newest="0"
        ends={['Montag', 'Dienstag']}
      />
    ),
  },
];
