import type { Locator, Page } from '@playwright/test';

/** Moves on with the Tab key, as somebody who cannot use a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // The page that a press leads to has to be there before one moves on it.
  await target.waitFor();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not reach ${String(target)} on ${page.url()}`);
}

/** Goes to a link or a button with the Tab key and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
