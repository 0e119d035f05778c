import type { Example } from '../example.ts';
import { Figure } from './figure.tsx';

export const criteria = ['must tie the caption to the picture', 'must not replace the alternative text'];

export const examples: Example[] = [
  {
    name: 'Picture with caption and credit',
    element: (
      <Figure caption="Der Eingang nach dem Umbau." credit="Foto: Kim Muster">
        <img src="/eingang.webp" alt="Ebener Eingang mit breiter Tür" width={640} height={360} />
      </Figure>
    ),
  },
];
