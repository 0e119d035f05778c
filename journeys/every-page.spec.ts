import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { findingsOn, type Rules } from './support/axe.ts';
import { test } from './support/journey.ts';
import { shownAs, shownAsUsual } from './support/modes/mode.ts';
import { situations } from './support/situations.ts';
import { routes, walk } from './support/walk.ts';

test('every page of the program belongs to a situation', () => {
  const lost = routes.filter(({ path }) => !situations.some(({ covers }) => covers(path)));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

/** What can change where there is little room; names and structure stay as they are. */
const ofRoom: Rules = {
  type: 'rule',
  values: ['target-size', 'scrollable-region-focusable', 'button-name', 'link-name'],
};
/** Colours are the same in every language. */
const ofColoursAndRoom: Rules = {
  type: 'rule',
  values: [...ofRoom.values, 'color-contrast', 'link-in-text-block'],
};

for (const situation of situations) {
  for (const language of situation.languages) {
    test(`${situation.title}: every page in ${language}`, async ({ page }) => {
      test.setTimeout(300_000);
      const plain = language === 'de' ? await withoutScripts(page) : null;
      const look = async () => {
        await expectWellFormed(page, language);
        await soft(() => expectAccessible(page));
        if (plain) await expectSameWithoutScripts(page, plain);
        const small = {
          window: { width: 320, height: 800 },
          ...(plain && { media: { forcedColors: 'active' } as const }),
        };
        await shownAs(page, small, async () => {
          await soft(() => expectNoSidewaysScroll(page));
          expect.soft(await findingsOn(page, plain ? ofColoursAndRoom : ofRoom), `narrow: ${page.url()}`).toEqual([]);
        });
        await shownAsUsual(page);
      };
      await walk(page, situation, language, { page: look });
      await plain?.context().close();
    });
  }
}

/** Findings of all pages are reported together. */
async function soft(check: () => Promise<void>): Promise<void> {
  const finding = await check().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  expect.soft(finding).toBeNull();
}

async function expectWellFormed(page: Page, language: string): Promise<void> {
  const where = page.url();
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
    undefinedTexts: document.body.innerText.match(/\b(undefined|NaN|\[object Object\]|\{\w+\})/u)?.[0] ?? null,
  }));
  expect.soft(found.lang, where).toBe(language);
  expect.soft(found.title.trim().length, `title of ${where}`).toBeGreaterThan(10);
  expect
    .soft(
      found.headings.filter((level) => level === 1),
      `one main heading: ${where}`,
    )
    .toHaveLength(1);
  const leaps = found.headings.filter((level, index) => index > 0 && level > (found.headings[index - 1] ?? 0) + 1);
  expect.soft(leaps, `no heading level left out: ${where}`).toEqual([]);
  expect.soft(found.broken, `pictures of ${where}`).toEqual([]);
  expect.soft(found.undefinedTexts, where).toBeNull();
}

/** A page of the same person in a browser without scripts. */
async function withoutScripts(page: Page): Promise<Page> {
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  if (!plain) throw new Error('the page has no browser');
  return plain.newPage();
}

/** Scripts only add comfort: they may bring buttons, but no word that others would miss. */
async function expectSameWithoutScripts(page: Page, plain: Page): Promise<void> {
  await plain.context().addCookies(await page.context().cookies());
  const missing = async () => {
    await plain.goto(page.url());
    const bare = await linesOf(plain);
    return (await linesOf(page)).filter((line) => !bare.includes(line));
  };
  let only = await missing();
  // Lists and their counts grow while journeys beside this one go on: what is missing must be missing in fresh pages, too.
  for (let looks = 1; only.length > 0 && looks < 5; looks += 1) {
    await page.reload();
    only = await missing();
  }
  expect.soft(only, `only with scripts: ${page.url()}`).toEqual([]);
}

async function linesOf(page: Page): Promise<readonly string[]> {
  const { text, buttons } = await page.evaluate(() => ({
    text: document.querySelector('main')?.innerText ?? '',
    // Such a button sends nothing: without a script it could do nothing either.
    buttons: [...document.querySelectorAll<HTMLElement>('main button[type="button"]')].map(({ innerText }) =>
      innerText.trim(),
    ),
  }));
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\p{L}{2}/u.test(line) && !buttons.includes(line))
      // The number of characters that are left is counted by script.
      .filter((line) => !/^Noch [\d.]+ Zeichen/u.test(line))
      // What a device keeps is told by script.
      .filter((line) => !line.startsWith('Auf diesem Gerät'))
      // A paper comes further from one look to the next.
      .filter(
        (line) => !/^(Das Dokument steht in der Reihe|Maßnahme \d+ von|Alle Maßnahmen sind gesammelt)/u.test(line),
      )
  );
}
