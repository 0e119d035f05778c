import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const stylesheets = (page: Page) =>
  page.locator('link[rel=stylesheet]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** What a stylesheet would change on the page, at any width, on paper, under a pointer and in every part of an element. */
const rulesThatFit = (page: Page, text: string) =>
  page.evaluate((sheetText) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    const styleRules = (rules: CSSRuleList): readonly CSSStyleRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        return rule instanceof CSSGroupingRule ? styleRules(rule.cssRules) : [];
      });
    const rules = styleRules(sheet.cssRules);
    const always = (selector: string) =>
      selector.replaceAll(
        /::[\w-]+(?:\([^)]*\))?|:(?:hover|active|focus(?:-visible|-within)?|visited)\b/gu,
        ':not(nothing)',
      );
    const fit = rules.filter(({ selectorText }) => document.body.querySelector(always(selectorText)) !== null);
    return { all: rules.length, fit: fit.map(({ selectorText }) => selectorText) };
  }, text);

for (const path of ['/', '/leicht', '/en']) {
  test(`${path} brings one stylesheet along, and those of the other pages have nothing for it`, async ({ page }) => {
    await page.goto(`${path === '/' ? '' : path}/barrieren`);
    const all = await stylesheets(page);
    await page.goto(path);
    const own = await stylesheets(page);
    expect(own).toHaveLength(1);
    const further = all.filter((href) => !own.includes(href));
    expect(further).not.toEqual([]);
    for (const href of further) {
      const rules = await rulesThatFit(page, await (await page.request.get(href)).text());
      expect(rules.all).toBeGreaterThan(100);
      expect(rules.fit).toEqual([]);
    }
    const ownRules = await rulesThatFit(page, await (await page.request.get(own[0] ?? '')).text());
    expect(ownRules.fit.length).toBeGreaterThan(100);
  });
}
