import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one look over many pages came to; `npm run a11y` puts these together. */
export type A11yResult = {
  readonly mode: string;
  readonly checks: string;
  /** What was looked at, such as „staff who inspect, de“. */
  readonly what: string;
  /** Pages, documents or mails. */
  readonly looked: number;
  readonly findings: readonly string[];
};

const folder = new URL('../../test-results/a11y/', import.meta.url).pathname;

/** Which modes `npm run a11y` asks for; undefined in the short form. */
export const askedModes = process.env['A11Y_MODES']?.split(',');
export const isAsked = (mode: string): boolean => askedModes?.includes(mode) ?? false;

export async function keepResult(result: A11yResult): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = `${result.mode}--${result.what}`.replaceAll(/[^\w-]+/gu, '-');
  await writeFile(join(folder, `${name}.json`), JSON.stringify(result, null, 2));
}
