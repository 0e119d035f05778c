export const newsletterPath = '/newsletter';
/** Everything new, for feed readers. */
export const feedPath = '/feed.xml';
export const askedPath = `${newsletterPath}/fast-fertig`;
export const confirmedPath = `${newsletterPath}/angemeldet`;
export const archivePath = `${newsletterPath}/archiv`;
export const leftPath = `${newsletterPath}/abgemeldet`;
export const confirmPath = (token: string): string => `${newsletterPath}/bestaetigen/${token}`;
export const settingsPath = (token: string): string => `${newsletterPath}/einstellungen/${token}`;
/** Pressed by mail programs themselves (RFC 8058). */
export const oneClickPath = (token: string): string => `${newsletterPath}/abmelden/${token}`;
/** The mail server hands over what came back. */
export const returnedMailPath = `${newsletterPath}/ruecklauf`;
export const issuePath = (number: number): string => `${archivePath}/${number}`;
export const staffNewsletterPath = '/verwaltung/newsletter';
export const staffIssuePath = (number: number, below = ''): string =>
  `${staffNewsletterPath}/${number}${below && `/${below}`}`;
