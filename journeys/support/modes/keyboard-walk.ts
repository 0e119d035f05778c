import type { Page } from '@playwright/test';

/** More stops than any of our pages has; one that reaches it holds the keyboard fast. */
const most = 600;
/** Presses between two questions to the page: it looks by itself after each, and what comes after its end it does not count. */
const atOnce = 20;

/**
 * Goes through a page with the Tab key alone: everything that can be used is reached, in the order of the page, the focus is seen and
 * nothing covers it, nothing holds it, and the first stop leads past the navigation (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11).
 */
export async function keyboardFindings(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  await page.evaluate(lookAtFocus);
  await page.evaluate(prepare);
  let stops = 0;
  for (let hasEnded = false; !hasEnded && stops < most; stops += atOnce) {
    for (let press = 0; press < atOnce; press += 1) await page.keyboard.press('Tab');
    hasEnded = await page.evaluate(() => (globalThis as unknown as { hasEnded: boolean }).hasEnded);
  }
  if (stops >= most) found.add('keyboard: the end of the page is not reached');
  for (const finding of await page.evaluate(() => (globalThis as unknown as { found: string[] }).found))
    found.add(finding);
  for (const finding of await page.evaluate(unreached)) found.add(finding);
  for (const finding of await skipFindings(page)) found.add(finding);
  return [...found];
}

/** Where the reading begins again at the top, and what the Tab key should reach. */
function prepare(): void {
  const all =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [tabindex="0"]';
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
  Object.assign(globalThis, {
    reached: new Set<Element>(),
    wanted: [...document.querySelectorAll<HTMLElement>(all)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && element.tabIndex >= 0,
    ),
    before: null,
    hasEnded: false,
    found: [],
  });
}

type Walk = {
  reached: Set<Element>;
  wanted: readonly HTMLElement[];
  before: Element | null;
  hasEnded: boolean;
  found: string[];
};

/** Looks whenever the Tab key is let go: by then the page has been scrolled to where the focus is. */
function lookAtFocus(): void {
  const walk = globalThis as unknown as Walk;
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Tab' || walk.hasEnded) return;
      const element = document.activeElement;
      const isElement = element instanceof HTMLElement || element instanceof SVGElement;
      if (!isElement || element === document.body || walk.reached.has(element)) {
        walk.hasEnded = true;
        return;
      }
      walk.reached.add(element);
      walk.found.push(...findingsAt(element));
      walk.before = element;
    },
    true,
  );

  function findingsAt(element: HTMLElement | SVGElement): readonly string[] {
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const found: string[] = [];
    if (walk.before && (walk.before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
      found.push(`keyboard: out of order: ${name}`);

    // A box or a circle may be drawn by its label, a link by what stands behind all of its card.
    const shown = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
    const isMarked = shown
      .flatMap((one) =>
        one === null ? [] : ['', '::after', '::before'].map((part) => getComputedStyle(one, part || null)),
      )
      .some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      );
    if (!isMarked) found.push(`keyboard: the focus is not seen: ${name}`);

    const drawn = (element.closest('label') ?? element).getBoundingClientRect();
    const box = drawn.width > 0 && drawn.height > 0 ? drawn : element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1)
      return [...found, `keyboard: the focus is outside of the window: ${name}`];
    const places = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const isFree = places.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return (
        there !== null &&
        (element.contains(there) || there.contains(element) || there.closest('label')?.contains(element) === true)
      );
    });
    if (!isFree) found.push(`keyboard: something covers the focus: ${name}`);
    return found;
  }
}

function unreached(): readonly string[] {
  const { reached, wanted } = globalThis as unknown as Walk;
  const groups = new Set(
    [...reached].map((element) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '',
    ),
  );
  return (
    wanted
      .filter((element) => !reached.has(element))
      // The arrow keys move within a group of circles.
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name)),
      )
      .map(
        (element) =>
          `keyboard: not reached: <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 40)}`,
      )
  );
}

/** The first stop leads past the navigation. */
async function skipFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(prepare);
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  if (!/^#./u.test(target)) return ['keyboard: the first stop is no skip link'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate((id) => {
    const goal = document.querySelector(id);
    const here = document.activeElement;
    if (!goal) return [`keyboard: the skip link leads nowhere: ${id}`];
    // A page may have nothing to use in its main part; then the next stop lies behind it.
    const isBehind =
      here !== null &&
      (goal.compareDocumentPosition(here) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
        0;
    return isBehind || here === document.body || goal.contains(here)
      ? []
      : ['keyboard: the skip link leads past nothing'];
  }, target);
}
