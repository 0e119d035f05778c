import type { Example } from '../example.ts';
import { Columns } from './columns.tsx';

export const criteria = ['must put the text before what stands beside it in the reading order'];

export const examples: Example[] = [
  {
    name: 'Text and facts',
    element: (
      <Columns asideLabel="Auf einen Blick" aside={<p>Geöffnet bis 18 Uhr</p>}>
        <p>Der Park liegt am Fluss.</p>
      </Columns>
    ),
  },
];
