import { expect, test } from 'vitest';
import { useTestApp } from '../../../testing/test-app.ts';
import { allReports, countDrafts, readyReport, startedReport, storedDraft } from '../report.builders.ts';
import { reportPath, stepPath } from '../steps.ts';

const program = useTestApp();
const heading = (visit: { page: { querySelector(selector: string): { text: string } | null } }) =>
  visit.page.querySelector('h1')?.text.trim();

test('a saved report is continued with its code in another browser, however it is typed', async () => {
  const visitor = await readyReport(program, { problem: 'Später mehr' });
  const saved = await visitor.submitAndFollow(stepPath('place'), { way: 'words', words: 'Am Bahnhof', go: 'later' });
  const code = saved.page.querySelector('.code-value')?.text.trim() ?? '';
  expect(heading(saved)).toBe('Ihre Meldung ist gespeichert');

  const elsewhere = program.visitor();
  expect((await elsewhere.submit(`${reportPath}/weiter`, { code: 'kein code' })).status).toBe(422);
  expect((await elsewhere.submit(`${reportPath}/weiter`, { code: 'Hund-Katze-Maus-0000' })).status).toBe(422);
  const resumed = await elsewhere.submit(`${reportPath}/weiter`, {
    code: ` ${code.toUpperCase().replaceAll('-', ' ')} `,
  });
  expect(resumed.location).toBe(stepPath('placeKind'));
  expect((await elsewhere.get(stepPath('place'))).text).toContain('Am Bahnhof');
  await elsewhere.submit(stepPath('check'), { go: 'send' });
  expect((await allReports(program)).at(-1)).toMatchObject({ originalText: 'Später mehr', placeText: 'Am Bahnhof' });
  expect((await program.visitor().submit(`${reportPath}/weiter`, { code })).status).toBe(422);
});

test('codes cannot be tried without end', async () => {
  const visitor = program.visitor();
  const statuses = [];
  for (let attempt = 0; attempt < 21; attempt++) {
    statuses.push((await visitor.submit(`${reportPath}/weiter`, { code: 'Hund-Katze-Maus-0001' })).status);
  }
  expect(statuses.at(-1)).toBe(429);
});

test('the database alone tells nothing of an unfinished report', async () => {
  const visitor = await readyReport(program, { problem: 'Ganz geheimer Satz' });
  const draft = await storedDraft(program, visitor);
  expect(draft?.sealed.length).toBeGreaterThan('Ganz geheimer Satz'.length);
  expect(draft?.sealed.toString('latin1')).not.toContain('geheimer');
});

test('an expired draft loses nothing that was just typed', async () => {
  const visitor = await startedReport(program);
  program.clock.advance(31 * 24 * 60 * 60 * 1000);
  const restarted = await visitor.submitAndFollow(stepPath('problem'), { problem: 'Mein langer Text', go: 'next' });
  expect(restarted.text).toContain('Mein langer Text');
  expect(restarted.text).toContain('Ihre angefangene Meldung war nicht mehr da');
  expect((await visitor.submit(stepPath('problem'), { problem: 'Mein langer Text', go: 'next' })).location).toBe(
    stepPath('demands'),
  );
});

test('starting anew throws the old draft away; without the wish it goes on', async () => {
  const visitor = await readyReport(program, { problem: 'Alt' });
  const count = await countDrafts(program);
  expect((await visitor.get(reportPath)).text).toContain('Verwerfen und neu beginnen');
  await visitor.submit(reportPath);
  expect((await visitor.get(stepPath('problem'))).text).toContain('Alt');
  await visitor.submit(reportPath, { new: 'yes' });
  expect((await visitor.get(stepPath('problem'))).text).not.toContain('>Alt<');
  expect(await countDrafts(program)).toBe(count);
});
