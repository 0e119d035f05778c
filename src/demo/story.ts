import type { DemoStep, NewReport, Outcome } from '../barriers/barriers.demo.ts';
import type { PictureName } from './draw-picture.ts';

/** What happened to a barrier, in days after it was reported. */
export type Step = DemoStep & {
  readonly after: number;
  /** A picture that a body sends with its answer. */
  readonly shows?: { readonly picture: PictureName; readonly description: string };
};

type Easy = { readonly title: string; readonly text: string; readonly state?: 'draft' | 'inTest' | 'tested' };

/** One barrier of the demo stock, from the report to where it stands today. */
export type Story = {
  /** By which other stories refer to it. */
  readonly name?: string;
  /** How many days before the demonstration it was reported. */
  readonly daysAgo: number;
  /** Name of the municipality; missing where there is no place. */
  readonly town?: string;
  readonly where?: string;
  /** Distance from the middle of the municipality in thousandths of a degree, north and east. */
  readonly off?: readonly [north: number, east: number];
  readonly at: NewReport['placeKind'];
  readonly kind: NonNullable<NewReport['kind']>;
  readonly area: string;
  readonly effect?: NonNullable<NewReport['effect']>;
  readonly demands?: NewReport['demands'];
  readonly facts?: NewReport['facts'];
  /** In the words of whoever reported it; null asks to be called back. */
  readonly said: string | null;
  readonly channel?: NewReport['channel'];
  readonly locale?: NewReport['locale'];
  readonly wish?: NewReport['answerWish'];
  readonly wishEasy?: boolean;
  readonly contact?: NewReport['contact'];
  readonly reportedFor?: NewReport['reportedFor'];
  readonly code?: string;
  /** What everyone reads once it is published. */
  readonly title: string;
  readonly text: string;
  readonly easy?: Easy;
  readonly photos?: readonly { readonly picture: PictureName; readonly description: string }[];
  /** The name of the story that goes on with it. */
  readonly sameAs?: string;
  readonly course: readonly Step[];
};

/** Somebody reads it, takes it up and writes the public words. */
export function opened(after: number): readonly Step[] {
  return [
    { kind: 'move', after: Math.min(after - 1, 1), to: 'inReview' },
    { kind: 'move', after, to: 'accepted' },
    { kind: 'publish', after },
  ];
}

export const ask = (after: number, body: string, question?: string): Step => ({
  kind: 'ask',
  after,
  body,
  ...(question === undefined ? {} : { question }),
});

/** The body will act, by a day counted from its answer. */
export const willAct = (after: number, text: string, inDays?: number): Step => ({
  kind: 'willAct',
  after,
  text,
  ...(inDays === undefined ? {} : { inDays }),
});

export const done = (after: number, text: string, shows?: Step['shows']): Step => ({
  kind: 'done',
  after,
  text,
  ...(shows === undefined ? {} : { shows }),
});
export const begins = (after: number): Step => ({ kind: 'move', after, to: 'inProgress' });
export const solved = (after: number): Step => ({ kind: 'move', after, to: 'resolved', outcome: 'solved' });
export const confirmed = (after: number): Step => ({ kind: 'confirm', after, says: 'yes' });

/** So many others are affected too, one every few days; some say how. */
export function voices(after: number, count: number, ...sayings: readonly string[]): readonly Step[] {
  return Array.from({ length: count }, (_, index): Step => {
    const how = sayings[index];
    return { kind: 'voice', after: after + index * 2, ...(how === undefined ? {} : { how }) };
  });
}

/** A closing decision with its reason in both levels. */
export function closed(
  after: number,
  to: 'wontFix' | 'notABarrier' | 'notCompetent' | 'resolved',
  outcome: Outcome,
  reason: string,
  reasonEasy: string,
  passedOnTo?: string,
): Step {
  return { kind: 'move', after, to, outcome, reason, reasonEasy, ...(passedOnTo === undefined ? {} : { passedOnTo }) };
}
