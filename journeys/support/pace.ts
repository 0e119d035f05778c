import type { Page } from '@playwright/test';
import { shortestTime } from '../../src/barriers/report/report-limits.ts';

const begun = new WeakMap<Page, number>();

/** Notes that a report has just been begun. */
export function noteBegin(page: Page): void {
  begun.set(page, Date.now());
}

/** Nobody is as fast as a test: the form asks people that quick to press once more. Waits for what is left of that time. */
export async function takeTime(page: Page): Promise<void> {
  const left = (begun.get(page) ?? Date.now()) + shortestTime - Date.now();
  if (left > 0) await page.waitForTimeout(left);
}
