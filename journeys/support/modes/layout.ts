import type { Page } from '@playwright/test';

/** What is wider than the window, so that people would have to scroll sideways (WCAG 1.4.10). */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`sideways scroll: ${scrollWidth} px in ${clientWidth} px`] : [];
  });
}

/** Text that is cut off where it has no room (WCAG 1.4.4, 1.4.12). What only a screen reader reads is small on purpose, and a map is cut at its edge. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/u;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!hides.test(overflowX) && !hides.test(overflowY)) continue;
      if (
        element.closest('.visually-hidden, svg, .leaflet-container') !== null ||
        !element.checkVisibility() ||
        !element.innerText.trim()
      )
        continue;
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth <= 1 || clientHeight <= 1) continue;
      const isCut =
        (hides.test(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides.test(overflowY) && scrollHeight > clientHeight + 1);
      if (isCut)
        found.push(
          `cut off: <${element.localName} class="${element.className}"> ${element.innerText.trim().slice(0, 60)}`,
        );
    }
    return found;
  });
}

/** Words on buttons that are torn where the window has room enough for them. */
export function tornWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('main :is(button, .button)')) {
      if (!button.checkVisibility()) continue;
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest('.visually-hidden')) continue;
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1)
            found.push(`torn: „${word}“ on <${button.localName} class="${button.className}">`);
        }
      }
    }
    return found;
  });
}

/** Things that stay where they are while the page is scrolled and take more than a third of a small window (WCAG 1.4.10, 2.4.11). */
export function inTheWay(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position) && element.checkVisibility())
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ element, height }) => height > innerHeight / 3 && element.closest('dialog, table') === null)
      .map(
        ({ element, height }) =>
          `in the way: <${element.localName} class="${element.className}"> ${Math.round(height)} px high`,
      ),
  );
}

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Gives text the room that some people need to read it (WCAG 1.4.12), and looks what gets lost. */
export async function withTextSpacing(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  const found = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** What still moves for people whom movement makes ill (WCAG 2.3.3), or begins by itself and lasts (2.2.2). */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) =>
      Math.max(...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)));
    return [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part || null);
        const isMoving =
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
          seconds(style.transitionDuration) > 0.01 ||
          (part === '' && style.scrollBehavior === 'smooth');
        return isMoving ? [`moves: <${element.localName} class="${element.className}">${part}`] : [];
      }),
    );
  });
}

/** Buttons that nothing but a background marks: forced colours take it away. */
export function unmarkedButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .button, input:not([type="hidden"]), select, textarea')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(element);
        const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
        return !hasBorder && !textDecorationLine.includes('underline') && appearance === 'none';
      })
      .map(
        (element) =>
          `without a border in forced colours: <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 40)}`,
      ),
  );
}

/** What the paper misses: the words of the page, or a colour that the printer would drown in. */
export function lostOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const found: string[] = [];
    if (!main?.innerText.trim()) found.push('print: nothing is left of the page');
    // A letter goes out without the heading of the page that shows it.
    const isLetter = document.querySelector('.letter') !== null;
    if (!isLetter && !document.querySelector('h1')?.checkVisibility()) found.push('print: no heading');
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (/fixed|sticky/u.test(getComputedStyle(element).position) && element.checkVisibility())
        found.push(`print: <${element.localName} class="${element.className}"> would cover something on every sheet`);
    }
    return found;
  });
}

/** Whether somebody who asked for dark gets it. */
export function stillLight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [red = 255, green = 255, blue = 255] = (
      getComputedStyle(document.body).backgroundColor.match(/[\d.]+/gu) ?? []
    ).map(Number);
    return red + green + blue > 300 ? ['dark: the page stays light'] : [];
  });
}
