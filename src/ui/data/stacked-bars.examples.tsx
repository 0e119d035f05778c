import type { Example } from '../example.ts';
import { BarPatterns, ShareBar, StackedBars, type Series } from './stacked-bars.tsx';

export const criteria = [
  'must be a table for everybody who does not see the bars',
  'must differ by pattern, not by colour only',
  'must keep its numbers readable at 320 px and in forced colours',
];

const series: Series[] = [
  { name: 'Fertig', tone: 'success' },
  { name: 'Läuft', tone: 'progress' },
  { name: 'Wartet', tone: 'warning' },
  { name: 'Zu spät', tone: 'error' },
  { name: 'Offen', tone: 'neutral' },
];

export const examples: Example[] = [
  {
    name: 'Several rows',
    element: (
      <>
        <BarPatterns />
        <StackedBars
          caption="Aufgaben nach Raum"
          columns={{ label: 'Raum', total: 'Zusammen' }}
          series={series}
          formatted={String}
          rows={[
            { label: 'Küche', values: [3, 1, 0, 2, 4] },
            { label: <a href="/bad">Bad</a>, values: [1, 0, 0, 0, 0] },
            { label: 'Keller', values: [0, 0, 0, 0, 0] },
            { label: 'Haus', values: [4, 1, 0, 2, 4], isWhole: true },
          ]}
        />
      </>
    ),
  },
  {
    name: 'One bar with its words',
    element: (
      <>
        <BarPatterns />
        <ShareBar series={series} values={[3, 1, 0, 2, 4]} textOf={(value, { name }) => `${value} ${name}`} />
      </>
    ),
  },
  {
    name: 'Nothing to show',
    element: (
      <>
        <BarPatterns />
        <ShareBar series={series} values={[0, 0, 0, 0, 0]} textOf={(value, { name }) => `${value} ${name}`} />
      </>
    ),
  },
];
