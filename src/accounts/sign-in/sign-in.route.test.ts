import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, signedIn, staffAccount, testPassword, testSecret } from '../accounts.builders.ts';
import { hashRecoveryCode } from '../second-factor/recovery-codes.ts';
import { replaceRecoveryCodes } from '../second-factor/second-factor.store.ts';
import { idleTime, secondFactorTime } from '../session.ts';
import { updateStaff } from '../staff.store.ts';

const program = useTestApp();
const codeNow = () => new TOTP({ secret: testSecret }).generate({ timestamp: program.clock.now().getTime() });
const summary = (page: { querySelector(selector: string): { text: string } | null }) =>
  page.querySelector('.error-summary')?.text ?? '';

async function afterPassword(role: 'administrator' | 'editor' = 'administrator') {
  const staff = await staffAccount(program, role, { secondFactor: true });
  const visitor = program.visitor();
  const sent = await visitor.submit('/anmelden', {
    email: staff.email,
    password: testPassword,
    weiter: '/verwaltung/konto?a=1',
  });
  return { staff, visitor, sent };
}

test('the right password opens the page that was wanted', async () => {
  const staff = await staffAccount(program, 'editor');
  const visitor = program.visitor();
  const page = await visitor.get('/anmelden?weiter=/verwaltung/konto');
  expect(page.status).toBe(200);
  expect(page.page.querySelector('input[name=weiter]')?.getAttribute('value')).toBe('/verwaltung/konto');
  expect(page.page.querySelector('#password')?.getAttribute('autocomplete')).toBe('current-password');
  const sent = await visitor.submit('/anmelden', {
    email: staff.email.toUpperCase(),
    password: testPassword,
    weiter: '/verwaltung/konto',
  });
  expect([sent.status, sent.location]).toEqual([303, '/verwaltung/konto']);
  const cookie = sent.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  expect(cookie).toContain('Path=/');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.signed-in', subject: `staff ${staff.id}`, actorId: staff.id });
  expect((await visitor.get('/anmelden')).location).toBe('/verwaltung');
});

test('another host is never where signing in leads', async () => {
  const staff = await staffAccount(program, 'editor');
  const sent = await program
    .visitor()
    .submit('/anmelden', { email: staff.email, password: testPassword, weiter: '//evil.example/' });
  expect(sent.location).toBe('/verwaltung');
});

test('a wrong password and an unknown address get the same answer, with the address kept and the password gone', async () => {
  const staff = await staffAccount(program, 'editor');
  const wrong = await program.visitor().submit('/anmelden', { email: staff.email, password: 'nicht das richtige' });
  const unknown = await program
    .visitor()
    .submit('/anmelden', { email: 'niemand@teilhabe.test', password: 'nicht das richtige' });
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(summary(wrong.page)).toBe(summary(unknown.page));
  expect(wrong.page.querySelector('#email')?.getAttribute('value')).toBe(staff.email);
  expect(wrong.text).not.toContain('nicht das richtige');
  expect(wrong.headers.get('set-cookie')).toBeNull();
});

test('an empty form comes back with both fields marked, in the language of the page', async () => {
  const sent = await program.visitor().submit('/en/anmelden');
  expect(sent.status).toBe(422);
  expect(sent.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#email',
    '#password',
  ]);
  expect(summary(sent.page)).toContain('Enter your password');
});

test('after five failures an account waits a minute, other accounts do not', async () => {
  const staff = await staffAccount(program, 'editor');
  const other = await staffAccount(program, 'editor');
  const visitor = program.visitor();
  for (let count = 0; count < 5; count += 1) {
    expect((await visitor.submit('/anmelden', { email: staff.email, password: 'falsch' })).status).toBe(422);
  }
  const refused = await visitor.submit('/anmelden', { email: staff.email, password: testPassword });
  expect(refused.status).toBe(429);
  expect(summary(refused.page)).toContain('Warten Sie bis zu eine Minute');
  expect((await visitor.submit('/anmelden', { email: other.email, password: testPassword })).status).toBe(303);
  const elsewhere = await sessionFor(program, staff);
  expect((await elsewhere.visitor.get('/anmelden')).location).toBe('/verwaltung');
});

test('a deactivated account cannot sign in, and its open session ends at once', async () => {
  const staff = await staffAccount(program, 'editor');
  const { visitor } = await sessionFor(program, staff);
  await updateStaff(program.services.db, staff.id, { deactivatedAt: program.clock.now() });
  expect((await visitor.submit('/verwaltung/abmelden')).location).toContain('/anmelden?weiter=');
  expect((await visitor.submit('/anmelden', { email: staff.email, password: testPassword })).status).toBe(422);
});

