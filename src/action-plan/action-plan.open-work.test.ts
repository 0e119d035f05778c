import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import { haveEdition, haveMeasure } from './action-plan.builders.ts';
import { openPlanWork } from './action-plan.open-work.ts';

const program = useTestApp();

test('overdue measures, long turns and gaps wait for the managers, and for nobody else', async () => {
  const { services } = program;
  const edition = await haveEdition(services);
  const late = { dueDay: '2026-01-01', duePrecision: 'day' } as const;
  const first = await haveMeasure(services, edition, { version: late });
  await haveMeasure(services, edition, { version: { ...late, dueDay: '2025-01-01' } });
  await haveMeasure(services, edition, { version: late, measure: { status: 'completed', turn: 'nobody' } });
  await haveMeasure(services, edition, { version: { ...late, continuation: 'dropped', continuationReason: 'Vorbei' } });
  await haveMeasure(services, edition, { measure: { turn: 'office', turnSince: new Date('2026-01-01T08:00:00Z') } });
  await haveMeasure(services, edition, { version: { origin: null } });
  await haveMeasure(services, edition);

  const { staff, visitor } = await signedIn(program, 'participationManager');
  const groups = (await openPlanWork(services, staff, 1)).filter(({ count }) => count > 0);
  expect(groups.map(({ urgency, count, first: shown }) => [urgency, count, shown.length])).toEqual([
    ['promise-broken', 2, 1],
    ['person-waiting', 1, 1],
    ['date-near', 1, 1],
  ]);
  expect(groups[0]?.first[0]).toMatchObject({
    reason: 'Die Frist ist vorbei.',
    since: new Date('2025-01-01T23:00:00Z'),
  });
  expect(groups[2]?.first[0]?.reason).toBe('Beschlossen, aber noch ohne Anlass.');
  expect((await visitor.get('/verwaltung')).text).toContain(`Maßnahme ${first.number}: Leitstreifen an Haltestellen`);

  const { staff: board } = await signedIn(program, 'reader');
  expect(await openPlanWork(services, board, 5)).toEqual([]);
});
