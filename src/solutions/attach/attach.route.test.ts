import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { havePublicBarrier, haveReport } from '../../barriers/barriers.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { findSolutionBySlug, updateSolution, type SolutionRow } from '../solutions.store.ts';

const program = useTestApp();
let manager: Visitor;
let editor: Visitor;
let kerb: SolutionRow;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  editor = (await signedIn(program, 'editor')).visitor;
  kerb = (await findSolutionBySlug(program.services.db, 'bordstein-absenken'))!;
});

const choosing = (number: number) => `/verwaltung/barrieren/${number}/loesungen`;
const title = 'Bordstein an der Querung absenken';

test('for a kerb of 12 cm a manager is proposed the lowered kerb, with the reason', async () => {
  const { number } = await haveReport(program.services);
  const file = await manager.get(`/verwaltung/barrieren/${number}`);
  expect(file.page.querySelector(`main a[href="${choosing(number)}"]`)).not.toBeNull();
  const { page } = await manager.get(choosing(number));
  const first = page.querySelector('#vorschlaege ~ fieldset, .proposal');
  expect(first?.text).toContain(title);
  expect(first?.text.replaceAll('\u00a0', ' ')).toContain(
    'Höhe des Bordsteins ist 12 cm; die Lösung gilt für mehr als 3 cm',
  );
});

test('what is put on the public page stands there, and what is for the body only does not', async () => {
  const { number } = await havePublicBarrier(program.services);
  const shown = async () => (await program.visitor().get(`/barrieren/${number}`)).page.querySelector('main')?.text;
  expect(await shown()).not.toContain('So haben es andere gelöst');
  await manager.submit(choosing(number), { stelle: String(kerb.number) });
  expect(await shown()).not.toContain('So haben es andere gelöst');
  const saved = await manager.submitAndFollow(choosing(number), {
    stelle: String(kerb.number),
    'stelle-vorher': String(kerb.number),
    alle: String(kerb.number),
  });
  expect(saved.text).toContain('Ihre Auswahl ist gespeichert.');
  expect(await shown()).toContain(title);
  const easy = await program.visitor().get(`/leicht/barrieren/${number}`);
  expect(easy.page.querySelector('main a[href="/leicht/loesungen/bordstein-absenken"]')).not.toBeNull();
  expect((await manager.get(`/verwaltung/loesungen/${kerb.number}`)).text).toContain(`Barriere ${number}`);
});

test('sending twice changes nothing more, and unticking takes away only what was unticked', async () => {
  const { number } = await havePublicBarrier(program.services);
  const other = (await findSolutionBySlug(program.services.db, 'barrieren-buendeln'))!;
  const both = { alle: [String(kerb.number), String(other.number)] };
  await manager.submit(choosing(number), both);
  expect((await manager.submit(choosing(number), both)).status).toBe(303);
  // Opened before a colleague ticked the other one.
  await manager.submit(choosing(number), { 'alle-vorher': String(kerb.number) });
  const { text } = await program.visitor().get(`/barrieren/${number}`);
  expect(text).toContain(other.title);
  expect(text).not.toContain(title);
});

test('an entry that is taken back disappears from everybody but the office', async () => {
  const { number } = await havePublicBarrier(program.services);
  const quiet = (await findSolutionBySlug(program.services.db, 'sitzplaetze-unterwegs'))!;
  await manager.submit(choosing(number), { weitere: String(quiet.number) });
  await manager.submit(choosing(number), { alle: String(quiet.number) });
  expect((await program.visitor().get(`/barrieren/${number}`)).text).toContain(quiet.title);
  await updateSolution(program.services.db, quiet.id, { publishedAt: null });
  expect((await program.visitor().get(`/barrieren/${number}`)).text).not.toContain(quiet.title);
  const file = await manager.get(`/verwaltung/barrieren/${number}`);
  expect(file.text).toContain(quiet.title);
  expect(file.text).toContain('nicht öffentlich');
  const refused = await manager.submit(choosing(number), { weitere: String(quiet.number) });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#weitere');
});

test('strangers and editors choose nothing, and unknown numbers are not found', async () => {
  const { number } = await haveReport(program.services);
  expect((await editor.get(choosing(number))).status).toBe(403);
  expect((await editor.submit(choosing(number), { alle: String(kerb.number) })).status).toBe(403);
  expect((await program.visitor().get(choosing(number))).location).toMatch(/^\/anmelden/u);
  expect((await manager.get(choosing(999_999))).status).toBe(404);
  expect((await manager.get('/verwaltung/massnahmen/99999/loesungen')).status).toBe(404);
  const nonsense = await manager.submit(choosing(number), { alle: ['x', '-1', '999999'], 'alle-vorher': 'mond' });
  expect(nonsense.status).toBe(303);
});
