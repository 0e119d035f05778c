import type { Example } from '../example.ts';
import { Prose } from './prose.tsx';

export const criteria = ['must keep lines short enough to read: about 66 letters'];

export const examples: Example[] = [
  {
    name: 'Running text',
    element: (
      <Prose>
        <h2>So kommen Sie zu uns</h2>
        <p>
          Vom Bahnhof sind es zehn Minuten zu Fuß. Der <a href="https://www.example.org">Fahrplan</a> hängt aus.
        </p>
        <ul>
          <li>Der Eingang ist ebenerdig.</li>
          <li>Der Aufzug ist 110 cm breit.</li>
        </ul>
        <blockquote>
          <p>Alle sind willkommen.</p>
        </blockquote>
      </Prose>
    ),
  },
];
