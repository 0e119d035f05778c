import type { Example } from '../example.ts';
import { Section } from './section.tsx';

export const criteria = ['must be named by its heading'];

export const examples: Example[] = [
  {
    name: 'With a way to more',
    element: (
      <Section id="news" title="Aktuelles" band more={{ href: '/aktuelles', text: 'Alle Nachrichten' }}>
        <p>Der Spielplatz ist wieder offen.</p>
      </Section>
    ),
  },
];
