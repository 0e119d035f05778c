import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit } from '../../testing/visitor.ts';
import { signedIn, staffAccount, testPassword, testSecret } from '../accounts.builders.ts';
import { firstAdministratorLink, furtherAdministratorLink } from '../join/set-up-administrator.ts';
import { hashRecoveryCode } from '../second-factor/recovery-codes.ts';
import { replaceRecoveryCodes } from '../second-factor/second-factor.store.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { recoveryLink } from '../reset/recover-account.ts';
import { listStaff } from '../list-staff.ts';

/** What works once works once, also for those who come at the same moment. */
const program = useTestApp();
const newPassword = 'pferd batterie heftklammer';
const factor = '/anmelden/zweiter-faktor';
const pathOf = (link: string | null) => (link ?? '').replace('http://teilhabe.test', '');
const statuses = (visits: readonly Visit[]) => visits.map(({ status }) => status).toSorted((one, other) => one - other);

async function afterPassword(email: string) {
  const visitor = program.visitor();
  await visitor.submit('/anmelden', { email, password: testPassword });
  return visitor;
}

// First in this file: nobody must have an account yet.
test('a link to set up an administrator makes one account', async () => {
  for (const make of [firstAdministratorLink, furtherAdministratorLink]) {
    const link = await make(program.services);
    const before = (await listStaff(program.services.db)).length;
    const set = [1, 2, 3].map((who) =>
      program
        .visitor()
        .submit(pathOf(link), { name: 'Eva Muster', email: `eva-${before}-${who}@teilhabe.test`, newPassword }),
    );
    expect(statuses(await Promise.all(set))).toEqual([303, 410, 410]);
    expect(await listStaff(program.services.db)).toHaveLength(before + 1);
  }
});

test('an invitation and a link for a new password are used by one', async () => {
  const { visitor } = await signedIn(program, 'administrator');
  await visitor.submit('/verwaltung/konten/einladen', { name: 'Nora', email: 'nora@teilhabe.test', role: 'editor' });
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  const invited = mails.find(({ toAddress }) => toAddress === 'nora@teilhabe.test')?.body ?? '';
  const recovery = await recoveryLink(program.services, (await staffAccount(program, 'editor')).email);
  const links = [/\/anmelden\/einladung\/\S+/u.exec(invited)?.[0] ?? '', pathOf(recovery.ok ? recovery.value : '')];
  for (const link of links) {
    const used = [1, 2, 3].map((who) => program.visitor().submit(link, { newPassword: `${newPassword} ${who}` }));
    expect(statuses(await Promise.all(used))).toEqual([303, 410, 410]);
  }
});

test.each(['of the app', 'for recovery'])('one code %s opens one session', async (kind) => {
  const { id, email } = await staffAccount(program, 'administrator');
  const now = program.clock.now();
  await replaceRecoveryCodes(program.services.db, id, [hashRecoveryCode(id, 'ABCD-EFGH-JKLM')]);
  const ofApp = new TOTP({ secret: testSecret }).generate({ timestamp: now.getTime() });
  const code = kind === 'of the app' ? ofApp : 'ABCD-EFGH-JKLM';
  const waiting = await Promise.all([1, 2, 3].map(() => afterPassword(email)));
  const sent = await Promise.all(waiting.map((visitor) => visitor.submit(factor, { code })));
  expect(statuses(sent)).toEqual([303, 422, 422]);
});

test('many wrong codes at the same moment are refused one by one, and the session is over', async () => {
  const { email } = await staffAccount(program, 'administrator');
  const visitor = await afterPassword(email);
  const { cookies } = visitor;
  const guesses = Array.from({ length: 9 }, () => {
    const guess = program.visitor();
    for (const [name, value] of cookies) guess.cookies.set(name, value);
    return guess.submit(factor, { code: '000000' });
  });
  const seen = statuses(await Promise.all(guesses));
  expect(seen.filter((status) => status !== 422 && status !== 303)).toEqual([]);
  expect((await visitor.get(factor)).location).toBe('/anmelden');
});
