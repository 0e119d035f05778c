/** Where the office looks after the accessibility statement. */
export const statementStaffPath = '/verwaltung/barrierefreiheit';
export const newFindingPath = `${statementStaffPath}/neu`;
export const evaluationPath = `${statementStaffPath}/pruefung`;
export const findingPath = (number: number, below = ''): string =>
  `${statementStaffPath}/${number}${below === '' ? '' : `/${below}`}`;
/** A finding made of what somebody wrote to us. */
export const findingFromFeedbackPath = (reference: string): string => `${newFindingPath}?rueckmeldung=${reference}`;
