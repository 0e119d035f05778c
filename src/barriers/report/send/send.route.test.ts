import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import { allReports, readyReport, sentReport } from '../report.builders.ts';
import { reportPath, stepPath } from '../steps.ts';

const program = useTestApp();

test('sending twice at once makes one report, and the receipt can be shown again', async () => {
  const visitor = await readyReport(program, { problem: 'Doppelt gedrückt' });
  const before = (await allReports(program)).length;
  const sent = await Promise.all([1, 2, 3].map(() => visitor.submit(stepPath('check'), { go: 'send' })));
  expect(sent.map(({ location }) => location)).toEqual(Array(3).fill(`${reportPath}/danke`));
  expect((await allReports(program)).length).toBe(before + 1);
  const [one, two] = [await visitor.get(`${reportPath}/danke`), await visitor.get(`${reportPath}/danke`)];
  expect(one.page.querySelector('.code-value')?.text).toBe(two.page.querySelector('.code-value')?.text);
  expect(one.text).toContain('26. November 2026');
  for (const step of ['problem', 'check'] as const) {
    expect((await visitor.get(stepPath(step))).location).toBe(`${reportPath}/danke`);
    expect((await visitor.submit(stepPath(step), { problem: 'zu spät' })).location).toBe(`${reportPath}/danke`);
  }
});

test('after 24 hours the receipt is gone, the report stays', async () => {
  const { visitor } = await sentReport(program, { problem: 'Quittung läuft ab' });
  program.clock.advance(25 * 60 * 60 * 1000);
  expect((await visitor.get(`${reportPath}/danke`)).location).toContain('hinweis=keine-meldung');
  expect((await allReports(program)).some(({ originalText }) => originalText === 'Quittung läuft ab')).toBe(true);
});

test('whoever is faster than a person, or fills the trap, is asked to press again', async () => {
  const visitor = program.visitor();
  await visitor.submit(reportPath);
  await visitor.submit(stepPath('problem'), { problem: 'Schnell', go: 'check' });
  const fast = await visitor.submit(stepPath('check'), { go: 'send' });
  expect(fast.status).toBe(422);
  expect(fast.text).toContain('Schnell');
  program.clock.advance(10_000);
  expect((await visitor.submit(stepPath('check'), { go: 'send', website: 'http://spam.example' })).status).toBe(422);
  expect((await visitor.submit(stepPath('check'), { go: 'send' })).location).toBe(`${reportPath}/danke`);
});

test('personal things are pointed out and never block', async () => {
  const visitor = await readyReport(program, { problem: 'Herr Meier, Tel. 0171 2345678, fährt MSH-AB 12' });
  const check = await visitor.get(stepPath('check'));
  for (const shown of ['Herr Meier', '0171 2345678', 'MSH-AB 12'])
    expect(check.page.querySelector('.notice')?.text).toContain(shown);
  expect((await visitor.submit(stepPath('check'), { go: 'send' })).status).toBe(303);
});

test('a shared computer forgets when asked', async () => {
  const { visitor } = await sentReport(program);
  const forgotten = await visitor.submitAndFollow(`${reportPath}/vergessen`);
  expect(forgotten.text).toContain('hat Ihre Meldung vergessen');
  expect((await visitor.get(`${reportPath}/danke`)).location).toContain(reportPath);
});
