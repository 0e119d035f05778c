import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { findBarrier } from '../barriers.store.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});

const path = (number: number, query = '') => `/verwaltung/barrieren/${number}/zusammenfuehren${query}`;
const state = async (number: number) => (await findBarrier(program.services.db, number))?.state;

test('a suggestion is compared side by side and merged with one button', async () => {
  const target = await havePublicBarrier(program.services, { title: 'Hohe Kante am Bahnhof' });
  const source = await haveReport(program.services);
  const choice = await manager.get(path(source.number));
  expect(choice.page.querySelector(`input[name=ziel][value="${target.number}"]`)).not.toBeNull();
  expect(choice.text).toContain('am selben Ort');
  const compare = await manager.get(path(source.number, `?ziel=${target.number}`));
  expect(compare.page.querySelector('#compare')?.text).toContain('Hohe Kante am Bahnhof');
  expect(compare.text).toContain('Die Meldungen bleiben dann bei');
  expect(await state(source.number)).toBe('received');
  const merged = await manager.submitAndFollow(path(source.number), { ziel: String(target.number) });
  expect(merged.page.querySelector('.flash')?.text).toContain('zusammengeführt');
  expect(merged.page.querySelectorAll('.report h3').map(({ text }) => text)).toEqual([
    'Meldung 1 von 2',
    'Meldung 2 von 2',
  ]);
  expect(await state(source.number)).toBe('duplicate');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({
    event: 'barriers.merged',
    subject: `barrier ${source.number}`,
    details: { into: target.number },
  });
  const left = await manager.get(`/verwaltung/barrieren/${source.number}`);
  expect(left.text).toContain(`Es geht weiter unter <a href="/verwaltung/barrieren/${target.number}">`);
});

test('any other barrier can be chosen by its number', async () => {
  const [target, source] = [await haveReport(program.services), await haveReport(program.services)];
  const compare = await manager.get(path(source.number, `?ziel=andere&nummer=+${target.number}+`));
  expect(compare.page.querySelector('input[name=ziel]')?.getAttribute('value')).toBe(String(target.number));
});

test('a choice that cannot be is named and kept', async () => {
  const source = await haveReport(program.services);
  const wrong = await haveReport(program.services);
  await haveMoved(program.services, wrong.barrierId, { to: 'notABarrier', outcome: 'notABarrier', reason: 'Werbung' });
  for (const [query, message] of [
    ['?ziel=andere&nummer=', 'geben Sie ihre Nummer ein'],
    ['?ziel=', 'geben Sie ihre Nummer ein'],
    ['?ziel=andere&nummer=99x', 'keine Barriere mit der Nummer 99x'],
    ['?ziel=andere&nummer=999999999999', 'keine Barriere mit der Nummer'],
    [`?ziel=andere&nummer=${source.number}`, 'nicht mit sich selbst'],
    [`?ziel=${wrong.number}`, 'Ihr Stand ist „Keine Barriere“'],
  ] as const) {
    const refused = await manager.get(path(source.number, query));
    expect(refused.status, query).toBe(422);
    expect(refused.page.querySelector('.error-summary')?.text).toContain(message);
  }
  expect(
    (await manager.get(path(source.number, '?ziel=andere&nummer=99x'))).page
      .querySelector('#nummer')
      ?.getAttribute('value'),
  ).toBe('99x');
  expect((await manager.submit(path(source.number), { ziel: '' })).status).toBe(422);
});

test('a closed barrier says what to do first; a closed target only warns', async () => {
  const resolved = await havePublicBarrier(program.services);
  await haveMoved(program.services, resolved.barrierId, { to: 'resolved', outcome: 'solved' });
  const open = await haveReport(program.services);
  expect((await manager.get(path(resolved.number))).text).toContain('Nehmen Sie sie vorher wieder auf');
  expect((await manager.submit(path(resolved.number), { ziel: String(open.number) })).status).toBe(422);
  expect((await manager.get(path(open.number, `?ziel=${resolved.number}`))).text).toContain('ist abgeschlossen');
});

test('only those who handle barriers merge', async () => {
  const [one, two] = [await haveReport(program.services), await haveReport(program.services)];
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.get(path(one.number))).status).toBe(403);
    expect((await visitor.submit(path(one.number), { ziel: String(two.number) })).status).toBe(403);
  }
  expect(await state(one.number)).toBe('received');
  expect((await manager.get(path(987_654))).status).toBe(404);
  expect((await manager.submit(path(987_654), {})).status).toBe(404);
});
