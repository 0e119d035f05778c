import type { Example } from '../example.ts';
import { StatusTag } from './status-tag.tsx';

export const criteria = ['must be understood without colour: by its word and by its symbol (WCAG 1.4.1)'];

const tones = ['neutral', 'progress', 'info', 'success', 'warning', 'error'] as const;

export const examples: Example[] = tones.map((tone) => ({
  name: `Tone ${tone}`,
  element: (
    <p>
      <StatusTag tone={tone} text="Wird geprüft" />
    </p>
  ),
}));
