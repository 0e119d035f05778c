import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { allReports, photo, readyReport, startedReport } from './report.builders.ts';
import { codeLimit, draftLimit, photoLimit, sendLimit } from './report-limits.ts';
import { reportPath, stepPath } from './steps.ts';

const program = useTestApp();

// The limits reckon in the time of the machine, whatever the program's clock says.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(async () => {
  for (const limit of [draftLimit, photoLimit, sendLimit, codeLimit])
    await program.services.limits.forget(limit, 'inside');
  vi.useRealTimers();
});

/** As if so much had been sent from this address that only `left` more is accepted. */
async function useUp(limit: RateLimit, left = 0): Promise<void> {
  for (let used = left; used < limit.points; used += 1) await program.services.limits.allow(limit, 'inside');
}

const waitFor = ({ seconds }: RateLimit) => vi.setSystemTime(Date.now() + (seconds + 1) * 1000);

test('reports cannot be begun without end, and an hour later they can again', async () => {
  await useUp(draftLimit, 1);
  expect((await program.visitor().submit(reportPath)).status).toBe(303);
  const refused = await program.visitor().submit(reportPath);
  expect(refused.status).toBe(429);
  expect(refused.page.querySelector('h1')?.text).toContain('Zu viele Versuche');
  waitFor(draftLimit);
  expect((await program.visitor().submit(reportPath)).status).toBe(303);
});

test('who has begun goes on, however many others begin from the same address', async () => {
  const visitor = await startedReport(program);
  await useUp(draftLimit);
  expect((await visitor.submit(stepPath('problem'), { problem: 'Eine Stufe', go: 'next' })).status).toBe(303);
});

test('what is typed into a draft that is gone can be sent again when there were too many', async () => {
  await useUp(draftLimit);
  const refused = await program.visitor().submit(stepPath('problem'), { problem: 'Mein langer Text', go: 'next' });
  expect(refused.status).toBe(429);
  expect(refused.page.querySelector('#again input[name=problem]')?.getAttribute('value')).toBe('Mein langer Text');
});

test('reports cannot be sent without end; what was written waits and is sent an hour later', async () => {
  const visitor = await readyReport(program, { problem: 'Ich warte' });
  await useUp(sendLimit);
  const refused = await visitor.submit(stepPath('check'), { go: 'send' });
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Ihre Angaben sind gespeichert');
  expect(await allReports(program)).toHaveLength(0);
  waitFor(sendLimit);
  expect((await visitor.submit(stepPath('check'), { go: 'send' })).location).toBe(`${reportPath}/danke`);
  expect((await allReports(program)).map(({ originalText }) => originalText)).toEqual(['Ich warte']);
});

test('photos cannot be uploaded without end, and the rest of the report is not held up', async () => {
  const visitor = await startedReport(program);
  await useUp(photoLimit);
  const upload = { photo: await photo(), go: 'upload' };
  const refused = await visitor.submit(stepPath('photos'), upload, { multipart: true });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#photo');
  expect((await visitor.submit(stepPath('problem'), { problem: 'Eine Stufe', go: 'next' })).status).toBe(303);
  waitFor(photoLimit);
  expect((await visitor.submit(stepPath('photos'), upload, { multipart: true })).status).toBe(303);
});

test.each(['/meldung', `${reportPath}/weiter`])(
  'codes cannot be tried without end at %s, and a quarter of an hour later they can again',
  async (path) => {
    const guess = () => program.visitor().submit(path, { code: 'Hund-Katze-Maus-0001' });
    await useUp(codeLimit, 1);
    expect((await guess()).status).toBe(422);
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(refused.page.querySelector('#code')?.getAttribute('value')).toBe('Hund-Katze-Maus-0001');
    waitFor(codeLimit);
    expect((await guess()).status).toBe(422);
  },
);
