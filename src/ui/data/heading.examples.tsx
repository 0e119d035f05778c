import type { Example } from '../example.ts';
import { Heading } from './heading.tsx';

export const criteria = ['must take the level that its place needs'];

export const examples: Example[] = [
  {
    name: 'Second and third level',
    element: (
      <div>
        <Heading>Angebote</Heading>
        <Heading level={3} id="monday">
          Montag
        </Heading>
      </div>
    ),
  },
];
