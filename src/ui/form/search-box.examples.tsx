import type { Example } from '../example.ts';
import { SearchBox } from './search-box.tsx';

export const criteria = ['must be a search landmark', 'must have a label even where it is not shown'];

export const examples: Example[] = [
  {
    name: 'With a value',
    element: <SearchBox locale="de" action="/suche" label="Was suchen Sie?" value="Rampe" />,
  },
  {
    name: 'With a hidden label',
    element: <SearchBox locale="de" action="/suche" label="Suche auf dieser Seite" hideLabel />,
  },
];
