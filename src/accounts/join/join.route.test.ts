import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { system } from '../../platform/actor.ts';
import { createSignedLink } from '../../platform/secrets/signed-link.store.ts';
import { transact } from '../../platform/use-case.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { staffAccount } from '../accounts.builders.ts';
import { invitationPurpose } from '../access-link.ts';
import { insertStaff } from '../staff.store.ts';
import { firstAdministratorLink, furtherAdministratorLink } from './set-up-administrator.ts';

const program = useTestApp();
const newPassword = 'pferd batterie heftklammer';
const person = { name: 'Erika Muster', email: 'erika@teilhabe.test', newPassword };
const pathOf = (link: string | null) => (link ?? '').replace('http://teilhabe.test', '');

async function invitation(role: 'editor' | 'administrator') {
  const { services } = program;
  return transact(services, system, async (work) => {
    const email = `${role}@teilhabe.test`;
    const id = await insertStaff(work.db, { name: 'Ali Neu', email, role, passwordHash: null, now: work.now });
    const { token } = await createSignedLink(work, { purpose: invitationPurpose, subject: id ?? '', validDays: 7 });
    return `/anmelden/einladung/${token}`;
  });
}

test('a start makes a new set-up link and the older one worthless', async () => {
  const older = pathOf(await firstAdministratorLink(program.services));
  const newer = pathOf(await firstAdministratorLink(program.services));
  const visitor = program.visitor();
  expect((await visitor.get(older)).status).toBe(410);
  expect((await visitor.submit(older, person)).status).toBe(410);
  expect((await visitor.get(newer)).status).toBe(200);
  program.clock.advance(7 * 24 * 60 * 60 * 1000);
  expect((await visitor.get(newer)).status).toBe(410);
});

test('the first administrator sets up an account once, and then reaches only the own account', async () => {
  const path = pathOf(await firstAdministratorLink(program.services));
  const visitor = program.visitor();
  const empty = await visitor.submit(path, { name: 'Erika Muster' });
  expect(empty.status).toBe(422);
  expect(empty.page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))).toEqual([
    '#email',
    '#newPassword',
  ]);
  expect(empty.page.querySelector('#name')?.getAttribute('value')).toBe('Erika Muster');
  const personal = await visitor.submit(path, { ...person, newPassword: 'erika-muster-2026' });
  expect(personal.text).toContain('Ihren Namen');

  expect((await visitor.submit(path, person)).location).toBe('/verwaltung/konto/zweiter-faktor');
  expect((await visitor.get('/verwaltung/konten')).location).toContain('/anmelden?weiter=');
  expect((await visitor.get('/anmelden')).location).toBe('/verwaltung/konto/zweiter-faktor');
  expect((await program.visitor().submit(path, { ...person, email: 'b@teilhabe.test' })).status).toBe(410);
  expect(await firstAdministratorLink(program.services)).toBeNull();
});

test('an invited person chooses a password and is signed in; the link works once', async () => {
  const path = await invitation('editor');
  const visitor = program.visitor();
  const page = await visitor.get(path);
  expect(page.text).toContain('Guten Tag Ali Neu');
  expect((await visitor.submit(path, { newPassword: 'kurz' })).status).toBe(422);
  expect((await visitor.submit(path)).status).toBe(422);
  expect((await visitor.submit(path, { newPassword })).location).toBe('/verwaltung/konto/zweiter-faktor');
  expect((await visitor.get('/anmelden')).location).toBe('/verwaltung');
  expect((await visitor.get(path)).status).toBe(410);
  expect((await visitor.submit(path, { newPassword })).status).toBe(410);
});

test('opening an invitation changes nothing: mail scanners open links too', async () => {
  const path = await invitation('administrator');
  await program.visitor().get(path);
  await program.visitor().get(path);
  expect((await program.visitor().submit(path, { newPassword })).status).toBe(303);
});

test('the operator lets in a further administrator, once, and only with the newest link', async () => {
  const { services } = program;
  await staffAccount(program, 'administrator', { email: 'taken@teilhabe.test' });
  const older = pathOf(await furtherAdministratorLink(services));
  const path = pathOf(await furtherAdministratorLink(services));
  const [entry] = await listAuditEntries(services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'accounts.further-administrator-invited', actorKind: 'system' });
  expect((await program.visitor().get(older)).status).toBe(410);

  const visitor = program.visitor();
  const taken = await visitor.submit(path, { ...person, email: 'Taken@teilhabe.test' });
  expect([taken.status, taken.text.includes('gibt es schon ein Konto')]).toEqual([422, true]);
  expect(taken.page.querySelector('#name')?.getAttribute('value')).toBe(person.name);
  const sent = await visitor.submit(path, { ...person, email: 'neu@teilhabe.test' });
  expect(sent.location).toBe('/verwaltung/konto/zweiter-faktor');
  expect((await program.visitor().submit(path, { ...person, email: 'b@teilhabe.test' })).status).toBe(410);
});

test('a link of the operator is over after a day', async () => {
  const path = pathOf(await furtherAdministratorLink(program.services));
  program.clock.advance(24 * 60 * 60 * 1000);
  expect((await program.visitor().get(path)).status).toBe(410);
});
