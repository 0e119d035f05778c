import { afterEach, expect, test, vi } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import type { FormInput } from '../../testing/visitor.ts';

const program = useTestApp();

afterEach(() => vi.restoreAllMocks());

/** Sends a form while the database refuses every connection. */
async function sendWhileAway(path: string, input: FormInput) {
  const refusal = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  vi.spyOn(program.services.pool, 'connect').mockRejectedValue(refusal);
  vi.spyOn(program.services.pool, 'query').mockRejectedValue(refusal);
  const visit = await program.visitor().submit(path, input);
  const fields = visit.page.querySelectorAll('#again input[type=hidden]');
  return {
    ...visit,
    again: Object.fromEntries(fields.map((field) => [field.getAttribute('name'), field.getAttribute('value')])),
  };
}

test('what was typed can be sent again when the database was away, as often as it was typed', async () => {
  const sent = await sendWhileAway('/barrieren/melden', {
    problem: 'Drei <Stufen>',
    bodyCode: 'sangerhausen',
    tags: ['a', 'b'],
  });
  expect(sent.status).toBe(503);
  expect(sent.headers.get('retry-after')).toBe('30');
  expect(sent.again).toMatchObject({ problem: 'Drei <Stufen>', bodyCode: 'sangerhausen' });
  expect(sent.page.querySelectorAll('#again input[name=tags]')).toHaveLength(2);
  expect(sent.text).not.toContain('Passwörter und Codes');
});

test.each([
  'password',
  'currentPassword',
  'newPassword',
  'Passwort',
  'kennwort',
  'code',
  'clientSecret',
  'token',
  'totp',
])('the field %s is never in the page', async (name) => {
  const sent = await sendWhileAway('/barrieren/melden', { email: 'jana@example.org', [name]: 'Streng-Geheim-4821' });
  expect(sent.status).toBe(503);
  expect(sent.text).not.toContain('Streng-Geheim-4821');
  expect(sent.again).toEqual({ email: 'jana@example.org' });
  expect(sent.text).toContain('Passwörter und Codes');
});

test('a form of secrets alone is not offered again', async () => {
  const sent = await sendWhileAway('/meldung', { code: 'Birne-Wolke-Tisch-4821' });
  expect(sent.status).toBe(503);
  expect(sent.page.querySelector('#again')).toBeNull();
  expect(
    sent.page.querySelector('main a[href^="tel:"], footer a[href^="tel:"], header a[href^="tel:"]'),
  ).not.toBeNull();
});

test.each(['ENOSPC', 'EDQUOT', '53100'])(
  'a full disk (%s) is said to be ours, what was typed stays, and the file is not forgotten silently',
  async (code) => {
    const full = Object.assign(new Error('no space left on device'), { code });
    vi.spyOn(program.services.pool, 'connect').mockRejectedValue(full);
    vi.spyOn(program.services.pool, 'query').mockRejectedValue(full);
    const file = new File(['%PDF-1.7'], 'plan.pdf');
    const visit = await program
      .visitor()
      .submit('/barrieren/melden', { problem: 'Drei Stufen', file }, { multipart: true });
    expect([visit.status, visit.headers.get('retry-after')]).toEqual([503, '30']);
    expect(visit.text).toContain(code === '53100' ? 'Unsere Datenbank antwortet' : 'können wir nichts speichern');
    expect(visit.page.querySelector('#again input[name=problem]')?.getAttribute('value')).toBe('Drei Stufen');
    expect(visit.text).toContain('Ihre Datei merkt sich diese Seite nicht');
  },
);
