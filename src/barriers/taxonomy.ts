/** Codes by which barriers are described; their names stand in `taxonomy.messages.ts`. Source: domain research 4.7. */

/** Where it happens; `other` also when nobody has said. */
export const placeKinds = [
  'outdoors',
  'building',
  'transit',
  'letter',
  'website',
  'behaviour',
  'rule',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** These have no place in the county: leaving it out is a complete answer. */
export const placelessKinds: ReadonlySet<PlaceKind> = new Set(['letter', 'website', 'behaviour', 'rule']);

export const barrierKinds = [
  'structural',
  'mobility',
  'visual',
  'auditory',
  'informational',
  'digital',
  'attitudinal',
  'organisational',
  'financial',
  'sensoryCognitive',
  'other',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** What one must be able to do there. Said of the barrier, never of the person who reports it. */
export const demands = [
  'see',
  'hear',
  'speak',
  'walkFar',
  'climbSteps',
  'stepOver',
  'passNarrow',
  'reach',
  'stand',
  'grip',
  'readHardText',
  'standNoise',
  'orient',
  'useInternet',
  'telephone',
  'waitLong',
  'pay',
] as const;
export type Demand = (typeof demands)[number];

export const effects = ['blocks', 'dangerous', 'hampers', 'annoys'] as const;
export type Effect = (typeof effects)[number];

/** `open311`: another system has sent it. */
export const channels = ['web', 'telephone', 'letter', 'email', 'visit', 'stall', 'open311'] as const;
export type Channel = (typeof channels)[number];

/** For whom somebody reports. */
export const reportedFor = ['self', 'somebody', 'together'] as const;
export type ReportedFor = (typeof reportedFor)[number];

/** How the reporter wants to hear from the office. */
export const answerWishes = ['none', 'email', 'letter', 'telephone', 'signLanguage'] as const;
export type AnswerWish = (typeof answerWishes)[number];

/** What the person affected says at the end. */
export const confirmations = ['yes', 'partly', 'no', 'cannotTell'] as const;
export type Confirmation = (typeof confirmations)[number];
