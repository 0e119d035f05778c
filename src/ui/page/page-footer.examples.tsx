import type { Example } from '../example.ts';
import { exampleFrame } from './example-frame.ts';
import { PageFooter } from './page-footer.tsx';

export const criteria = [
  'must name the funding in words, not by logos alone',
  'must take the page along to the form where its question is answered, and ask nothing without a page',
];

export const examples: Example[] = [
  { name: 'With funding', element: <PageFooter frame={exampleFrame} locale="en" /> },
  { name: 'With a question', element: <PageFooter frame={exampleFrame} locale="de" asksAbout="/wege" /> },
];
