import type { DemoStep, NewReport, Outcome } from '../barriers/barriers.demo.ts';
import type { PictureName } from './draw-picture.ts';

/** What happened to a barrier, in days after it was reported. */
export type Step = DemoStep & {
  readonly after: number;
  /** A picture that a body sends with its answer. */
  readonly shows?: { readonly picture: PictureName; readonly description: string };
};

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
  readonly titleEasy?: string;
  readonly textEasy?: string;
  readonly easyState?: 'draft' | 'inTest' | 'tested';
  readonly photos?: readonly { readonly picture: PictureName; readonly description: string }[];
  /** The name of the story that goes on with it. */
  readonly sameAs?: string;
  /** After how many days how many others say that they are affected too, one every second day; some say how. */
  readonly voices?: readonly [after: number, count: number, ...sayings: readonly string[]];
  /** What the office asks the body first; without it, the usual question. */
  readonly asks?: string;
  /** What the body answers where the course has no words of its own. */
  readonly says?: string;
  readonly course?: readonly Step[];
};

type Place = Pick<Story, 'daysAgo' | 'town' | 'where' | 'off'>;

/** When and where; north and east from the middle of the town. */
export function reported(daysAgo: number, town: string, where?: string, north?: number, east?: number): Place {
  return {
    daysAgo,
    town,
    ...(where === undefined ? {} : { where }),
    ...(north === undefined || east === undefined ? {} : { off: [north, east] }),
  };
}

type Matter = Required<Pick<Story, 'at' | 'kind' | 'area' | 'effect' | 'demands'>>;

export const about = (
  at: Matter['at'],
  kind: Matter['kind'],
  area: string,
  effect: Matter['effect'],
  ...demands: Matter['demands']
): Matter => ({ at, kind, area, effect, demands });

type Wish = Required<Pick<Story, 'wish' | 'contact'>>;
export const answerBy = (wish: Wish['wish'], contact: Wish['contact']): Wish => ({ wish, contact });

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

type Ends = {
  /** The body will act: after how many days it says so, and by how many days later. */
  readonly willAct?: readonly [after: number, inDays?: number];
  /** The body has acted. */
  readonly done?: number;
  readonly begins?: number;
  readonly solved?: number;
  readonly confirmed?: number;
};

/** The usual course: somebody takes it up, a body is asked, it answers in the words of the story, and it may be solved. */
export function handledBy(body: string, openedAfter: number, askedAfter: number, ends: Ends = {}): readonly Step[] {
  const [willActAfter, inDays] = ends.willAct ?? [];
  return [
    ...opened(openedAfter),
    ask(askedAfter, body),
    ...(willActAfter === undefined ? [] : [willAct(willActAfter, '', inDays)]),
    ...(ends.done === undefined ? [] : [done(ends.done, '')]),
    ...(ends.begins === undefined ? [] : [begins(ends.begins)]),
    ...(ends.solved === undefined ? [] : [solved(ends.solved)]),
    ...(ends.confirmed === undefined ? [] : [confirmed(ends.confirmed)]),
  ];
}

/** Everything that happens in a story, in order, with its own words where the course has none. */
export function stepsOf({ course = [], voices = [0, 0], asks, says = '' }: Story): readonly Step[] {
  const [after, count, ...sayings] = voices;
  const firstAsked = course.find(({ kind }) => kind === 'ask');
  const worded = course.map((step): Step => {
    if (step === firstAsked && step.kind === 'ask' && asks !== undefined) return { ...step, question: asks };
    return 'text' in step && step.text === '' ? { ...step, text: says } : step;
  });
  const affected = Array.from({ length: count }, (_, index): Step => {
    const how = sayings[index];
    return { kind: 'voice', after: after + index * 2, ...(how === undefined ? {} : { how }) };
  });
  return [...worded, ...affected].toSorted((one, other) => one.after - other.after);
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
