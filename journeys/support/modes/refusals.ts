import type { Page } from '@playwright/test';
import { shownAsUsual } from './mode.ts';
import { formsIn, refusals, refusedFindings } from './refused-form.ts';

export const refusalChecks =
  'every form sent empty, or wrong where it may be empty: the summary comes first, has the focus and leads to the fields, each says what is wrong, what was typed is kept; axe, HTML, dark, 320 px';

type Place = { readonly address: string; readonly index: number };

/** Where each form is found first: many pages have one and the same. */
export async function collectForms(
  walk: (sent: (address: string, html: string) => void) => Promise<unknown>,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  await walk((address, html) => {
    for (const [index, form] of formsIn(html).entries()) {
      if (!places.has(form)) places.set(form, { address, index });
    }
  });
  return places;
}

/** After the walk, because what is not refused changes something. */
export async function lookAtRefusals(
  page: Page,
  forms: ReadonlyMap<string, Place>,
): Promise<{ looked: number; findings: readonly string[]; taken: readonly string[] }> {
  const [findings, taken]: [string[], string[]] = [[], []];
  let looked = 0;
  for (const [form, place] of forms) {
    const found = await refusedOnce(page, form, place);
    if (found === null) taken.push(form);
    else {
      looked += 1;
      findings.push(...found.map((finding) => `${new URL(place.address).pathname}: ${finding}`));
    }
  }
  return { looked, findings, taken };
}

async function refusedOnce(page: Page, form: string, { address, index }: Place): Promise<readonly string[] | null> {
  for (const sent of refusals) {
    await shownAsUsual(page);
    await page.goto(address);
    // A form before it, once taken, may have taken this one away.
    if (formsIn(await page.content())[index] !== form) continue;
    const found = await refusedFindings(page, index, sent).catch((error: unknown) => [
      `not looked at: ${String(error).slice(0, 200)}`,
    ]);
    if (found !== null) return found.map((finding) => `${sent}: ${finding}`);
  }
  return null;
}
