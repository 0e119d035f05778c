import { expect, type Page } from '@playwright/test';

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** What differs from one run to the next, and what nobody hears: addresses, days, codes, numbers. */
const changing: readonly [RegExp, string][] = [
  [/\n *- \/url: .*/gu, ''],
  [/sagen Sie: \p{L}+, \p{L}+, \p{L}+,/gu, 'sagen Sie: {Code},'],
  [/\b[A-Z][a-zäöü]+-[A-Z][a-zäöü]+-[A-Z][a-zäöü]+-\d{4}\b/gu, '{Code}'],
  [new RegExp(`(?:\\d{1,2}\\. )?(?:${months}) \\d{4}`, 'gu'), '{Tag}'],
  [/(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?=, \{Tag\})/gu, '{Wochentag}'],
  [/(?<!level=)\b\d[\d.:]*/gu, '#'],
];

/**
 * What a screen reader would read of a page, in its order: roles, names, states and texts of the accessibility tree. Kept step by step and
 * compared with what somebody has read through; a change is looked at before it is taken over (`--update-snapshots`).
 */
export function transcriptOf(page: Page) {
  const steps: string[] = [];
  return {
    /** Notes down the title and the main part of the page, and what has the focus. */
    async note(what: string): Promise<void> {
      await page.waitForLoadState();
      const title = await page.title();
      const read = await page.getByRole('main').ariaSnapshot();
      steps.push(`## ${what}\n\nTitel: ${title}\n\n${read}`);
    },
    async expectAsReviewed(name: string): Promise<void> {
      const text = changing.reduce((read, [pattern, word]) => read.replaceAll(pattern, word), steps.join('\n\n'));
      expect(`${text}\n`).toMatchSnapshot(`${name}.txt`);
    },
  };
}
