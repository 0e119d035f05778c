import { expect, test } from 'vitest';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, staffAccount, testPassword, testSecret } from '../accounts.builders.ts';
import { hashRecoveryCode } from '../second-factor/recovery-codes.ts';
import {
  countRecoveryCodes,
  findFactors,
  findTotp,
  replaceRecoveryCodes,
} from '../second-factor/second-factor.store.ts';
import { updateStaff } from '../staff.store.ts';
import { recoveryLink } from './recover-account.ts';

const program = useTestApp();
const newPassword = 'pferd batterie heftklammer';

async function lostEverything() {
  const { services } = program;
  const staff = await staffAccount(program, 'administrator');
  await replaceRecoveryCodes(services.db, staff.id, [hashRecoveryCode(staff.id, 'k7pq-9xwm-ah3e')]);
  const made = await recoveryLink(services, ` ${staff.email.toUpperCase()} `);
  return { staff, path: made.ok ? made.value.replace('http://teilhabe.test', '') : '' };
}

test('a sole administrator who lost everything comes back with a link of the operator, once', async () => {
  const { services } = program;
  const { staff, path } = await lostEverything();
  const elsewhere = await sessionFor(program, staff);
  const visitor = program.visitor();
  expect((await visitor.get(path)).text).toContain('Danach richten Sie einen neuen zweiten Faktor ein.');
  expect((await visitor.submit(path, { newPassword: 'kurz' })).status).toBe(422);
  // Until the link is used nothing has changed.
  expect((await findTotp(services.db, staff.id)).totpSecret).toBe(testSecret);

  expect((await visitor.submit(path, { newPassword })).location).toBe('/verwaltung/konto/zweiter-faktor');
  expect(await findFactors(services.db, staff.id)).toEqual({ hasTotp: false, hasPasskey: false });
  expect(await countRecoveryCodes(services.db, staff.id)).toBe(0);
  expect((await elsewhere.visitor.get('/verwaltung/konto')).status).toBe(303);
  expect((await visitor.get(path)).status).toBe(410);
  expect((await visitor.submit(path, { newPassword })).status).toBe(410);
  const old = await program.visitor().submit('/anmelden', { email: staff.email, password: testPassword });
  expect(old.status).toBe(422);
});

test('making and using the link stand in the audit log, and the owner is told by mail', async () => {
  const { services } = program;
  const { staff, path } = await lostEverything();
  await program.visitor().submit(path, { newPassword });
  const entries = await listAuditEntries(services.db, { limit: 20 });
  const events = entries.filter(({ subject }) => subject === `staff ${staff.id}`).map(({ event }) => event);
  expect(events).toEqual(
    expect.arrayContaining(['accounts.recovery-link-made', 'accounts.factors-reset', 'accounts.password-reset']),
  );
  const mails = await listMails(services.db, { limit: 100, offset: 0 });
  const mail = mails.find(({ toAddress }) => toAddress === staff.email);
  expect(mail?.body).toContain('alle zweiten Faktoren entfernt');
});

test('only the newest link opens, for a day, and not a closed account', async () => {
  const { services, clock } = program;
  const { staff, path: older } = await lostEverything();
  const made = await recoveryLink(services, staff.email);
  const path = made.ok ? made.value.replace('http://teilhabe.test', '') : '';
  expect((await program.visitor().get(older)).status).toBe(410);
  expect((await program.visitor().get(path)).status).toBe(200);
  clock.advance(24 * 60 * 60 * 1000);
  expect((await program.visitor().get(path)).status).toBe(410);
  await updateStaff(services.db, staff.id, { deactivatedAt: clock.now() });
  expect(await recoveryLink(services, staff.email)).toEqual({ ok: false, failure: 'closed' });
  expect(await recoveryLink(services, 'niemand@teilhabe.test')).toEqual({ ok: false, failure: 'unknown' });
});
