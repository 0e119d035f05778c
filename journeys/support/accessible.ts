import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findingsOn, wcag } from './axe.ts';

/** Contexts whose pages run no scripts, and in which axe could therefore not finish. */
export const scriptless = new WeakSet<BrowserContext>();

/** Fails on any finding of axe against WCAG 2.0 to 2.2, levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // A click waits until the next page begins, not until it is all there.
  await page.waitForLoadState();
  const shown = scriptless.has(page.context()) ? await copyOf(page) : page;
  expect(await findingsOn(shown, wcag), `accessibility of ${page.url()}`).toEqual([]);
}

/** One page a browser, in which copies are shown: a new one for every copy would cost more than the look at it. */
const copies = new WeakMap<Browser, Page>();

/** The very same document where axe can run; the scripts of the page itself stay off. */
async function copyOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const known = copies.get(browser);
  const copy =
    known && !known.isClosed() ? known : await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  copies.set(browser, copy);
  const [address = ''] = page.url().split('#');
  const body = await page.content();
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await copy.unrouteAll();
  await copy.route(
    ({ href }) => href === address,
    (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await copy.route(/\.js$/u, (route) => route.abort());
  await copy.goto(address);
  return copy;
}

/** Fails when something is wider than the window, so that people would have to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.waitForLoadState();
  // Asked of the element, because the next document may be there before its root is.
  const { inner, content } = await page.locator('html').evaluate((root) => ({
    inner: root.clientWidth,
    content: root.scrollWidth,
  }));
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(inner);
}
