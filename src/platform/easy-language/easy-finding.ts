/** What makes a German text hard; the recommendations of DIN SPEC 33429 and of the Netzwerk Leichte Sprache, in our own words. */
export const easyRules = [
  'sentence-per-line',
  'long-sentence',
  'two-statements',
  'long-word',
  'passive',
  'genitive',
  'negation',
  'subjunctive',
  'abbreviation',
  'number-word',
  'foreign-word',
  'unexplained-word',
] as const;
export type EasyRule = (typeof easyRules)[number];

/** One place in a text that may be hard. A finding is a hint to a person, never a verdict: only test readers can say that a text is easy. */
export type EasyFinding = {
  readonly rule: EasyRule;
  /** From 1. */
  readonly line: number;
  /** Place of the first and behind the last letter in the text. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly excerpt: string;
  /** What could stand there instead, where that is known. */
  readonly instead?: string | undefined;
};
