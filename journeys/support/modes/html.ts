import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../../src/ui/html-rules.ts';

const validator = new HtmlValidate(htmlRules);

/** What is wrong in the HTML as the program sends it. */
export async function htmlFindings(page: Page): Promise<readonly string[]> {
  const response = await page.request.get(page.url());
  return validFindings(await response.text());
}

export async function validFindings(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message, line }) => `html: ${ruleId}, line ${line}: ${message}`),
  );
}
