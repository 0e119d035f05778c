import type { Page } from '@playwright/test';

/** One main heading, no level left out, a title, and languages that are named rightly (WCAG 1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2). */
export function outlineFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((one) =>
      one.checkVisibility(),
    );
    const levels = headings.map(({ localName }) => Number(localName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1)
      found.push(`outline: ${levels.filter((level) => level === 1).length} main headings`);
    for (const [index, level] of levels.entries()) {
      if (index > 0 && level > (levels[index - 1] ?? 0) + 1)
        found.push(`outline: level left out before „${headings[index]?.innerText}“`);
      if (!headings[index]?.innerText.trim()) found.push('outline: an empty heading');
    }
    if (document.title.trim().length < 5) found.push('title: missing');
    const wanted = /^\/leicht(?:\/|$)/u.test(location.pathname)
      ? 'de-simple'
      : /^\/en(?:\/|$)/u.test(location.pathname)
        ? 'en'
        : 'de';
    if (document.documentElement.lang !== wanted)
      found.push(`language: ${document.documentElement.lang} instead of ${wanted}`);
    for (const element of document.querySelectorAll<HTMLElement>('[lang]')) {
      if (!/^(?:de|de-simple|de-DE|en|[a-z]{2,3})$/u.test(element.lang))
        found.push(`language: „${element.lang}“ is none`);
      if (element.getAttribute('lang') === '') found.push('language: empty');
    }
    return found;
  });
}
