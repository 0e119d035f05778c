import { defineConfig } from '@playwright/test';
import { browserFlags, type Browser } from './journeys/support/find-chromium.ts';

// Set by the global set-up, read by every worker.
const { JOURNEY_ADDRESS: baseURL, JOURNEY_BROWSER: found } = process.env;
const browser = found ? (JSON.parse(found) as Browser) : undefined;

/** Browser tests by person and aim; see CONTRIBUTING.md. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/journeys',
  globalSetup: './journeys/support/start-demo.ts',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Only in the pipeline, whose machine others use, too; what needed it is named at the end (docs/decisions/0121).
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Colours on their way from one to the next would be measured half-way.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser.path, env: { ...process.env, ...browser.env } }),
      chromiumSandbox: false,
      args: [...browserFlags],
    },
  },
});
