import { expect, test } from 'vitest';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { signedIn, staffAccount, testPassword } from '../accounts.builders.ts';
import { beginTotp } from './manage-own-factors.ts';
import { listPasskeys } from '../second-factor/passkeys.store.ts';
import { countRecoveryCodes, findTotp } from '../second-factor/second-factor.store.ts';
import { spokenSecret } from '../second-factor/totp.ts';
import { virtualAuthenticator } from '../second-factor/virtual-authenticator.builders.ts';
import { proofTime } from '../session.ts';
import { findStaff } from '../staff.store.ts';

const program = useTestApp();
const account = '/verwaltung/konto';
const confirm = `${account}/bestaetigen`;
const factor = `${account}/zweiter-faktor`;
const codes = `${account}/wiederherstellungscodes`;
const passkeys = `${account}/passkeys`;

/** Somebody who signed in a while ago and has been working since. */
async function afterAWhile() {
  const who = await signedIn(program, 'editor');
  program.clock.advance(proofTime);
  return who;
}

test('within ten minutes of signing in nobody is asked again', async () => {
  const { visitor } = await signedIn(program, 'editor');
  program.clock.advance(proofTime - 1000);
  expect((await visitor.get(codes)).page.querySelector('#make-codes')).not.toBeNull();
  expect((await visitor.submit(codes)).status).toBe(200);
});

test('later nothing that opens the account is changed before the password was given again', async () => {
  const { visitor, staff } = await afterAWhile();
  for (const [path, page] of [
    [`${factor}/beginnen`, factor],
    [factor, factor],
    [codes, codes],
    [`${passkeys}/anfrage`, passkeys],
    [`${passkeys}/${staff.id}/entfernen`, passkeys],
  ] as const) {
    expect((await visitor.submit(path, { code: '123456' })).location, path).toBe(`${confirm}?weiter=${page}`);
  }
  const { db } = program.services;
  expect([await countRecoveryCodes(db, staff.id), (await findTotp(db, staff.id)).totpSecret]).toEqual([0, null]);
  for (const page of [factor, codes, passkeys]) {
    const shown = await visitor.get(page);
    expect(shown.text).toContain('Bestätigen Sie zuerst Ihr Passwort');
    expect(shown.page.querySelector(`main a[href="${confirm}?weiter=${page}"]`)).not.toBeNull();
    expect(shown.page.querySelectorAll('main form')).toHaveLength(0);
  }
});

test('an answer for a new passkey is worth nothing without a question, which a stale session does not get', async () => {
  const { visitor, staff } = await afterAWhile();
  const answer = virtualAuthenticator('http://teilhabe.test').register({ challenge: 'invented' });
  expect((await visitor.submit(passkeys, { label: 'Stick', answer })).status).toBe(422);
  expect(await listPasskeys(program.services.db, staff.id)).toEqual([]);
});

test('a key that was begun is not shown to whoever finds the computer open', async () => {
  const { visitor, staff } = await signedIn(program, 'editor');
  const { services, clock } = program;
  const owner = await findStaff(services.db, staff.id);
  if (owner) await beginTotp(services, owner);
  const { totpSecret } = await findTotp(services.db, staff.id);
  expect((await visitor.get(factor)).text).toContain(spokenSecret(totpSecret ?? ''));
  clock.advance(proofTime);
  const later = await visitor.get(factor);
  expect(later.text).not.toContain(spokenSecret(totpSecret ?? ''));
  expect(later.text).not.toContain(totpSecret);
});

test('the right password leads back and is good for ten minutes more', async () => {
  const { visitor, staff } = await afterAWhile();
  const asked = await visitor.get(`${confirm}?weiter=${codes}`);
  expect(asked.page.querySelector('#currentPassword')?.getAttribute('autocomplete')).toBe('current-password');
  expect(asked.page.querySelector('input[name=weiter]')?.getAttribute('value')).toBe(codes);
  const back = await visitor.submitAndFollow(confirm, { currentPassword: testPassword, weiter: codes });
  expect(back.text).toContain('Sie haben jetzt 10 Minuten Zeit.');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.password-confirmed', actorId: staff.id });
  expect((await visitor.submit(codes)).status).toBe(200);
  program.clock.advance(proofTime);
  expect((await visitor.submit(codes)).status).toBe(303);
});

test('a changed password counts as proof, a wrong or missing one does not', async () => {
  const { visitor, staff } = await afterAWhile();
  expect((await visitor.submit(confirm)).status).toBe(422);
  const wrong = await visitor.submit(confirm, { currentPassword: 'falsch', weiter: passkeys });
  expect([wrong.status, wrong.text.includes('Das jetzige Passwort stimmt nicht')]).toEqual([422, true]);
  expect(wrong.page.querySelector('input[name=weiter]')?.getAttribute('value')).toBe(passkeys);
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.confirmation-refused', subject: `staff ${staff.id}` });
  expect((await visitor.submit(codes)).status).toBe(303);
  const change = { currentPassword: testPassword, newPassword: 'pferd batterie heftklammer' };
  expect((await visitor.submit(`${account}/passwort`, change)).status).toBe(303);
  expect((await visitor.submit(codes)).status).toBe(200);
});

test('guessing at an open session is as slow as at the door', async () => {
  const { visitor } = await afterAWhile();
  for (let count = 0; count < 5; count += 1) await visitor.submit(confirm, { currentPassword: 'falsch' });
  const refused = await visitor.submit(confirm, { currentPassword: testPassword });
  expect([refused.status, refused.text.includes('Zu viele Versuche')]).toEqual([429, true]);
});

test('confirming leads to our own pages only, and strangers to the sign-in', async () => {
  const { visitor } = await afterAWhile();
  for (const weiter of ['https://evil.example/', '//evil.example', '/verwaltung/abmelden', ''])
    expect((await visitor.submit(confirm, { currentPassword: testPassword, weiter })).location).toBe(
      `${account}?getan=bestaetigt`,
    );
  expect((await program.visitor().get(confirm)).location).toContain('/anmelden?weiter=');
});

test('signing in with the password is a proof', async () => {
  const staff = await staffAccount(program, 'editor');
  const visitor = program.visitor();
  await visitor.submit('/anmelden', { email: staff.email, password: testPassword });
  expect((await visitor.submit(codes)).status).toBe(200);
});
