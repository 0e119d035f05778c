import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../src/ui/html-rules.ts';
import { isAsked, keepResult } from './support/a11y-results.ts';
import { expect, test } from './support/journey.ts';
import { readMail, type WholeMail } from './support/mails.ts';
import { axeFindings, everyRule } from './support/modes/axe-findings.ts';
import { documentFindings, madePdf } from './support/modes/document.ts';
import { routes } from './support/walk.ts';

const mailFolder = () => join(process.env['JOURNEY_DATA_DIR'] ?? '', 'mails');

async function allMails(): Promise<readonly WholeMail[]> {
  const names = (await readdir(mailFolder())).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map(async (name) => readMail(await readFile(join(mailFolder(), name), 'utf8'))));
}

/** Text that a screen reader reads as it was meant, and that says whom to call. */
function textFindings({ subject, text }: WholeMail): readonly string[] {
  const found: string[] = [];
  if (subject.trim().length < 5) found.push('no subject');
  if (text.trim() === '') found.push('no plain text');
  if (/<[a-z]+[ >]/u.test(text)) found.push('HTML in the plain text');
  if (/(.)\1{5,}/u.test(text.replaceAll(/\s/gu, ' ').replaceAll(/ +/gu, ' ')))
    found.push('lines drawn with letters, which are read out one by one');
  for (const line of text.split('\n').filter((one) => /https?:\/\//u.test(one))) {
    if (!/^\S*\s*https?:\/\/\S+$/u.test(line.trim()))
      found.push(`an address in the middle of a sentence: ${line.trim().slice(0, 80)}`);
  }
  return found.map((finding) => `mail „${subject}“: ${finding}`);
}

test('every mail can be read aloud, and its HTML is as accessible as a page', async ({ page }) => {
  test.setTimeout(120_000);
  const mails = await allMails();
  const bySubject = new Map(mails.map((mail) => [mail.subject.replaceAll(/\d+/gu, '0'), mail]));
  expect(bySubject.size).toBeGreaterThan(5);
  const findings: string[] = [];
  const validator = new HtmlValidate(htmlRules);
  for (const mail of bySubject.values()) {
    findings.push(...textFindings(mail));
    if (mail.html === null) continue;
    const { results } = await validator.validateString(mail.html);
    findings.push(
      ...results.flatMap(({ messages }) => messages.map(({ message }) => `mail „${mail.subject}“: html: ${message}`)),
    );
    await page.setContent(mail.html);
    findings.push(...(await axeFindings(page, everyRule)).map((finding) => `mail „${mail.subject}“: ${finding}`));
    if (!/^(?:de|de-simple|en)$/u.test((await page.locator('html').getAttribute('lang')) ?? ''))
      findings.push(`mail „${mail.subject}“: no language`);
  }
  expect([...bySubject.values()].some(({ html }) => html !== null)).toBe(true);
  if (isAsked('mails'))
    await keepResult({
      mode: 'mails',
      checks: 'plain text: subject, no drawn lines, addresses on lines of their own; HTML: valid, axe, language',
      what: 'one mail of each kind',
      looked: bySubject.size,
      findings,
    });
  expect(findings).toEqual([]);
});

test('every public document can be read by structure', async ({ page }) => {
  test.setTimeout(300_000);
  const findings: string[] = [];
  const fixed = routes.map(({ path }) => path).filter((path) => path.endsWith('.pdf') && !path.includes(':'));
  const examples = ['/massnahmen/22.pdf', '/newsletter/archiv/1/papier.pdf'];
  let looked = 0;
  for (const address of [...fixed, ...examples].flatMap((path) => [path, `/leicht${path}`])) {
    const response = await madePdf(page, address);
    if (response === null) continue;
    looked += 1;
    const found = await documentFindings(await response.body());
    findings.push(...found.map((finding) => `${address}: ${finding}`));
  }
  expect(looked).toBeGreaterThan(2);
  expect(findings).toEqual([]);
});
