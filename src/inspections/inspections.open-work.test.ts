import { expect, test } from 'vitest';
import type { Staff } from '../platform/permission.ts';
import { useTestApp } from '../testing/test-app.ts';
import { haveFinished, haveInspection, haveResults } from './inspections.builders.ts';
import { openInspectionWork } from './inspections.open-work.ts';

const program = useTestApp();
const manager: Staff = { id: crypto.randomUUID(), name: 'Test', role: 'participationManager', sessionId: '' };

test('a manager is told of inspections that are near or past and of findings nobody has decided about', async () => {
  const past = await haveInspection(program.services, { plannedOn: '2026-11-16' });
  const near = await haveInspection(program.services, { plannedOn: '2026-11-27' });
  const thisMonth = await haveInspection(program.services, { plannedOn: '2026-11-01', plannedPrecision: 'month' });
  const later = await haveInspection(program.services, { plannedOn: '2027-01-11' });
  const found = await haveInspection(program.services, { plannedOn: '2026-11-10' });
  await haveResults(program.services, found.id, [{ measured: 70 }, { itemCode: 'quiet', verdict: 'fails' }]);
  await haveFinished(program.services, found.id);
  const groups = await openInspectionWork(program.services, manager, 10);
  const things = groups.flatMap(({ first }) => first);
  expect(things.map(({ key }) => key)).toEqual([
    `inspection-${past.number}`,
    `inspection-${thisMonth.number}`,
    `inspection-${near.number}`,
    `findings-${found.number}`,
  ]);
  expect(things.at(-1)?.reason).toBe('Über 2 Befunde ist noch nicht entschieden.');
  expect(things.map(({ key }) => key)).not.toContain(`inspection-${later.number}`);
  expect(groups.map(({ count }) => count)).toEqual([1, 2, 1]);
});

test('who may not act is told of nothing', async () => {
  expect(await openInspectionWork(program.services, { ...manager, role: 'reader' }, 10)).toEqual([]);
});
