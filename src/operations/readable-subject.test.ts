import { expect, test } from 'vitest';
import { readableSubject } from './readable-subject.ts';

const id = '3f0b4a52-6d0c-4d55-9a0e-2f1f0a6f8b11';

test.each([
  ['barrier 17', 'Barriere 17'],
  ['measure 3', 'Maßnahme 3'],
  ['round 4', 'Sachstandsabfrage 4'],
  [`staff ${id}`, 'Ada Ahorn'],
  ['staff 00000000-0000-0000-0000-000000000000', 'staff 00000000-0000-0000-0000-000000000000'],
  ['installation', 'installation'],
])('%s reads %s', (subject, read) => {
  expect(readableSubject(subject, new Map([[id, 'Ada Ahorn']]))).toBe(read);
});
