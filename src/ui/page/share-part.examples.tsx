import type { Example } from '../example.ts';
import { SharePart } from './share-part.tsx';

export const criteria = [
  'must work without scripts: by mail, and by an address that can be selected',
  'must send nothing to anybody by itself',
];

export const examples: Example[] = [
  {
    name: 'Plain',
    element: (
      <SharePart
        locale="de"
        shared={{
          address: 'https://teilhabe.example/aktuelles/spielplatz',
          title: 'Der Spielplatz ist wieder offen',
          imagePath: '/aktuelles/spielplatz/bild.png',
          image: 'https://teilhabe.example/aktuelles/spielplatz/bild.png',
        }}
      />
    ),
  },
];
