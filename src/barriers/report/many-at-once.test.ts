import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { photo, startedReport } from './report.builders.ts';
import { reportPath, stepPath } from './steps.ts';

const program = useTestApp();

test('photos that wait to be encoded hold no connection that others need', async () => {
  const { pool } = program.services;
  const visitors = await Promise.all(Array.from({ length: 8 }, () => startedReport(program)));
  const file = await photo();
  const inUse: number[] = [];
  const look = setInterval(() => inUse.push(pool.totalCount - pool.idleCount), 20);
  const uploads = await Promise.all(
    visitors.map((visitor) =>
      visitor
        .submit(stepPath('photos'), { photo: file, go: 'upload' }, { multipart: true })
        .then(({ status }) => status),
    ),
  );
  clearInterval(look);
  expect(new Set(uploads)).toEqual(new Set([303]));
  // At the beginning and at the end everybody saves at once; in between there is one encoder and a queue.
  const crowded = inUse.filter((count) => count > 1).length;
  expect(inUse.length).toBeGreaterThan(10);
  expect(crowded / inUse.length).toBeLessThan(0.5);
});

test('of many drafts begun at the same moment none is refused and none is lost', async () => {
  const visitors = Array.from({ length: 20 }, () => program.visitor());
  const begun = await Promise.all(visitors.map((visitor) => visitor.submit(reportPath)));
  expect(new Set(begun.map(({ status }) => status))).toEqual(new Set([303]));
  program.clock.advance(60_000);
  const written = await Promise.all(
    visitors.map((visitor, index) => visitor.submit(stepPath('problem'), { problem: `Stufe ${index}`, go: 'next' })),
  );
  expect(new Set(written.map(({ location }) => location))).toEqual(new Set([stepPath('demands')]));
  const read = await Promise.all(visitors.map((visitor) => visitor.get(stepPath('problem'))));
  read.forEach(({ text }, index) => expect(text).toContain(`Stufe ${index}`));
});
