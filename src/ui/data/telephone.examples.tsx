import type { Example } from '../example.ts';
import { Telephone } from './telephone.tsx';

export const criteria = ['must dial on a telephone', 'must be readable as text, to be dialled elsewhere'];

export const examples: Example[] = [
  { name: 'A number', element: <Telephone label="Rufen Sie uns an" number="0123 456-78" href="tel:+4912345678" /> },
];
