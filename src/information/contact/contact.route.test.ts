import { expect, test } from 'vitest';
import { missingFact } from '../../platform/markdown.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();

test.each([
  ['', 'Kontakt'],
  ['/leicht', 'So erreichen Sie uns'],
  ['/en', 'Contact'],
])('under "%s" it names every way to the office', async (prefix, title) => {
  const { status, page } = await app.visitor().get(`${prefix}/kontakt`);
  expect(status).toBe(200);
  expect(page.querySelector('h1')?.text).toBe(title);
  for (const href of [
    'tel:+4934645353360',
    'tel:+4934645353358',
    'mailto:teilhabe@lkmsh.de',
    `${prefix}/barrieren/melden`,
    `${prefix}/meldung`,
    `${prefix}/barrierefreiheit/rueckmeldung`,
    'tel:112',
  ]) {
    expect(page.querySelector(`main a[href="${href}"]`), href).not.toBeNull();
  }
  expect(page.querySelector('address')?.text).toContain('06526 Sangerhausen');
});

test('what the county has not told is said and marked, not made up', async () => {
  const { page } = await app.visitor().get('/en/kontakt');
  const marks = page.querySelectorAll('main mark');
  expect(marks.length).toBe(3);
  expect(marks.map((mark) => [mark.text, mark.getAttribute('lang')])).toEqual(marks.map(() => [missingFact, 'de']));
});

test('takes no post', async () => {
  expect((await app.visitor().submit('/kontakt')).status).toBe(404);
});
