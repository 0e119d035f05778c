import type { Example } from '../example.ts';
import { PrintOnly, ScreenOnly, VisuallyHidden } from './only.tsx';

export const criteria = ['must not hide on paper what somebody needs there'];

export const examples: Example[] = [
  {
    name: 'Three audiences',
    element: (
      <div>
        <PrintOnly>
          <p>Gedruckt am 22. November 2026</p>
        </PrintOnly>
        <ScreenOnly>
          <p>Nur am Bildschirm</p>
        </ScreenOnly>
        <p>
          <a href="/1">
            Ändern<VisuallyHidden>: Name</VisuallyHidden>
          </a>
        </p>
      </div>
    ),
  },
];
