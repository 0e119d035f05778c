import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Which rules are looked at: of some standards, or single ones. */
export type Rules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

/** WCAG 2.0 to 2.2, levels A and AA. */
export const wcag: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
};

/** The small edition: it has to be read anew for every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { readonly id: string; readonly help: string; readonly where: readonly string[] };

/** What axe finds on a page as it is shown now. Axe is brought into a page once, however often the page changes its looks. */
export async function findingsOn(page: Page, runOnly: Rules): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${source};0`);
  return page.evaluate(async ({ type, values }) => {
    const here = (globalThis as unknown as { axe: typeof axe }).axe;
    const options = {
      runOnly: { type, values: [...values] },
      // Axe leaves this rule of WCAG 2.2 out unless it is named.
      ...(values.includes('wcag22aa') ? { rules: { 'target-size': { enabled: true } } } : {}),
      resultTypes: ['violations' as const],
    };
    const { violations } = await here.run(document, options);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  }, runOnly);
}
