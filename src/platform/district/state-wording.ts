import { z } from 'zod';

import { textSchema } from './district-schema.ts';

/** The codes are those of the slice that owns the states; its test holds both lists together. */
export const wordedStates = [
  'received',
  'inReview',
  'accepted',
  'forwarded',
  'inProgress',
  'planned',
  'needsInfo',
  'resolved',
  'confirmed',
  'duplicate',
  'notABarrier',
  'notCompetent',
  'wontFix',
  'withdrawn',
] as const;

export const wordedOutcomes = [
  'solved',
  'partlySolved',
  'interimSolution',
  'notPossible',
  'passedOn',
  'sameAs',
  'notABarrier',
] as const;

/** What a sentence may leave open. `number` is that of the other report or of the measure. */
export const wordingPlaceholders = ['body', 'date', 'reason', 'number'] as const;

const allowed: readonly string[] = wordingPlaceholders;

const wordingSchema = z.strictObject({ label: textSchema, sentence: textSchema }).superRefine((wording, context) => {
  for (const [locale, sentence] of Object.entries(wording.sentence)) {
    for (const [whole, name = ''] of sentence.matchAll(/\{([^}]*)\}/g)) {
      if (allowed.includes(name)) continue;
      const message = `${whole} is unknown; right would be ${allowed.map((known) => `{${known}}`).join(', ')}`;
      context.addIssue({ code: 'custom', path: ['sentence', locale], message });
    }
  }
});

export const stateWordingSchema = z.strictObject({
  states: z.record(z.enum(wordedStates), wordingSchema),
  outcomes: z.record(z.enum(wordedOutcomes), wordingSchema),
});

export type WordedState = (typeof wordedStates)[number];
export type WordedOutcome = (typeof wordedOutcomes)[number];
export type Wording = z.infer<typeof wordingSchema>;
export type StateWording = z.infer<typeof stateWordingSchema>;
export type WordingValues = Partial<Record<(typeof wordingPlaceholders)[number], string | undefined>>;

/** A reason is a whole sentence with its own full stop, therefore a new sentence may follow it directly. */
const sentenceEnd = /(?<=[.!?]|\{reason\})(\s+)/;
const placeholder = /\{([^}]*)\}/g;

/**
 * Puts values into a sentence of the wording. A sentence whose value is not known is left out as a whole, so that nobody
 * ever reads "{date}" or "until ." on a public page. Line breaks (one sentence a line in easy German) stay.
 */
export function fillWording(template: string, values: WordingValues): string {
  const known = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) if (value) known.set(name, value.trim());
  const reason = known.get('reason');
  if (reason && !/[.!?]$/.test(reason)) known.set('reason', `${reason}.`);

  const pieces = template.split(sentenceEnd);
  let filled = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const sentence = pieces[index] ?? '';
    const names = [...sentence.matchAll(placeholder)].map(([, name = '']) => name);
    if (!names.every((name) => known.has(name))) continue;
    const gap = filled === '' ? '' : (pieces[index - 1] ?? '');
    filled += gap + sentence.replace(placeholder, (_whole, name: string) => known.get(name) ?? '');
  }
  return filled;
}
