import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { aPicture, haveInspection, haveResults } from '../inspections.builders.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/begehungen/${number}${below}`;
const hrefsIn = ({ page }: Visit) => page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

test('one press makes a barrier of a finding, with kind, measure, place and photo, and both show each other', async () => {
  const { id, number } = await haveInspection(program.services);
  await haveResults(program.services, id, [{ measured: 75, remark: 'Auch die zweite Tür.' }]);
  await manager.submit(
    path(number, '/eintragen'),
    {
      'b-entranceDoorWidth': '1',
      'v-entranceDoorWidth': 'fails',
      'm-entranceDoorWidth': '75',
      'r-entranceDoorWidth': 'Auch die zweite Tür.',
      'p-entranceDoorWidth': await aPicture(),
      'd-entranceDoorWidth': 'Schmale Tür',
    },
    { multipart: true },
  );
  const made = await manager.submitAndFollow(path(number, '/befunde/entranceDoorWidth/barriere'));
  await manager.submit(path(number, '/befunde/entranceDoorWidth/barriere'));
  const links = made.page.querySelectorAll('#befund-entranceDoorWidth a').map((link) => link.getAttribute('href'));
  expect(links).toHaveLength(1);
  const file = await manager.get(links[0] ?? '');
  for (const words of [
    'Eingangstür zu schmal',
    '75 cm',
    'Stadtbibliothek',
    'Auch die zweite Tür.',
    'Niemand hat das gemeldet',
  ]) {
    expect(file.text.replaceAll('\u00a0', ' ')).toContain(words);
  }
  expect(file.page.querySelectorAll('#fotos img, .photos img, .photo img').length).toBeGreaterThan(0);
  expect(file.page.querySelector(`a[href="${path(number)}"]`)?.text).toContain(`Begehung ${number}`);
  const [audit] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(audit).toMatchObject({ event: 'inspections.finding-became-barrier' });
});

test('a finding that becomes no barrier has a reason, which can be taken back', async () => {
  const { id, number } = await haveInspection(program.services);
  await haveResults(program.services, id, [{ itemCode: 'quiet', verdict: 'fails' }]);
  const bare = await manager.submit(path(number, '/befunde/quiet/keine-barriere'), {});
  expect(hrefsIn(bare)).toEqual(['#grund-quiet']);
  await manager.submit(path(number, '/befunde/quiet/keine-barriere'), {
    'grund-quiet': 'Nur heute, wegen Bauarbeiten',
  });
  expect((await manager.get(path(number))).text).toContain('Nur heute, wegen Bauarbeiten');
  expect((await manager.submit(path(number, '/befunde/quiet/barriere'))).status).toBe(422);
  await manager.submit(path(number, '/befunde/quiet/zuruecknehmen'));
  expect((await manager.submit(path(number, '/befunde/quiet/barriere'))).location).toContain('barriere');
  expect((await manager.submit(path(number, '/befunde/seats/barriere'))).status).toBe(422);
});
