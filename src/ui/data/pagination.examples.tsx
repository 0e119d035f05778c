import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const criteria = [
  'must mark the current page for assistive technology',
  'must say in words what each number is',
  'must not appear for a single page',
];

const hrefOf = (page: number) => `?seite=${page}`;

export const examples: Example[] = [
  { name: 'First page', element: <Pagination locale="de" page={1} pages={3} hrefOf={hrefOf} /> },
  { name: 'In the middle', element: <Pagination locale="de" page={5} pages={12} hrefOf={hrefOf} /> },
  { name: 'Last page', element: <Pagination locale="de" page={12} pages={12} hrefOf={hrefOf} /> },
];
