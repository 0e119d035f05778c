import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { axeFindings, everyRule, ofColour } from './axe-findings.ts';
import { validFindings } from './html.ts';
import { cutOff, tooWide } from './layout.ts';
import { shownAs } from './mode.ts';
import { outlineFindings } from './outline.ts';

/** Forms that take what somebody writes; signing out and other single buttons have nothing to refuse, nor has the trap for machines. */
const writing =
  'main form[method="post"]:has(textarea, input:not([type="hidden"], [type="checkbox"], .honeypot input), select)';

/** The forms of a page that can be refused, each by where it goes and what it asks: many pages have one and the same. */
export function formsIn(html: string): readonly string[] {
  const forms = parse(html).querySelectorAll('main form[method="post"]');
  return forms
    .map((form) => ({
      goal: form.getAttribute('action') ?? '',
      fields: form.querySelectorAll('input, select, textarea'),
    }))
    .filter(({ fields }) =>
      fields.some((field) => !/hidden|checkbox/u.test(field.getAttribute('type') ?? '') && !field.closest('.honeypot')),
    )
    .map(({ goal, fields }) => {
      const names = fields.map((field) => (field.getAttribute('name') ?? '').replaceAll(/[\d-]+/gu, '·'));
      return `${goal.replaceAll(/\/[^/]*\d[^/]*/gu, '/·')} ${[...new Set(names)].join(' ')}`;
    });
}

/** What a form is sent with: nothing, or what no field can be meant for. */
export const refusals = ['empty', 'wrong'] as const;

/**
 * Sends a form with what it has to refuse. It has to say so: a summary on top that has the focus and leads to the fields, each field with
 * its words, everything typed kept (WCAG 3.3.1, 3.3.3). Null where the form takes it.
 */
export async function refusedFindings(
  page: Page,
  index: number,
  sent: (typeof refusals)[number],
): Promise<readonly string[] | null> {
  const form = page.locator(writing).nth(index);
  const typed = await form.evaluate(fillIn, sent === 'wrong');
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.request().isNavigationRequest(),
  );
  // What is not refused leads on; the page there has to be whole before anybody goes elsewhere.
  const loaded = page.waitForEvent('load').catch(() => undefined);
  await form.evaluate(sendPastScripts);
  const response = await answered;
  await loaded;
  if (response.status() !== 422) return null;
  return [
    ...(await summaryFindings(page)),
    ...(await shownAs(page, {}, () => axeFindings(page, everyRule))),
    ...(await outlineFindings(page)),
    ...(await keptFindings(page, typed)),
    ...(await validFindings(await response.text())),
    ...(await shownAs(page, { media: { colorScheme: 'dark' } }, () => axeFindings(page, ofColour))),
    ...(await shownAs(page, { window: { width: 320, height: 800 } }, () => tooWide(page))),
    ...(await shownAs(page, { window: { width: 320, height: 800 } }, () => cutOff(page))),
  ];
}

/** Sends a form with its first button, past scripts that would send it themselves: what refuses is the program. */
function sendPastScripts(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button:not([type="button"])');
  if (button?.name) {
    const pressed = document.createElement('input');
    pressed.type = 'hidden';
    pressed.name = button.name;
    pressed.value = button.value;
    form.append(pressed);
  }
  if (button?.hasAttribute('formaction')) form.action = button.formAction;
  // A field of this name would hide the method.
  HTMLFormElement.prototype.submit.call(form);
}

/** @returns what has been typed, by the names of the fields */
function fillIn(form: HTMLFormElement, isWrong: boolean): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      if (field.options[0]?.value === '') field.selectedIndex = 0;
      continue;
    }
    if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) continue;
    if (/hidden|submit|file/u.test(field.type)) continue;
    if (field instanceof HTMLInputElement && /checkbox|radio/u.test(field.type)) {
      field.checked = false;
      continue;
    }
    const isLong = field instanceof HTMLTextAreaElement || field.inputMode === '' || field.inputMode === 'text';
    // What nobody sees is a trap for machines; who fills it in is not answered as a person.
    const isTrap = field.closest('[aria-hidden="true"], [hidden], .visually-hidden') !== null;
    const wrong = field.type === 'email' ? 'ohne-at-zeichen' : isLong ? 'zu lang '.repeat(1200).trim() : '99x';
    field.value = isWrong && !isTrap ? wrong : '';
    if (field.value !== '' && field.type !== 'password' && field.name !== '') typed[field.name] = field.value;
  }
  return typed;
}

/** What somebody has typed must still be there (WCAG 3.3.7). */
function keptFindings(page: Page, typed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return page.evaluate(
    (before) =>
      Object.entries(before).flatMap(([name, value]) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>(`main [name="${CSS.escape(name)}"]`)];
        const isKept = fields.some((field) => field.value.trim() === value);
        return isKept ? [] : [`errors: what was typed into „${name}“ is lost`];
      }),
    typed,
  );
}

function summaryFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const summary = document.querySelector<HTMLElement>('.error-summary');
    if (!summary) return ['errors: no summary'];
    const found: string[] = [];
    const fields = [...document.querySelectorAll('main :is(input:not([type="hidden"]), select, textarea)')];
    const isFirst = fields.every(
      (field) => (summary.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (!isFirst) found.push('errors: fields stand before the summary');
    const links = [...summary.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    if (links.length === 0) found.push('errors: the summary leads to no field');
    for (const link of links) {
      const field = document.querySelector(`#${CSS.escape(decodeURIComponent(link.hash.slice(1)))}`);
      if (!field) {
        found.push(`errors: „${link.innerText}“ leads nowhere`);
        continue;
      }
      // A circle cannot be invalid (ARIA 1.2): its group is described by what is wrong.
      const isChoice = field.matches('input[type="radio"], input[type="checkbox"]');
      const owner = isChoice ? (field.closest('fieldset') ?? field) : field;
      // The parts of a date are one group, which is described as a whole.
      const described = [owner, owner.closest('fieldset')].map((one) => one?.getAttribute('aria-describedby') ?? '');
      const words = described
        .flatMap((ids) => ids.split(' '))
        .map((id) => document.getElementById(id)?.innerText ?? '')
        .join(' ');
      if (owner.matches('input, select, textarea, fieldset') && !words.includes(link.innerText.trim()))
        found.push(`errors: the field of „${link.innerText}“ is not described by it`);
      if (!isChoice && field.matches('input, select, textarea') && field.getAttribute('aria-invalid') !== 'true')
        found.push(`errors: the field of „${link.innerText}“ does not say that it is wrong`);
    }
    if (!summary.contains(document.activeElement)) found.push('errors: the summary has not the focus');
    if (!/^(?:Fehler|Error)/u.test(document.title))
      found.push(`errors: the title does not begin with it: ${document.title}`);
    return found;
  });
}
