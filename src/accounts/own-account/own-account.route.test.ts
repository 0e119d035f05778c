import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { sessionFor, signedIn, staffAccount, testPassword } from '../accounts.builders.ts';
import { findTotp } from '../second-factor/second-factor.store.ts';
import { spokenSecret } from '../second-factor/totp.ts';

const program = useTestApp();
const path = '/verwaltung/konto';
const newPassword = 'pferd batterie heftklammer';
const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: program.clock.now().getTime() });

async function subjectsTo(email: string): Promise<readonly string[]> {
  const mails = await listMails(program.services.db, { limit: 200, offset: 0 });
  return mails.filter((mail) => mail.toAddress === email).map(({ body }) => body?.split('\n')[2] ?? '');
}

test('somebody sees the own account with its sessions', async () => {
  const { visitor, staff } = await signedIn(program, 'reader');
  const page = await visitor.get(path);
  expect(page.status).toBe(200);
  expect(page.page.querySelectorAll('h1')).toHaveLength(1);
  expect(page.text).toContain(staff.name);
  expect(page.text).toContain('diese Sitzung');
  expect(page.page.querySelector('nav#navigation a[aria-current=page]')?.text).toBe('Mein Konto');
});

test('a changed password keeps this session, ends the others and is told by mail', async () => {
  const staff = await staffAccount(program, 'editor');
  const { visitor } = await sessionFor(program, staff);
  const elsewhere = await sessionFor(program, staff);
  expect((await visitor.get(`${path}/passwort`)).status).toBe(200);
  const sent = await visitor.submit(`${path}/passwort`, { currentPassword: testPassword, newPassword });
  expect(sent.location).toBe(`${path}?getan=passwort`);
  expect((await visitor.get(`${path}?getan=passwort`)).text).toContain('Ihr neues Passwort gilt');
  expect((await elsewhere.visitor.get(path)).location).toContain('/anmelden?weiter=');
  expect(await subjectsTo(staff.email)).toEqual(['Das Passwort Ihres Kontos wurde geändert.']);
});

test('a wrong current or a weak new password is refused with its reason', async () => {
  const { visitor } = await signedIn(program, 'editor');
  const wrong = await visitor.submit(`${path}/passwort`, { currentPassword: 'falsch', newPassword });
  expect([wrong.status, wrong.text.includes('Das jetzige Passwort stimmt nicht')]).toEqual([422, true]);
  const weak = await visitor.submit(`${path}/passwort`, { currentPassword: testPassword, newPassword: 'kurz' });
  expect([weak.status, weak.text.includes('zu kurz')]).toEqual([422, true]);
  expect((await visitor.submit(`${path}/passwort`)).page.querySelectorAll('.error-summary li')).toHaveLength(2);
  for (let count = 0; count < 4; count += 1)
    await visitor.submit(`${path}/passwort`, { currentPassword: 'falsch', newPassword });
  expect((await visitor.submit(`${path}/passwort`, { currentPassword: testPassword, newPassword })).status).toBe(429);
});

