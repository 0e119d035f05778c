import type { FollowChain } from './chain.ts';
import type { Route } from './http/route.ts';
import type { Text } from './i18n/texts.ts';
import type { Job } from './jobs/job.ts';
import type { Permission, Staff } from './permission.ts';
import type { Services } from './services.ts';

export type NavigationItem = { readonly path: string; readonly label: Text; readonly order: number };

/** Order of urgency: a promise is broken, a person waits, a date comes near. */
export type Urgency = 'promise-broken' | 'person-waiting' | 'date-near';

/** One thing that waits for somebody. */
export type OpenWork = {
  /**
   * Names this thing within its slice for as long as it waits: what is waited for and the record, such as `answer-17`. People put a
   * thing off or hand it over by its key, so it stays the same while the thing grows more pressing, and no other thing that waits at
   * the same time has it. It stands in addresses and in the audit log: codes and numbers only.
   */
  readonly key: string;
  /** Without personal data: it is sent by mail. */
  readonly title: string;
  readonly path: string;
  /** Why it stands here, in one sentence. */
  readonly reason: string;
  readonly since: Date;
};

/** Things that wait for the same reason. The start page of the staff shows the most pressing of all slices. */
export type OpenWorkGroup = {
  readonly urgency: Urgency;
  /** The page of the staff navigation below which they are worked on. */
  readonly path: string;
  readonly count: number;
  /** Those that wait longest, in this order. */
  readonly first: readonly OpenWork[];
};

/** What a slice gives to the application; each `index.ts` exports one. */
export type Slice = {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly jobs?: readonly Job<Services>[];
  /** Entries in the public main navigation. */
  readonly navigation?: readonly NavigationItem[];
  /** Entries in the footer, on every page. */
  readonly footer?: readonly NavigationItem[];
  /** Entries in the staff navigation, shown to whoever may open them. */
  readonly staffNavigation?: readonly (NavigationItem & { readonly permission: Permission })[];
  /** What waits for a person of the staff: all of it counted, of each group no more than the first `most` things. */
  readonly openWork?: (services: Services, staff: Staff, most: number) => Promise<readonly OpenWorkGroup[]>;
  /** What of this slice follows from things of other slices; they ask by `c.var.chain`. */
  readonly follows?: FollowChain;
  /** Brings reference data into the database at start; must be repeatable. */
  readonly loadReferenceData?: (services: Services) => Promise<void>;
};
