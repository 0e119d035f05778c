export const roundsPath = '/verwaltung/abfragen';

/** Where the office works on a round; `below` is one of its sub-pages. */
export function roundPath(number: number, below = ''): string {
  return `${roundsPath}/${number}${below === '' ? '' : `/${below}`}`;
}

export function questionPath(round: number, question: string, below = ''): string {
  return roundPath(round, `antworten/${question}${below === '' ? '' : `/${below}`}`);
}

/** Where the frozen state of a closed round stands for the office. */
export const reportPath = (round: number): string => `/verwaltung/berichte/${round}`;

/** Where everybody reads it. */
export const publicReportPath = (round: number): string => `/aktionsplan/berichte/${round}`;
