import type { MailHeaders } from '../platform.tables.ts';

/** A mail as a use case orders it. Plain text: readable everywhere, and nothing in it can be counted or tracked. */
export type NewMail = {
  to: string;
  /** Never a name or what a report says: subjects are read on lock screens and in logs. */
  subject: string;
  body: string;
  /** What it is about, such as `barrier 17`, for the list of outgoing mails. */
  about: string;
  /** Bodies with a personal secret are not shown in the back office. */
  confidential?: boolean;
  /** Beside the text, for letters to many with headings and links; without pictures from elsewhere. */
  html?: string;
  /** Where the mail goes back to when it cannot be delivered; the sender unless given. */
  returnPath?: string | undefined;
  /** Further headers, such as `List-Unsubscribe`. */
  headers?: MailHeaders;
};
