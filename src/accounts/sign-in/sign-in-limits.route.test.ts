import { TOTP } from 'otpauth';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, staffAccount, testPassword, testSecret } from '../accounts.builders.ts';
import { furtherAdministratorLink } from '../join/set-up-administrator.ts';

const program = useTestApp();
const minute = 60_000;
const hour = 60 * minute;

/** Limits are counted by the library's own look at the time, so it is moved together with the clock. */
function later(milliseconds: number): void {
  program.clock.advance(milliseconds);
  vi.setSystemTime(program.clock.now());
}

// All visitors of a test come from one address: an hour later nothing of the test before counts any more.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: program.clock.now() });
  later(hour);
});
afterAll(() => {
  vi.useRealTimers();
});

const signIn = (email: string, password: string) => program.visitor().submit('/anmelden', { email, password });
const codeNow = () => new TOTP({ secret: testSecret }).generate({ timestamp: program.clock.now().getTime() });

test('waiting after wrong passwords grows from a minute to an hour and ends by itself', async () => {
  const staff = await staffAccount(program, 'editor');
  const guess = async (count: number) => {
    for (let number = 0; number < count; number += 1) expect((await signIn(staff.email, 'falsch')).status).toBe(422);
  };
  const expectWait = async (words: string) => {
    const refused = await signIn(staff.email, testPassword);
    expect([refused.status, refused.text.includes(words)]).toEqual([429, true]);
  };
  await guess(5);
  await expectWait('Warten Sie bis zu eine Minute');
  later(minute);
  await guess(5);
  later(minute);
  await guess(5);
  later(minute);
  await expectWait('Warten Sie bis zu 15 Minuten');
  later(15 * minute);
  for (let round = 0; round < 3; round += 1) {
    await guess(5);
    later(minute);
  }
  later(15 * minute);
  await expectWait('Warten Sie bis zu 60 Minuten');
  later(hour);
  expect((await signIn(staff.email, testPassword)).status).toBe(303);
});

test('whoever hammers at an account for three hours gets few guesses and keeps its owner out neither then nor later', async () => {
  const staff = await staffAccount(program, 'editor');
  const open = await sessionFor(program, staff);
  let guesses = 0;
  for (let tries = 0; tries < 360; tries += 1) {
    if ((await signIn(staff.email, 'falsch')).status === 422) guesses += 1;
    later(minute / 2);
  }
  expect(guesses).toBeGreaterThan(0);
  expect(guesses).toBeLessThanOrEqual(4 * 30);
  // Sessions that are open stay open, and the link from the mail leads in while the hammering goes on.
  expect((await open.visitor.get('/verwaltung/konto')).status).toBe(200);
  await program.visitor().submit('/anmelden/passwort-vergessen', { email: staff.email });
  await program.runJobs();
  const [mail] = await listMails(program.services.db, { limit: 1, offset: 0 });
  const path = /http:\/\/teilhabe\.test(\S+)/u.exec(mail?.body ?? '')?.[1] ?? '';
  const newPassword = 'pferd batterie heftklammer';
  expect((await program.visitor().submit(path, { newPassword })).status).toBe(303);
  expect((await signIn(staff.email, newPassword)).status).toBe(303);
});

test('from one address a hundred passwords are tried in a quarter of an hour, at however many accounts', async () => {
  const staff = await staffAccount(program, 'editor');
  const others = await Promise.all(Array.from({ length: 25 }, () => staffAccount(program, 'reader')));
  for (const { email } of others) {
    for (let count = 0; count < 4; count += 1) expect((await signIn(email, 'falsch')).status).toBe(422);
  }
  expect((await signIn(staff.email, testPassword)).status).toBe(429);
  later(15 * minute);
  expect((await signIn(staff.email, testPassword)).status).toBe(303);
});

test('ten codes of the second factor are tried in a quarter of an hour, whatever the number of sign-ins', async () => {
  const staff = await staffAccount(program, 'administrator');
  const withPassword = async () => {
    const visitor = program.visitor();
    await visitor.submit('/anmelden', { email: staff.email, password: testPassword });
    return visitor;
  };
  const prove = async (code: string) => (await withPassword()).submit('/anmelden/zweiter-faktor', { code });
  for (let count = 0; count < 10; count += 1) {
    // Slow enough for the limit of the password.
    later(20_000);
    expect((await prove('000000')).status).toBe(422);
  }
  later(20_000);
  const refused = await prove(codeNow());
  expect([refused.status, refused.text.includes('Warten Sie bis zu 15 Minuten')]).toEqual([429, true]);
  later(15 * minute);
  expect((await prove(codeNow())).location).toBe('/verwaltung');
});

test('an hour after three reset mails the next one is sent', async () => {
  const staff = await staffAccount(program, 'editor');
  const mailsAfter = async (orders: number) => {
    for (let count = 0; count < orders; count += 1)
      await program.visitor().submit('/anmelden/passwort-vergessen', { email: staff.email });
    await program.runJobs();
    const mails = await listMails(program.services.db, { limit: 100, offset: 0 });
    return mails.filter(({ toAddress }) => toAddress === staff.email).length;
  };
  expect(await mailsAfter(5)).toBe(3);
  later(hour);
  expect(await mailsAfter(1)).toBe(4);
});

test('from one address thirty reset mails are ordered in an hour', async () => {
  const order = (number: number) =>
    program.visitor().submit('/anmelden/passwort-vergessen', { email: `niemand-${number}@teilhabe.test` });
  for (let number = 0; number < 30; number += 1) expect((await order(number)).status).toBe(200);
  expect((await order(30)).status).toBe(429);
  later(hour);
  expect((await order(31)).status).toBe(200);
});

test('guessing at links is slow, and the owner of a good link gets in afterwards', async () => {
  const link = await furtherAdministratorLink(program.services);
  const account = { name: 'Erika Muster', email: 'erika@teilhabe.test', newPassword: 'pferd batterie heftklammer' };
  const links = ['einrichten', 'einladung', 'neues-passwort'] as const;
  for (let count = 0; count < 30; count += 1) {
    const path = `/anmelden/${links[count % links.length]}/geraten-${count}`;
    expect((await program.visitor().submit(path, account)).status).toBe(410);
  }
  const path = link.replace('http://teilhabe.test', '');
  expect((await program.visitor().submit(path, account)).status).toBe(429);
  later(15 * minute);
  expect((await program.visitor().submit(path, account)).location).toBe('/verwaltung/konto/zweiter-faktor');
});
