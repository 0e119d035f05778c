import { expect, test } from 'vitest';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, signedIn, staffAccount, testPassword } from '../accounts.builders.ts';
import { findStaff, findStaffByEmail } from '../staff.store.ts';

const program = useTestApp();
const path = '/verwaltung/konten';
const lastEvent = async () => (await listAuditEntries(program.services.db, { limit: 1 }))[0]?.event;

async function mailTo(address: string) {
  const mails = await listMails(program.services.db, { limit: 100, offset: 0 });
  return mails.find((mail) => mail.toAddress === address);
}

// First in this file: no other administrator must be there yet.
test('the last administrator can neither leave nor lose the role', async () => {
  const { visitor, staff } = await signedIn(program, 'administrator');
  const leave = await visitor.submit(`${path}/${staff.id}/schliessen`);
  expect([leave.status, leave.text.includes('letzte Konto der Administration')]).toEqual([422, true]);
  expect((await visitor.submit(`${path}/${staff.id}/rolle`, { role: 'editor' })).status).toBe(422);
  expect(await findStaff(program.services.db, staff.id)).toMatchObject({ role: 'administrator', deactivatedAt: null });

  const second = await signedIn(program, 'administrator');
  const outcomes = await Promise.all([
    visitor.submit(`${path}/${second.staff.id}/rolle`, { role: 'editor' }),
    second.visitor.submit(`${path}/${staff.id}/rolle`, { role: 'editor' }),
  ]);
  expect(outcomes.filter(({ status }) => status === 303).length).toBeLessThan(2);
});

test('an administrator invites somebody, who accepts and appears as open', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  expect((await visitor.get(`${path}/einladen`)).status).toBe(200);
  const email = 'neu@teilhabe.test';
  const sent = await visitor.submitAndFollow(`${path}/einladen`, { name: 'Nora Neu', email, role: 'reader' });
  expect(sent.text).toContain('Die Einladung ist unterwegs.');
  expect(await lastEvent()).toBe('accounts.staff-invited');
  const mail = await mailTo(email);
  expect(mail?.confidential).toBe(true);
  const link = mail?.body?.match(/http:\/\/teilhabe\.test(\S+)/u)?.[1] ?? '';
  const invited = program.visitor();
  expect((await invited.submit(link, { newPassword: 'pferd batterie heftklammer' })).status).toBe(303);
  const account = await findStaffByEmail(program.services.db, email);
  expect((await visitor.get(`${path}/${account?.id}`)).text).toContain('offen');
  expect((await invited.get(path)).status).toBe(403);

  const again = await visitor.submit(`${path}/einladen`, {
    name: 'Nora Neu',
    email: email.toUpperCase(),
    role: 'reader',
  });
  expect([again.status, again.text.includes('gibt es schon ein Konto')]).toEqual([422, true]);
  expect(
    (await visitor.submit(`${path}/einladen`, { name: 'Ohne alles' })).page.querySelectorAll('.error-summary li'),
  ).toHaveLength(2);
});

test('the list shows everybody', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const staff = await staffAccount(program, 'editor', { name: 'Edith Editor' });
  const page = await visitor.get(path);
  expect(page.page.querySelector('caption')?.text).toBe('Alle Konten');
  expect(page.page.querySelector(`a[href="${path}/${staff.id}"]`)?.text).toBe('Edith Editor');
});

test('a new role is there at the next click', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const staff = await staffAccount(program, 'reader', { secondFactor: true });
  const other = await sessionFor(program, staff);
  expect((await other.visitor.get(path)).status).toBe(403);
  expect((await visitor.submit(`${path}/${staff.id}/rolle`, { role: 'administrator' })).location).toBe(
    `${path}/${staff.id}?getan=rolle`,
  );
  expect((await other.visitor.get(path)).status).toBe(200);
  expect((await visitor.submit(`${path}/${staff.id}/rolle`)).status).toBe(422);
  expect((await visitor.submit(`${path}/${staff.id}/rolle`, { role: 'king' })).status).toBe(422);
});

test('a closed account loses its sessions at once and can be opened again', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const staff = await staffAccount(program, 'editor');
  const other = await sessionFor(program, staff);
  expect((await visitor.submitAndFollow(`${path}/${staff.id}/schliessen`)).text).toContain('Das Konto ist geschlossen');
  expect((await other.visitor.get('/verwaltung/konto')).location).toContain('/anmelden?weiter=');
  expect((await visitor.submit(`${path}/${staff.id}/link`)).status).toBe(404);
  expect((await visitor.submit(`${path}/${staff.id}/oeffnen`)).location).toBe(`${path}/${staff.id}?getan=offen`);
  expect((await other.visitor.get('/verwaltung/konto')).status).toBe(303);
  expect((await program.visitor().submit('/anmelden', { email: staff.email, password: testPassword })).status).toBe(
    303,
  );
});

test('a link for a new password is sent on request', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const staff = await staffAccount(program, 'editor');
  expect((await visitor.submit(`${path}/${staff.id}/link`)).location).toBe(`${path}/${staff.id}?getan=link`);
  expect((await mailTo(staff.email))?.body).toContain('/anmelden/neues-passwort/');
  expect(await lastEvent()).toBe('accounts.access-link-sent');
});

test('a lost second factor is reset, its owner is told and signed out', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  const staff = await staffAccount(program, 'participationManager', { secondFactor: true });
  const other = await sessionFor(program, staff);
  expect((await visitor.submit(`${path}/${staff.id}/zweiter-faktor-zuruecksetzen`)).status).toBe(303);
  expect((await other.visitor.get('/verwaltung/konto')).status).toBe(303);
  expect((await mailTo(staff.email))?.body).toContain('alle zweiten Faktoren');
  const signIn = await program.visitor().submit('/anmelden', { email: staff.email, password: testPassword });
  expect(signIn.location).toBe('/verwaltung');
});

test('an account that is not there is not found', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  for (const id of ['7', '00000000-0000-4000-8000-000000000000']) {
    expect((await visitor.get(`${path}/${id}`)).status).toBe(404);
    for (const act of ['rolle', 'link', 'schliessen', 'oeffnen', 'zweiter-faktor-zuruecksetzen']) {
      expect((await visitor.submit(`${path}/${id}/${act}`, { role: 'editor' })).status).toBe(404);
    }
  }
});
