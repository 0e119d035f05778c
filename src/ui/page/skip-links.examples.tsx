import type { Example } from '../example.ts';
import { SkipLinks } from './skip-links.tsx';

export const criteria = [
  'must be the first stop of the keyboard on every page (WCAG 2.4.1)',
  'must be visible when focused',
];

export const examples: Example[] = [
  {
    name: 'With their targets',
    element: (
      <div>
        <SkipLinks locale="de" />
        <p id="inhalt">Inhalt</p>
        <p id="navigation">Navigation</p>
        <p id="kontakt">Kontakt</p>
      </div>
    ),
  },
];