test('an administrator without a second factor reaches only the own account until it is set up', async () => {
  const staff = await staffAccount(program, 'administrator', { secondFactor: false });
  const { visitor } = await sessionFor(program, staff);
  expect((await visitor.get('/verwaltung/konten')).location).toContain('/anmelden?weiter=');
  expect((await visitor.get('/anmelden')).location).toBe(`${path}/zweiter-faktor`);
  expect((await visitor.get(path)).text).toContain('Richten Sie zuerst einen zweiten Faktor ein');

  const begun = await visitor.submitAndFollow(`${path}/zweiter-faktor/beginnen`);
  expect(begun.text).toContain('otpauth://totp/');
  expect(begun.page.querySelector('svg[role=img][aria-label^=QR-Code]')).not.toBeNull();
  const { totpSecret } = await findTotp(program.services.db, staff.id);
  expect(begun.text).toContain(spokenSecret(totpSecret ?? ''));
  const wrong = await visitor.submit(`${path}/zweiter-faktor`, { code: '000000' });
  expect(wrong.status).toBe(422);
  expect((await visitor.submit(`${path}/zweiter-faktor`)).status).toBe(422);
  const finished = await visitor.submit(`${path}/zweiter-faktor`, { code: codeOf(totpSecret ?? '') });
  expect(finished.status).toBe(200);
  const codes = finished.page.querySelectorAll('main li code').map((code) => code.text);
  expect(codes).toHaveLength(10);
  expect((await visitor.get('/verwaltung/konten')).status).toBe(200);

  const again = program.visitor();
  await again.submit('/anmelden', { email: staff.email, password: testPassword });
  expect((await again.submit('/anmelden/zweiter-faktor', { code: codes[0] ?? '' })).location).toBe('/verwaltung');
  await program.runJobs();
  expect((await subjectsTo(staff.email)).join(' ')).toContain('wurde ein Wiederherstellungscode verwendet');
  expect((await again.get(path)).text).toContain('Noch 9 von 10 Codes gelten.');
});

test('the code app is removed with the password only, and a confirmed key is never replaced by starting over', async () => {
  const { visitor, staff } = await signedIn(program, 'administrator');
  const before = await findTotp(program.services.db, staff.id);
  await visitor.submit(`${path}/zweiter-faktor/beginnen`);
  expect(await findTotp(program.services.db, staff.id)).toEqual(before);
  expect((await visitor.get(`${path}/zweiter-faktor`)).text).not.toContain(before.totpSecret ?? '-');
  expect((await visitor.submit(`${path}/zweiter-faktor/entfernen`, { currentPassword: 'falsch' })).status).toBe(422);
  expect((await visitor.submit(`${path}/zweiter-faktor/entfernen`)).status).toBe(422);
  const removed = await visitor.submit(`${path}/zweiter-faktor/entfernen`, { currentPassword: testPassword });
  expect(removed.location).toBe(`${path}?getan=app-entfernt`);
  expect((await visitor.get('/verwaltung/konten')).location).toContain('/anmelden?weiter=');
});

test('new recovery codes are shown once', async () => {
  const { visitor } = await signedIn(program, 'editor');
  expect((await visitor.get(`${path}/wiederherstellungscodes`)).text).toContain('Sie haben keine Codes');
  const made = await visitor.submit(`${path}/wiederherstellungscodes`);
  expect(made.page.querySelectorAll('main li code')).toHaveLength(10);
  expect((await visitor.get(`${path}/wiederherstellungscodes`)).text).toContain('Noch 10 von 10');
});

test('own sessions are ended one by one or all at once, other people’s never', async () => {
  const staff = await staffAccount(program, 'editor');
  const { visitor } = await sessionFor(program, staff);
  const [second, third, fourth] = [
    await sessionFor(program, staff),
    await sessionFor(program, staff),
    await sessionFor(program, staff),
  ];
  const stranger = await signedIn(program, 'editor');
  expect((await stranger.visitor.submit(`${path}/sitzungen/${second.staff.sessionId}/beenden`)).status).toBe(404);
  expect((await visitor.submit(`${path}/sitzungen/keine/beenden`)).status).toBe(404);
  expect((await visitor.submit(`${path}/sitzungen/${second.staff.sessionId}/beenden`)).location).toBe(
    `${path}?getan=sitzung`,
  );
  expect((await second.visitor.get(path)).status).toBe(303);
  expect((await third.visitor.get(path)).status).toBe(200);
  expect((await visitor.submit(`${path}/sitzungen/andere-beenden`)).location).toBe(`${path}?getan=sitzungen`);
  expect([(await third.visitor.get(path)).status, (await fourth.visitor.get(path)).status]).toEqual([303, 303]);
  expect((await visitor.get(path)).status).toBe(200);
  expect((await stranger.visitor.get(path)).status).toBe(200);
});
