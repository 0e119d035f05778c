import type { Example } from '../example.ts';
import { ContactBlock } from './contact-block.tsx';
import { exampleFrame } from './example-frame.ts';

export const criteria = ['must stand in the same place on every page (WCAG 3.2.6)'];

export const examples: Example[] = [
  { name: 'All ways', element: <ContactBlock locale="de" contact={exampleFrame.contact} /> },
];
