import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Contexts whose pages run no scripts, and in which axe could therefore not finish. */
export const scriptless = new WeakSet<BrowserContext>();

/** Fails on any finding of axe against WCAG 2.0 to 2.2, levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  if (scriptless.has(page.context())) return inCopy(page, check);
  return check(page);
}

async function check(page: Page): Promise<void> {
  // Legacy mode spares a second browser page for each run; it only lacks foreign frames, which we do not have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(standards).analyze();
  const findings = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(findings, `accessibility of ${page.url()}`).toEqual([]);
}

/** Shows the very same document where axe can run; the scripts of the page itself stay off. */
async function inCopy(page: Page, look: (copy: Page) => Promise<void>): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const content = await page.content();
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  try {
    const copy = await context.newPage();
    await copy.route(page.url(), (route) => route.fulfill({ body: content, contentType: 'text/html; charset=utf-8' }));
    await copy.route(/\.js$/u, (route) => route.abort());
    await copy.goto(page.url());
    await look(copy);
  } finally {
    await context.close();
  }
}

/** Fails when something is wider than the window, so that people would have to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, content } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    content: document.documentElement.scrollWidth,
  }));
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(inner);
}
