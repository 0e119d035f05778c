import type { Example } from '../example.ts';
import { Paragraphs } from './paragraphs.tsx';

export const criteria = ['must be paragraphs, not line breaks, where a text has empty lines'];

export const examples: Example[] = [
  { name: 'Two paragraphs', element: <Paragraphs text={'Eins.\nNoch eins.\n\nZwei.'} /> },
  { name: 'In another language', element: <Paragraphs text="One." lang="en" /> },
];
