import type { Page } from '@playwright/test';
import { askedModes, isAsked, keepResult } from './support/a11y-results.ts';
import { expect, test } from './support/journey.ts';
import { documentChecks, documentFindings, madePdf } from './support/modes/document.ts';
import { shownAsUsual } from './support/modes/mode.ts';
import { pageModes } from './support/modes/page-modes.ts';
import { refusedFindings } from './support/modes/refused-form.ts';
import { collectForms, lookAtRefusals, refusalChecks } from './support/modes/refusals.ts';
import { signIn } from './support/sign-in.ts';
import { situations } from './support/situations.ts';
import { walk } from './support/walk.ts';

/**
 * Pages in every way in which people look at them. The short form, a few pages of each kind, runs with all journeys; `npm run a11y` walks
 * over every page and writes down what it finds.
 */
const someAddresses = [
  '/',
  '/leicht/barrieren/1009',
  '/en/suche?q=Rollstuhl',
  '/barrieren/melden/wo',
  '/massnahmen/22',
  '/veranstaltungen',
  '/aktionsplan/stand',
];
const someStaffAddresses = [
  '/verwaltung',
  '/verwaltung/barrieren',
  '/verwaltung/leichte-sprache',
  '/verwaltung/barrieren/1009',
];

if (askedModes === undefined) {
  test('some public pages are accessible in every way of looking at them', async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of someAddresses) await lookInEveryMode(page, address);
  });

  test('some pages of the staff are accessible in every way of looking at them', async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, 'participationManager');
    for (const address of someStaffAddresses) await lookInEveryMode(page, address);
  });

  test('a form that is refused leads people to what is wrong', async ({ page }) => {
    for (const address of ['/barrierefreiheit/rueckmeldung', '/newsletter', '/anmelden']) {
      await page.goto(address);
      expect.soft(await refusedFindings(page, 0, 'empty'), address).toEqual([]);
    }
  });
}

async function lookInEveryMode(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const { name, look } of pageModes) {
    expect.soft(await test.step(`${name}: ${address}`, () => look(page)), `${name}: ${address}`).toEqual([]);
  }
}

for (const situation of askedModes === undefined ? [] : situations) {
  for (const language of situation.languages) {
    const modes = pageModes.filter(({ name, languages }) => isAsked(name) && languages.includes(language));
    const what = `${situation.title}, ${language}`;
    if (modes.length > 0 || isAsked('documents'))
      test(`${what}: every page in ${modes.length} ways`, async ({ page }) => {
        test.setTimeout(3_600_000);
        const found = new Map(modes.map(({ name }) => [name, [] as string[]]));
        const ofDocuments: string[] = [];
        const [pages, documents] = [new Set<string>(), new Set<string>()];
        const lost = await walk(page, situation, language, {
          page: async (path) => {
            pages.add(path);
            const here = page.url();
            for (const { name, look } of modes) {
              const findings = await look(page).catch((error: unknown) => [`not looked at: ${String(error)}`]);
              found.get(name)?.push(...findings.map((finding) => `${path}: ${finding}`));
            }
            await shownAsUsual(page);
            // Looking may have followed a link; the walk goes on from here.
            if (page.url() !== here) await page.goto(here);
          },
          file: async (path, address) => {
            if (!isAsked('documents')) return;
            const pdf = await madePdf(page, address);
            if (pdf === null && !path.includes('.pdf')) return;
            documents.add(path);
            const findings = pdf === null ? ['there is none'] : await documentFindings(await pdf.body());
            ofDocuments.push(...findings.map((finding) => `${address}: ${finding}`));
          },
        });
        const notFound = lost.map((path) => `${path}: no page leads there`);
        for (const { name, checks } of modes) {
          const findings = [...(found.get(name) ?? []), ...notFound];
          await keepResult({ mode: name, checks, what, looked: pages.size, findings });
        }
        if (documents.size > 0)
          await keepResult({
            mode: 'documents',
            checks: documentChecks,
            what,
            looked: documents.size,
            findings: ofDocuments,
          });
        expect([...found.values(), ofDocuments].flat()).toEqual([]);
      });
    if (isAsked('errors'))
      test(`${what}: every form that is refused`, async ({ page }) => {
        test.setTimeout(3_600_000);
        const forms = await collectForms((sent) => walk(page, situation, language, { sent }));
        const { looked, findings } = await lookAtRefusals(page, forms);
        await keepResult({ mode: 'errors', checks: refusalChecks, what, looked, findings });
        expect(findings).toEqual([]);
      });
  }
}