test('signing out ends the session, not only the cookie', async () => {
  const { visitor } = await signedIn(program, 'editor');
  const token = visitor.cookies.get('teilhabe') ?? '';
  const left = await visitor.submitAndFollow('/verwaltung/abmelden');
  expect(left.text).toContain('Sie sind abgemeldet.');
  expect(visitor.cookies.has('teilhabe')).toBe(false);
  visitor.cookies.set('teilhabe', token);
  expect((await visitor.submit('/verwaltung/abmelden')).location).toContain('/anmelden?weiter=');
});

test('a session that nobody used for twelve hours is over', async () => {
  const { visitor } = await signedIn(program, 'editor');
  program.clock.advance(idleTime);
  expect((await visitor.submit('/verwaltung/abmelden')).location).toContain('/anmelden?weiter=');
});

test('between password and second factor nothing opens', async () => {
  const { visitor, sent } = await afterPassword();
  expect(sent.location).toBe('/anmelden/zweiter-faktor');
  expect(
    (await visitor.get('/anmelden/zweiter-faktor')).page.querySelector('#code')?.getAttribute('autocomplete'),
  ).toBe('one-time-code');
  expect((await visitor.submit('/verwaltung/abmelden')).location).toContain('/anmelden?weiter=');
});

test('the code of the app opens the page that was wanted; the waiting session is replaced', async () => {
  const { visitor } = await afterPassword();
  const before = visitor.cookies.get('teilhabe');
  const sent = await visitor.submit('/anmelden/zweiter-faktor', { code: codeNow() });
  expect(sent.location).toBe('/verwaltung/konto?a=1');
  expect(visitor.cookies.get('teilhabe')).not.toBe(before);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.signed-in', details: { factor: 'totp' } });
});

test('a code is good once: seen over a shoulder it is worth nothing', async () => {
  const { staff, visitor } = await afterPassword();
  const code = codeNow();
  expect((await visitor.submit('/anmelden/zweiter-faktor', { code })).status).toBe(303);
  const thief = program.visitor();
  await thief.submit('/anmelden', { email: staff.email, password: testPassword });
  const refused = await thief.submit('/anmelden/zweiter-faktor', { code });
  expect(refused.status).toBe(422);
  expect(summary(refused.page)).toContain('schon benutzt');
});

test('a recovery code works once, and its owner is told by mail', async () => {
  const { staff, visitor } = await afterPassword('editor');
  await replaceRecoveryCodes(program.services.db, staff.id, [hashRecoveryCode(staff.id, 'k7pq-9xwm-ah3e')]);
  expect((await visitor.submit('/anmelden/zweiter-faktor', { code: 'K7PQ 9XWM AH3E' })).status).toBe(303);
  const again = program.visitor();
  await again.submit('/anmelden', { email: staff.email, password: testPassword });
  expect((await again.submit('/anmelden/zweiter-faktor', { code: 'k7pq-9xwm-ah3e' })).status).toBe(422);
});

test('five wrong codes lead back to the password', async () => {
  const { visitor } = await afterPassword();
  for (let count = 0; count < 4; count += 1) {
    expect((await visitor.submit('/anmelden/zweiter-faktor', { code: '000000' })).status).toBe(422);
  }
  const page = await visitor.submitAndFollow('/anmelden/zweiter-faktor', { code: '000000' });
  expect(page.text).toContain('noch einmal mit dem Passwort');
  expect((await visitor.get('/anmelden/zweiter-faktor')).location).toBe('/anmelden');
});

test('the second step has an hour, and without the first step it leads to the beginning', async () => {
  const { visitor } = await afterPassword();
  program.clock.advance(secondFactorTime - 1000);
  expect((await visitor.get('/anmelden/zweiter-faktor')).status).toBe(200);
  expect((await visitor.submit('/anmelden/zweiter-faktor', {})).status).toBe(422);
  program.clock.advance(1000);
  for (const path of [
    '/anmelden/zweiter-faktor',
    '/anmelden/zweiter-faktor/passkey',
    '/anmelden/zweiter-faktor/passkey-anfrage',
  ]) {
    expect((await visitor.submit(path, { code: codeNow() })).location).toBe('/anmelden');
  }
});
