export const publicWeeksPath = '/aktionswochen';
export const weeksPath = '/verwaltung/aktionswochen';
export const askedPath = `${publicWeeksPath}/fast-fertig`;

/** The programme of a year. */
export const programmePath = (year: number): string => `${publicWeeksPath}/${year}`;
export const programmeFilePath = (year: number): string => `${publicWeeksPath}/${year}.pdf`;
export const confirmPath = (token: string): string => `${publicWeeksPath}/bestaetigen/${token}`;
/** Where a partner works, with the link of their mail. */
export const takePartPath = (token: string, below = ''): string =>
  `${publicWeeksPath}/mitmachen/${token}${below && `/${below}`}`;
export const reportPath = (token: string, below = ''): string =>
  `${publicWeeksPath}/nachbericht/${token}${below && `/${below}`}`;

/** Where the office works on the edition of a year; `below` is one of its sub-pages. */
export const editionPath = (year: number, below = ''): string => `${weeksPath}/${year}${below && `/${below}`}`;
export const itemPath = (year: number, itemId: string, below = ''): string =>
  editionPath(year, `aktionen/${itemId}${below && `/${below}`}`);

/** Where the office looks after one partner in an edition. */
export const partnerPath = (year: number, invitationId: string, below = ''): string =>
  editionPath(year, `partner/${invitationId}${below && `/${below}`}`);

/** Patterns for routes. */
export const editionRoute = `${weeksPath}/:year{[0-9]{4}}`;
export const itemRoute = `${editionRoute}/aktionen/:item{[0-9a-f-]{36}}`;
export const partnerRoute = `${editionRoute}/partner/:invitation{[0-9a-f-]{36}}`;
