import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { sessionFor, signedIn, staffAccount, testPassword } from '../accounts.builders.ts';
import { listPasskeys } from '../second-factor/passkeys.store.ts';
import { virtualAuthenticator } from '../second-factor/virtual-authenticator.builders.ts';

const program = useTestApp();
const origin = 'http://teilhabe.test';
const path = '/verwaltung/konto/passkeys';

async function question(visitor: Visitor, from: string): Promise<{ challenge: string }> {
  const { text } = await visitor.submit(from);
  return JSON.parse(text) as { challenge: string };
}

async function withPasskey() {
  const staff = await staffAccount(program, 'editor');
  const { visitor } = await sessionFor(program, staff);
  const authenticator = virtualAuthenticator(origin);
  const answer = authenticator.register(await question(visitor, `${path}/anfrage`));
  const sent = await visitor.submit(path, { label: 'Diensttelefon', answer });
  return { staff, visitor, authenticator, answer, sent };
}

test('a passkey is added, listed and opens the second step of signing in', async () => {
  const { staff, visitor, authenticator, sent } = await withPasskey();
  expect(sent.location).toBe(`${path}?getan=passkey`);
  expect((await visitor.get(path)).text).toContain('Diensttelefon');

  const other = program.visitor();
  expect((await other.submit('/anmelden', { email: staff.email, password: testPassword })).location).toBe(
    '/anmelden/zweiter-faktor',
  );
  expect((await other.get('/anmelden/zweiter-faktor')).page.querySelector('passkey-form')).not.toBeNull();
  const answer = authenticator.prove(await question(other, '/anmelden/zweiter-faktor/passkey-anfrage'));
  expect((await other.submit('/anmelden/zweiter-faktor/passkey', { answer })).location).toBe('/verwaltung');
  const [passkey] = await listPasskeys(program.services.db, staff.id);
  expect(passkey).toMatchObject({ counter: 2, lastUsedAt: program.clock.now() });
});

test('an answer is good for one question only, and for this site only', async () => {
  const { staff, authenticator } = await withPasskey();
  const visitor = program.visitor();
  await visitor.submit('/anmelden', { email: staff.email, password: testPassword });
  const old = authenticator.prove(await question(visitor, '/anmelden/zweiter-faktor/passkey-anfrage'));
  await question(visitor, '/anmelden/zweiter-faktor/passkey-anfrage');
  const refused = await visitor.submit('/anmelden/zweiter-faktor/passkey', { answer: old });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Der Passkey hat nicht geantwortet');
  const stranger = virtualAuthenticator(origin).prove(
    await question(visitor, '/anmelden/zweiter-faktor/passkey-anfrage'),
  );
  expect((await visitor.submit('/anmelden/zweiter-faktor/passkey', { answer: stranger })).status).toBe(422);
});

test('without script, without a name or from another site nothing is added', async () => {
  const { visitor, staff } = await signedIn(program, 'editor');
  const noScript = await visitor.submit(path, { label: 'Stick' });
  expect(noScript.status).toBe(422);
  expect(noScript.text).toContain('Schalten Sie JavaScript ein');
  expect(noScript.page.querySelector('#label')?.getAttribute('value')).toBe('Stick');
  expect((await visitor.submit(path, { answer: '{' })).status).toBe(422);
  const phished = virtualAuthenticator('http://teilhabe.evil').register(await question(visitor, `${path}/anfrage`));
  expect((await visitor.submit(path, { label: 'Stick', answer: phished })).status).toBe(422);
  expect(await listPasskeys(program.services.db, staff.id)).toEqual([]);
});

test('the same passkey is not added twice', async () => {
  const { visitor, authenticator } = await withPasskey();
  const answer = authenticator.register(await question(visitor, `${path}/anfrage`));
  const again = await visitor.submit(path, { label: 'Noch einmal', answer });
  expect(again.text).toContain('schon eingetragen');
});

test('a passkey is removed by its owner only', async () => {
  const { staff, visitor } = await withPasskey();
  const [passkey] = await listPasskeys(program.services.db, staff.id);
  const stranger = await signedIn(program, 'editor');
  expect((await stranger.visitor.submit(`${path}/${passkey?.id}/entfernen`)).status).toBe(404);
  expect((await visitor.submit(`${path}/kein-schluessel/entfernen`)).status).toBe(404);
  expect((await visitor.submit(`${path}/${passkey?.id}/entfernen`)).location).toBe(`${path}?getan=passkey-entfernt`);
  expect(await listPasskeys(program.services.db, staff.id)).toEqual([]);
});
