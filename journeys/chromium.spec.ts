import { chromium } from '@playwright/test';
import { browserFlags, fromPackage } from './support/find-chromium.ts';
import { expect, test } from './support/journey.ts';

test('where the system has no Chromium, the one from the package opens the site', async ({ baseURL }) => {
  // Unpacking it takes a while on the first run.
  test.setTimeout(180_000);
  const found = await fromPackage();
  const isSupported = process.platform === 'linux' && process.arch === 'x64';
  expect(found !== undefined).toBe(isSupported);
  if (!found) return;
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    chromiumSandbox: false,
    args: [...browserFlags],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${baseURL}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    await browser.close();
  }
});
