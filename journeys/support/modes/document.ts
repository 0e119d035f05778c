import type { APIResponse, Page } from '@playwright/test';
import { readPdf } from '../../../src/platform/testing/read-pdf.ts';

export const documentChecks = 'PDF: tagged, PDF/UA, language, title shown, pictures tagged, outline';

/** A document, once a job has made it; null where there is none in this language, or where it is no PDF. */
export async function madePdf(page: Page, address: string): Promise<APIResponse | null> {
  for (let tries = 0; tries < 30; tries += 1) {
    const response = await page.request.get(address);
    const type = response.headers()['content-type'] ?? '';
    if (type.startsWith('application/pdf')) return response;
    if (response.status() >= 400 || !type.startsWith('text/html')) return null;
    await page.waitForTimeout(1000);
  }
  return null;
}

/** What keeps people from reading a PDF by its structure (PDF/UA). */
export async function documentFindings(file: Buffer): Promise<readonly string[]> {
  const pdf = await readPdf(file);
  const found: string[] = [];
  if (!pdf.marked || !pdf.objects.includes('/StructTreeRoot')) found.push('not tagged');
  if (!/^(?:de|en)/u.test(pdf.language)) found.push(`language „${pdf.language}“`);
  if (pdf.title.trim() === '' || !pdf.showsTitle) found.push('its title is not shown');
  if (pdf.uaPart !== '1') found.push('does not say that it is PDF/UA');
  if (pdf.untaggedImages > 0) found.push(`${pdf.untaggedImages} pictures without a tag`);
  if (pdf.pages > 4 && pdf.outline.length === 0) found.push('no outline');
  return found;
}
