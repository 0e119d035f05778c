import type { Example } from '../example.ts';
import { PrintedAddress } from './printed-address.tsx';

export const criteria = ['must be shown on paper only'];

export const examples: Example[] = [
  { name: 'Address of a page', element: <PrintedAddress label="Adresse" address="https://wege.example/fluss" /> },
];
