import { expect, test, vi } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { haveReport } from '../barriers/barriers.builders.ts';
import { questionsDuring } from '../testing/questions-during.ts';
import { useTestApp } from '../testing/test-app.ts';
import type { Visitor } from '../testing/visitor.ts';

const program = useTestApp();

const waiting = async (visitor: Visitor): Promise<string> =>
  (await visitor.get('/verwaltung')).page.querySelector('main')?.text ?? '';

test('while nothing changes a look asks who is there, whether anything has changed, and what nobody watches', async () => {
  const { visitor } = await signedIn(program, 'participationManager', { name: 'Anna Beispiel' });
  const other = await signedIn(program, 'participationManager', { name: 'Berta Beispiel' });
  await haveReport(program.services);
  await vi.waitFor(async () => expect(await program.services.versions.current()).not.toBeNull());
  await waiting(visitor);
  // The session, the version of the data, mails that failed.
  expect(await questionsDuring(() => waiting(visitor))).toBeLessThanOrEqual(3);
  expect(await questionsDuring(() => waiting(other.visitor))).toBeLessThanOrEqual(3);
});

test('what a colleague did is there at the next look, and what somebody put off is so for one list only', async () => {
  const anna = await signedIn(program, 'participationManager', { name: 'Anna Beispiel' });
  const berta = await signedIn(program, 'participationManager', { name: 'Berta Beispiel' });
  const before = await waiting(anna.visitor);
  const { number } = await haveReport(program.services);
  const shown = await waiting(anna.visitor);
  expect(before).not.toContain(String(number));
  expect(shown).toContain(`Barriere ${number}`);
  const address = `/verwaltung/aufgaben/barriers/firstLook-${number}`;
  await anna.visitor.submit(`${address}/uebergeben`, { to: berta.staff.id });
  expect(await waiting(anna.visitor)).not.toContain(`Barriere ${number}`);
  expect(await waiting(berta.visitor)).toContain(`Barriere ${number}`);
  await berta.visitor.submit(`${address}/zurueckholen`, {});
  expect(await waiting(anna.visitor)).toContain(`Barriere ${number}`);
});

test('a day begins: what is promised grows more pressing though nobody wrote anything', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  await haveReport(program.services);
  expect(await waiting(visitor)).not.toContain('Zusage überschritten');
  program.clock.advance(7 * 24 * 60 * 60 * 1000);
  const again = await signedIn(program, 'participationManager');
  expect(await waiting(again.visitor)).toContain('Zusage überschritten');
});

test('each role has its own list', async () => {
  await haveReport(program.services);
  const manager = await signedIn(program, 'participationManager');
  const reader = await signedIn(program, 'reader');
  expect(await waiting(manager.visitor)).toContain('Barriere');
  expect(await waiting(reader.visitor)).toContain('Gerade wartet nichts auf Sie');
});
