import { expect, test } from 'vitest';
import { currentReport } from './current-report.ts';

const entry = (id: number, change: object = {}) => ({
  id,
  event: 'progress' as const,
  at: new Date('2026-11-23T08:00:00Z'),
  author: 'Amt',
  degree: null,
  publicText: `Bericht ${id}`,
  publicTextEasy: null,
  corrects: null,
  ...change,
});
const corrected = (id: number, corrects: number) => entry(id, { event: 'corrected', corrects });

test('the last report counts as it stands after all corrections', () => {
  expect(currentReport([])).toBeNull();
  expect(currentReport([entry(1), entry(2), entry(3, { event: 'edited' })])?.id).toBe(2);
  expect(currentReport([entry(1), corrected(2, 1), corrected(3, 2)])?.id).toBe(3);
  expect(currentReport([entry(1), entry(2), corrected(3, 1)])?.id).toBe(2);
  expect(currentReport([entry(1), entry(2, { publicText: null })])?.id).toBe(1);
});
