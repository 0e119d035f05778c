import type { Page } from '@playwright/test';

export type Language = 'de' | 'de-simple' | 'en';

/** What somebody has done before certain pages show what they are for. */
export type Situation = {
  readonly title: string;
  /** The routes that are looked at in this situation. */
  readonly covers: (path: string) => boolean;
  readonly languages: readonly Language[];
  /** Gets there, and names addresses to begin with that no page links to. */
  readonly prepare: (page: Page) => Promise<readonly string[]>;
};
