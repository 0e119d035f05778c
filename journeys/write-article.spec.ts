import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, journey, test } from './support/journey.ts';
import { signIn } from './support/sign-in.ts';
import { wordPaste } from './support/word-paste.ts';

journey('an editor looks at the text while writing it, and nothing is saved by that', async ({ page, scripts }) => {
  await signIn(page, 'editor');
  await page.goto('/verwaltung/inhalte/neu?art=news');
  await page.locator('#title').fill('Nur angesehen');
  await page.locator('#body').fill('## Wo\n\nDer LK baut.\n\n*[LK]: Landkreis');
  await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
  const preview = page.locator('article-preview');
  await expect(preview.locator('abbr')).toHaveAttribute('title', 'Landkreis');
  await page.locator('#body').fill('## Wo\n\nIm [Park]{lang=en}.\n\n• Rampe\n• Bank');
  // With script the preview follows; without, the button is pressed again.
  if (!scripts) await page.getByRole('button', { name: 'Vorschau ansehen' }).click();
  await expect(preview.locator('[lang=en]')).toHaveText('Park');
  await expect(preview).toContainText('keine Liste');
  await expectAccessible(page);
  await preview.getByRole('link', { name: /^Beispiel/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So schreiben Sie für alle');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.goto('/verwaltung/inhalte');
  await expect(page.getByRole('main')).not.toContainText('Nur angesehen');
});

test.describe('with scripts', () => {
  test('an editor writes formatted with the keyboard alone, and Markdown is what is saved', async ({ page }) => {
    await openEditor(page);
    const text = editorOf(page);
    const area = page.locator('#body');
    await text.focus();
    await page.keyboard.type('## Der Weg');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Die ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Rampe');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' ist da.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- innen');
    await page.keyboard.press('Enter');
    await page.keyboard.type('außen');
    await expect(area).toHaveValue('## Der Weg\n\nDie **Rampe** ist da.\n\n- innen\n- außen');
    // One stop for the Tab key, arrows inside, Escape back into the text.
    await page.keyboard.press('Alt+F10');
    await expect(page.getByRole('button', { name: /^Fett/u }).first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: /^Fett/u }).first()).toBeFocused();
    await expect(page.getByRole('button', { name: /^Liste$/u }).first()).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Plan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kontakt');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Bitte beginnen Sie mit');
    await expectAccessible(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('/kontakt');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect(area).toHaveValue(/außen\[Plan\]\(\/kontakt\)$/u);
    await page.keyboard.press('Tab');
    await expect(text).not.toBeFocused();
    await expectAccessible(page);
    // The chosen view comes back with everything typed.
    await page.locator('#title').fill('');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(editorOf(page)).toContainText('Der Weg');
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Markdown' }).first().click();
    await expect(area).toBeVisible();
    await expect(area).toHaveValue(/^## Der Weg/u);
  });

  test('what comes from Word is tidied: headings, lists and tables stay, looks go, no word is lost', async ({
    page,
  }) => {
    await openEditor(page);
    await paste(page, wordPaste(1));
    await expect(page.locator('#body')).toHaveValue(/Bahnhof/u);
    expect(await page.locator('#body').inputValue()).toBe(
      [
        '## Kapitel 1',
        '### Abschnitt 1',
        'Hettstedt hat **Stufe1** Randstein mit Silbentrennung.',
        '- Rampe1\n  - Geländer1\n- Aufzug1',
        '* gemalt1\n* von Hand1',
        '| Tag | Ort |\n| --- | --- |\n| Montag1 | Markt Hof |',
        ...Array.from(
          { length: 12 },
          (_, line) => `Zeile 1.${line} eines langen Textes über den Weg zum Bahnhof und zurück.`,
        ),
      ].join('\n\n'),
    );
  });

  test('merged cells of a pasted table are split, every column keeps its name, and the editor is told', async ({
    page,
  }) => {
    await openEditor(page);
    await expect(page.locator('#body-hint')).toContainText('Knöpfen über dem Text');
    await paste(
      page,
      '<table><tr><td rowspan="2">Ort</td><td colspan="2">Zeiten</td></tr><tr><td>früh</td><td>spät</td></tr><tr><td rowspan="2">Markt</td><td>9</td><td>14</td></tr><tr><td colspan="2">geschlossen</td></tr></table>',
    );
    await expect(page.locator('#body')).toHaveValue(
      [
        '| Ort | Zeiten | Zeiten |',
        '| --- | --- | --- |',
        '| Ort | früh | spät |',
        '| Markt | 9 | 14 |',
        '| Markt | geschlossen |  |',
      ].join('\n'),
    );
    await expect(page.getByRole('status').filter({ hasText: 'Zellen verbunden' })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Markdown' }).first().click();
    await expect(page.locator('#body-hint')).toContainText('##');
  });

  test('200 pages from Word are there soon, with every word', async ({ page }) => {
    test.slow();
    await openEditor(page);
    const took = await paste(page, wordPaste(200));
    expect(took, 'milliseconds').toBeLessThan(20_000);
    await expect(page.locator('#body')).toHaveValue(/Zeile 200\.11/u, { timeout: 20_000 });
    const text = await page.locator('#body').inputValue();
    for (let number = 1; number <= 200; number += 1)
      for (const word of ['Kapitel ', 'Stufe', 'Rampe', 'Geländer', 'Aufzug', 'gemalt', 'von Hand', 'Montag'])
        expect(text).toContain(`${word}${number}`);
    expect(text.match(/eines langen Textes/gu)).toHaveLength(2400);
  });

  test('a script in what is pasted is not run and not kept', async ({ page }) => {
    await openEditor(page);
    await paste(
      page,
      '<p onclick="alert(1)">Text<script>window.ran = 1</script><img src=x onerror="window.ran = 1"> <a href="javascript:window.ran=1">Link</a></p>',
    );
    await expect(page.locator('#body')).toHaveValue('Text Link');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});

/** The form of a new article with the formatted view of its text. */
async function openEditor(page: Page): Promise<void> {
  await signIn(page, 'editor');
  await page.goto('/verwaltung/inhalte/neu?art=news');
  await page.locator('#title').fill('Formatiert');
  await page.getByRole('button', { name: 'Formatiert' }).first().click();
}

const editorOf = (page: Page) => page.getByRole('textbox', { name: /^Text \(/u });

/** Pastes as the browser would; says how long the view took, in milliseconds. */
async function paste(page: Page, html: string): Promise<number> {
  await editorOf(page).focus();
  return editorOf(page).evaluate((text, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    const begun = performance.now();
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return performance.now() - begun;
  }, html);
}
