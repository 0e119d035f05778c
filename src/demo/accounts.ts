import type { Role } from '../platform/permission.ts';

type DemoAccount = { readonly name: string; readonly email: string; readonly role: Role };

/** Six invented people of an invented office; the ending `.example` belongs to nobody. */
export const demoAccounts: readonly DemoAccount[] = [
  { name: 'Jana Lindner', email: 'jana.lindner@teilhabe.example', role: 'participationManager' },
  { name: 'Mehmet Aydin', email: 'mehmet.aydin@teilhabe.example', role: 'participationManager' },
  { name: 'Katrin Wolf', email: 'katrin.wolf@teilhabe.example', role: 'administrator' },
  { name: 'Sven Böhme', email: 'sven.boehme@teilhabe.example', role: 'administrator' },
  { name: 'Ines Kramer', email: 'ines.kramer@teilhabe.example', role: 'editor' },
  { name: 'Rolf Sander', email: 'rolf.sander@teilhabe.example', role: 'reader' },
];

/** The same for all six, so that whoever shows the program can switch roles without looking it up. */
export const demoPassword = 'Kupfer-Teich-Garten-7';
