import { diffWords } from '../../platform/text-diff.ts';
import type { Example } from '../example.ts';
import { WordDiff } from './word-diff.tsx';

export const criteria = [
  'must mark what came and went by elements, not by colour alone (WCAG 1.4.1)',
  'must say to those who listen where a change begins and ends',
];

const changes = diffWords(
  'Die Gemeinden bauen bis 2026 an 20 Haltestellen Leitstreifen ein.',
  'Die Städte und Gemeinden bauen bis 2028 an 40 Haltestellen Leitstreifen ein.\nSie beginnen am Bahnhof.',
);

export const examples: Example[] = [
  { name: 'Both woven into one', element: <WordDiff locale="de" changes={changes} /> },
  { name: 'The old side', element: <WordDiff locale="de-simple" changes={changes} side="before" /> },
  { name: 'The new side', element: <WordDiff locale="en" changes={changes} side="after" /> },
];
