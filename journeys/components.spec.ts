import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { createServer } from 'vite';
import type { components as allComponents } from '../src/ui/all.examples.tsx';
import type { documentOf as toDocument } from '../src/ui/example.ts';
import { findingsOn, wcag, type Rules } from './support/axe.ts';

/**
 * Every example of every component, alone on a page: axe in the light, the dark and the forced colour scheme, and no
 * sideways scrolling at 320 px. Vite renders the examples, because Playwright reads TSX as its own.
 */
const vite = await createServer({ appType: 'custom', server: { middlewareMode: true, ws: false }, logLevel: 'error' });
const { components } = (await vite.ssrLoadModule('/src/ui/all.examples.tsx')) as { components: typeof allComponents };
const { documentOf } = (await vite.ssrLoadModule('/src/ui/example.ts')) as { documentOf: typeof toDocument };
await vite.close();

const assets = new URL('../dist/assets/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', assets), 'utf8')) as Record<string, string>;
const built = (name: string) => readFile(new URL((manifest[name] ?? '').replace('/assets/', ''), assets), 'utf8');
const [style, furtherStyle, staffStyle, script] = await Promise.all([
  built('style.css'),
  built('further-style.css'),
  built('staff-style.css'),
  built('script.js'),
]);

const ofColour: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const schemes = [
  { media: { colorScheme: 'light', forcedColors: 'none' }, rules: wcag },
  { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ofColour },
  { media: { colorScheme: 'light', forcedColors: 'active' }, rules: ofColour },
] as const;

async function show(page: Page, markup: string): Promise<void> {
  await page.setContent(markup);
  await page.addStyleTag({ content: style });
  await page.addStyleTag({ content: furtherStyle });
  await page.addStyleTag({ content: staffStyle });
  // Colours on their way from one scheme to the next would be measured half-way.
  await page.addStyleTag({ content: '* { transition: none !important }' });
}

for (const { path, examples } of components) {
  test(`${path} is accessible in every colour scheme and fits 320 px`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const example of examples) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await show(page, documentOf(example));
      for (const { media, rules } of schemes) {
        await page.emulateMedia(media);
        expect(await findingsOn(page, rules), `${example.name}, ${JSON.stringify(media)}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${example.name} at 320 px`).toBeLessThanOrEqual(320);
    }
  });
}

function html(component: string, name: string): string {
  const found = components.find(({ path }) => path.endsWith(`/${component}.tsx`));
  const example = found?.examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`${component} has no example „${name}“`);
  return documentOf(example);
}

const pageWithScript = async (page: Page, content: string) => {
  await show(page, content);
  await page.addScriptTag({ content: script, type: 'module' });
};

test('the error summary takes the focus and leads to the question', async ({ page }) => {
  await pageWithScript(page, html('error-summary', 'Above its form'));
  await expect(page.getByRole('group', { name: 'Bitte prüfen Sie 2 Angaben' })).toBeFocused();
  await page.getByRole('link', { name: 'Bitte nennen Sie Ihren Namen.' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.getByRole('link', { name: 'Der Tag fehlt.' }).click();
  await expect(page.getByRole('textbox', { name: 'Tag' })).toBeFocused();
  await expect(page.locator('label[for=begin]')).toBeInViewport();
});

test('the count follows what is typed and is spoken after a pause', async ({ page }) => {
  await pageWithScript(page, html('text-area', 'Counting'));
  await page.getByRole('textbox').fill('Guten Tag');
  await expect(page.locator('.field-count')).toHaveText('Noch 491 Zeichen frei');
  await expect(page.locator('[aria-live=polite]')).toHaveText('Noch 491 Zeichen frei');
  await page.getByRole('textbox').fill('x'.repeat(502));
  await expect(page.locator('.field-count')).toHaveText('2 Zeichen zu viel');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the error summary is a list of links to the fields', async ({ page }) => {
    await page.setContent(html('error-summary', 'Above its form'));
    await page.getByRole('link', { name: 'Der Tag fehlt.' }).click();
    await expect(page.locator('#begin')).toBeFocused();
  });

  test('the limit of a text is stated', async ({ page }) => {
    await page.setContent(html('text-area', 'Counting'));
    await expect(page.getByText('Höchstens 500 Zeichen')).toBeVisible();
  });

  test('the menu opens on a narrow screen, and closes again', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const styled = html('navigation', 'With the current item').replace('</head>', `<style>${style}</style></head>`);
    await page.setContent(styled);
    await expect(page.getByRole('link', { name: 'Wege' })).toBeHidden();
    await page.getByRole('button', { name: 'Menü', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Wege' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Wege' })).toBeHidden();
  });
});

test('what is operated by touch is 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [component, name] of [
    ['button', 'All tones in a row'],
    ['radio-group', 'Side by side'],
    ['page', 'Public page in easy German'],
  ] as const) {
    await show(page, html(component, name));
    const small = await page
      .locator('main button, .choice-label, .language-switch a, .navigation-open, .breadcrumbs a, .footer-links a')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ text: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
    expect(small, component).toEqual([]);
  }
});
