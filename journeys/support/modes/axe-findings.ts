import type { Page } from '@playwright/test';
import { findingsOn, wcag, type Rules } from '../axe.ts';

/** WCAG 2.2 AA, and what is good practice beyond it. */
export const everyRule: Rules = { type: 'tag', values: [...wcag.values, 'best-practice'] };

/** What can change with the colours only. */
export const ofColour: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds, one line a place. */
export async function axeFindings(page: Page, rules: Rules): Promise<readonly string[]> {
  const found = await findingsOn(page, rules);
  return found.flatMap(({ id, where }) =>
    where.map((place) => `${id}: ${place.replaceAll(/\s+/gu, ' ').slice(0, 300)}`),
  );
}
