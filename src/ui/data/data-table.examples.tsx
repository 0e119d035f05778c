import type { Example } from '../example.ts';
import { type Column, DataTable } from './data-table.tsx';

export const criteria = [
  'must have a caption, column headings and row headings',
  'must be scrollable with the keyboard where it scrolls (WCAG 2.1.1)',
  'must stay a table for screen readers when it is stacked',
  'must say in words by which column it is sorted',
];

type Book = { title: string; author: string; pages: number };
const books: Book[] = [
  { title: 'Die Insel', author: 'A. Berg', pages: 212 },
  { title: 'Der lange Weg nach Hause', author: 'C. Dorn', pages: 98 },
];
const columns: Column<Book>[] = [
  { header: 'Titel', cell: (book) => book.title, rowHeader: true, sort: { href: '?sort=title' } },
  { header: 'Von', cell: (book) => book.author },
  {
    header: 'Seiten',
    cell: (book) => book.pages,
    numeric: true,
    sort: { href: '?sort=-pages', direction: 'ascending' },
  },
];

export const examples: Example[] = [
  {
    name: 'Scrolling',
    element: <DataTable locale="de" id="books" caption="Bücher" columns={columns} rows={books} />,
  },
  {
    name: 'Stacked, caption hidden',
    element: (
      <DataTable locale="de" id="books" caption="Bücher" hideCaption columns={columns} rows={books} stacked />
    ),
  },
  {
    name: 'Empty',
    element: (
      <DataTable
        locale="de"
        id="books"
        caption="Bücher"
        columns={columns}
        rows={[]}
        empty={<p>Noch keine Bücher.</p>}
      />
    ),
  },
];
