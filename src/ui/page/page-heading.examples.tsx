import { StatusTag } from '../data/status-tag.tsx';
import type { Example } from '../example.ts';
import { PageHeading } from './page-heading.tsx';

export const criteria = ['must hold the only first-level heading of the page'];

export const examples: Example[] = [
  { name: 'Title alone', element: <PageHeading title="Wege" /> },
  {
    name: 'With everything',
    element: (
      <PageHeading eyebrow="Weg 12" title="Am Fluss entlang" lead="Drei Kilometer ohne Stufen.">
        <StatusTag tone="success" text="Geöffnet" />
      </PageHeading>
    ),
  },
];
