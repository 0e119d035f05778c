import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, staffAccount, testPassword } from '../accounts.builders.ts';
import { updateStaff } from '../staff.store.ts';

const program = useTestApp();
const newPassword = 'pferd batterie heftklammer';
const day = 24 * 60 * 60 * 1000;

/** The paths of the links that were mailed to somebody, the newest first. */
async function linksTo(address: string): Promise<readonly string[]> {
  await program.runJobs();
  const mails = await listMails(program.services.db, { limit: 100, offset: 0 });
  return mails
    .filter((mail) => mail.toAddress === address)
    .flatMap(({ body }) => body?.match(/http:\/\/teilhabe\.test(\S+)/u)?.[1] ?? []);
}

async function orderedLink(role: 'editor' | 'administrator' = 'editor') {
  const staff = await staffAccount(program, role);
  await program.visitor().submit('/anmelden/passwort-vergessen', { email: staff.email });
  const [path = ''] = await linksTo(staff.email);
  return { staff, path };
}

test('the same answer comes for known and unknown addresses, but only the known one gets a mail', async () => {
  const staff = await staffAccount(program, 'editor');
  const known = await program.visitor().submit('/anmelden/passwort-vergessen', { email: staff.email });
  const unknown = await program.visitor().submit('/anmelden/passwort-vergessen', { email: 'niemand@teilhabe.test' });
  expect([known.status, unknown.status]).toEqual([200, 200]);
  expect(known.text).toBe(unknown.text);
  expect(await linksTo(staff.email)).toHaveLength(1);
  expect(await linksTo('niemand@teilhabe.test')).toHaveLength(0);
});

test('the link sets a new password, ends other sessions and signs in; it works once', async () => {
  const { staff, path } = await orderedLink();
  const elsewhere = await sessionFor(program, staff);
  const visitor = program.visitor();
  const page = await visitor.get(path);
  expect(page.status).toBe(200);
  expect(page.page.querySelector('#newPassword')?.getAttribute('autocomplete')).toBe('new-password');
  expect((await visitor.submit(path, { newPassword })).location).toBe('/verwaltung');
  expect((await visitor.get('/anmelden')).location).toBe('/verwaltung');
  expect((await elsewhere.visitor.get('/anmelden')).status).toBe(200);
  expect((await visitor.get(path)).status).toBe(410);
  expect((await visitor.submit(path, { newPassword })).status).toBe(410);
  const old = await program.visitor().submit('/anmelden', { email: staff.email, password: testPassword });
  expect(old.status).toBe(422);
  expect((await program.visitor().submit('/anmelden', { email: staff.email, password: newPassword })).status).toBe(303);
});

test('a new password does not replace the second factor', async () => {
  const { path } = await orderedLink('administrator');
  const visitor = program.visitor();
  expect((await visitor.submit(path, { newPassword })).location).toBe('/anmelden/zweiter-faktor');
});

test('somebody who hammers at an account cannot keep its owner out', async () => {
  const { staff, path } = await orderedLink();
  const visitor = program.visitor();
  for (let count = 0; count < 6; count += 1)
    await visitor.submit('/anmelden', { email: staff.email, password: 'falsch' });
  expect((await visitor.submit('/anmelden', { email: staff.email, password: testPassword })).status).toBe(429);
  expect((await visitor.submit(path, { newPassword })).status).toBe(303);
  expect((await program.visitor().submit('/anmelden', { email: staff.email, password: newPassword })).status).toBe(303);
});

test('asking again leaves an earlier link good; a fourth mail within the hour is not sent', async () => {
  const { staff, path } = await orderedLink();
  for (let count = 0; count < 4; count += 1) {
    expect((await program.visitor().submit('/anmelden/passwort-vergessen', { email: staff.email })).status).toBe(200);
  }
  expect(await linksTo(staff.email)).toHaveLength(3);
  expect((await program.visitor().get(path)).status).toBe(200);
});

test('a weak or missing password comes back with its reason and is not shown', async () => {
  const { path } = await orderedLink();
  const visitor = program.visitor();
  const weak = await visitor.submit(path, { newPassword: 'Passwort1234' });
  expect(weak.status).toBe(422);
  expect(weak.text).toContain('leicht zu erraten');
  expect(weak.text).not.toContain('Passwort1234');
  expect((await visitor.submit(path)).status).toBe(422);
  expect((await visitor.submit('/anmelden/passwort-vergessen', { email: 'unvollständig' })).status).toBe(422);
});

test('a link is over after a day, and with the account', async () => {
  const { path } = await orderedLink();
  const other = await orderedLink();
  await updateStaff(program.services.db, other.staff.id, { deactivatedAt: program.clock.now() });
  expect((await program.visitor().get(other.path)).status).toBe(410);
  program.clock.advance(day);
  expect((await program.visitor().get(path)).status).toBe(410);
  expect((await program.visitor().get('/anmelden/neues-passwort/erfunden')).status).toBe(410);
});
