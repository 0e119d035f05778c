import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';

export const criteria = [
  'must not rely on colour: title and symbol say what it is',
  'must have a heading of the right level',
];

const tones = ['info', 'success', 'warning', 'error'] as const;

export const examples: Example[] = tones.map((tone) => ({
  name: `Tone ${tone}`,
  element: (
    <Notice tone={tone} title="Die Anmeldung endet am Freitag">
      <p>
        Danach hilft Ihnen <a href="/kontakt">unser Büro</a> weiter.
      </p>
    </Notice>
  ),
}));
