import type { Page } from '@playwright/test';
import type { Language } from '../situation.ts';

/** A way of looking at a page: how it is shown, and what is then checked. */
export type Mode = {
  /** By which `npm run a11y` is asked for it. */
  readonly name: string;
  /** What is looked at, as the table of results says it. */
  readonly checks: string;
  /** Where another language would show the same again, one is enough. */
  readonly languages: readonly Language[];
  /** Shows the page in this way and says what keeps somebody out; nothing, where all is well. */
  readonly look: (page: Page) => Promise<readonly string[]>;
};

export const allLanguages = ['de', 'de-simple', 'en'] as const;

const wide = { width: 1280, height: 800 };

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const usual = { colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none', media: 'screen' } as const;

/** How each page is shown now: what stays as it is need not be laid out anew. */
const shown = new WeakMap<Page, { media: string; window: string }>();

/** Shows a page in another way, and leaves it so: the next look says itself how it wants to see it. */
export async function shownAs<Found>(
  page: Page,
  { media, window = wide }: { media?: Media; window?: typeof wide },
  look: () => Promise<Found>,
): Promise<Found> {
  const asked = { ...usual, ...media };
  const wanted = { media: JSON.stringify(asked), window: JSON.stringify(window) };
  const now = shown.get(page);
  if (now?.media !== wanted.media) await page.emulateMedia(asked);
  if (now?.window !== wanted.window) await page.setViewportSize(window);
  shown.set(page, wanted);
  return look();
}

/** A page as it comes: in a wide window, light, on the screen. */
export const shownAsUsual = (page: Page): Promise<void> => shownAs(page, {}, async () => undefined);
