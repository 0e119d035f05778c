import type { Example } from '../example.ts';
import { exampleFrame } from './example-frame.ts';
import { PageFooter } from './page-footer.tsx';

export const criteria = ['must name the funding in words, not by logos alone'];

export const examples: Example[] = [{ name: 'With funding', element: <PageFooter frame={exampleFrame} locale="en" /> }];
