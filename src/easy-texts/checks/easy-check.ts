/** What a test group said of an easy text. */
export const checkResults = ['understood', 'changed', 'not-understood'] as const;
export type CheckResult = (typeof checkResults)[number];

/** Whether the text may be called „Leichte Sprache“ after it: understood, if need be with changes that stand in it already. */
export const isPassed = (result: CheckResult): boolean => result !== 'not-understood';
