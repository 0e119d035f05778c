import type { Example } from '../example.ts';
import { Letter, ReadAloud } from './letter.tsx';

export const criteria = [
  'must fit one sheet of A4 when its text is short, and begin a new sheet for the next letter',
  'must say its own language, which may differ from that of the page',
  'must be read from top to bottom without the page around it',
];

const sender = ['Beispielamt', 'Musterweg 1', '00000 Musterstadt', 'Telefon 0000 1234'];

export const examples: Example[] = [
  {
    name: 'Two letters, one in easy German',
    element: (
      <main>
        <h1>Briefe</h1>
        <Letter
          locale="de"
          id="standard"
          sender={sender}
          recipient={['Kim Beispiel', 'Feldweg 2', '00000 Musterstadt']}
          placeAndDate="Musterstadt, 1. März 2026"
          subject="Ihre Anmeldung"
        >
          <p>Guten Tag, Ihre Anmeldung ist angekommen. Ihre Nummer ist:</p>
          <ReadAloud>Birne Wolke 21</ReadAloud>
        </Letter>
        <Letter
          locale="de-simple"
          id="leicht"
          sender={sender}
          recipient={[]}
          placeAndDate="Musterstadt, 1. März 2026"
          subject="Ihre Anmeldung"
        >
          <p>Guten Tag.</p>
          <p>Ihre Anmeldung ist da.</p>
        </Letter>
      </main>
    ),
  },
];
