import type { ColumnType } from 'kysely';
import type { AddressFault } from '../../../platform/outgoing/check-address.ts';
import type { Moment } from '../../../platform/platform.tables.ts';

/** One row for each address that public articles lead to, once somebody has looked. */
export type ArticleLinksTable = {
  address: string;
  checkedAt: Moment;
  /** The public articles that led there when it was looked at. */
  articleIds: string[];
  /** Null: something is there. */
  fault: AddressFault | null;
  brokenSince: ColumnType<Date | null, Date | null, Date | null>;
  /** Somebody of the office has looked and found it right. Ends when the address is found by the program again. */
  setAsideAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
};
