import type { Route } from './http/route.ts';
import type { Text } from './i18n/texts.ts';
import type { Job } from './jobs/job.ts';
import type { Permission, Staff } from './permission.ts';
import type { Services } from './services.ts';

export type NavigationItem = { readonly path: string; readonly label: Text; readonly order: number };

/** One thing that waits for somebody. The start page of the staff shows the most pressing of all slices. */
export type OpenWork = {
  readonly title: string;
  readonly path: string;
  /** Why it stands here, in one sentence. */
  readonly reason: string;
  readonly since: Date;
  /** Order of urgency: a promise is broken, a person waits, a date comes near. */
  readonly urgency: 'promise-broken' | 'person-waiting' | 'date-near';
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
  readonly openWork?: (services: Services, staff: Staff) => Promise<readonly OpenWork[]>;
  /** Brings reference data into the database at start; must be repeatable. */
  readonly loadReferenceData?: (services: Services) => Promise<void>;
};
