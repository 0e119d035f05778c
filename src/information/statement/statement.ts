import { addMonths, type Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';

/** Why something is not accessible, as the statement has to say it (Implementing Decision (EU) 2018/1523). */
export const findingReasons = ['notYetMended', 'disproportionateBurden', 'notCovered'] as const;
export type FindingReason = (typeof findingReasons)[number];

/** How much of the website it concerns; more than half is what parts „partly“ from „not“. */
export const findingExtents = ['parts', 'most'] as const;
export type FindingExtent = (typeof findingExtents)[number];

export const evaluationMethods = ['self', 'external'] as const;
export type EvaluationMethod = (typeof evaluationMethods)[number];

/** `unknown`: nobody has looked yet, so that nothing can be said. */
export type Conformity = 'full' | 'partly' | 'not' | 'unknown';

type Weighed = { readonly reason: FindingReason; readonly extent: FindingExtent };

/**
 * What the open findings make of the website. „Fully“ is without exception: also what would be too great a burden or what no law covers
 * makes it „partly“; but what no law covers never makes it „not“.
 */
export function conformityOf(open: readonly Weighed[], isEvaluated: boolean): Conformity {
  if (!isEvaluated) return 'unknown';
  if (open.some(({ reason, extent }) => extent === 'most' && reason !== 'notCovered')) return 'not';
  return open.length === 0 ? 'full' : 'partly';
}

/** The last day on which an evaluation still counts: the statement is renewed every year. */
export const reviewDueOn = (evaluatedOn: Day): Day => addMonths(evaluatedOn, 12);

/** The words of a finding as they are written; empty where there are none. */
export type FindingWords = {
  readonly title: string;
  readonly text: string;
  readonly alternative: string;
  readonly titleEasy: string;
  readonly textEasy: string;
  readonly alternativeEasy: string;
  readonly titleEn: string;
  readonly textEn: string;
  readonly alternativeEn: string;
};

/** What a finding says besides its words. */
export type FindingFacts = {
  readonly page: string | null;
  readonly reason: FindingReason;
  readonly extent: FindingExtent;
  readonly since: Day;
  readonly plannedUntil: Day | null;
};

export type EvaluationWords = {
  readonly evaluatedOn: Day;
  readonly method: EvaluationMethod;
  readonly evaluator: string;
  readonly how: string;
  readonly howEasy: string;
  readonly howEn: string;
};

const marks = ['stand', 'pruefung'] as const;

/** A text of the county in three parts: what stands before the findings, between them and the evaluation, and after it. */
export type StatementParts = readonly [before: string, between: string, after: string];

/** Takes the county's text apart where the program puts in what it knows; a mark that is missing is named. */
export function statementParts(source: string): Result<StatementParts, (typeof marks)[number]> {
  const [first, second] = marks.map((mark) => `\n=== ${mark} ===\n`);
  const [before = '', rest] = source.split(first ?? '');
  if (rest === undefined) return failure('stand');
  const [between = '', after] = rest.split(second ?? '');
  return after === undefined ? failure('pruefung') : success([before, between, after]);
}
