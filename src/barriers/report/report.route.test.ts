import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { allReports, countDrafts, readyReport, sentReport, startedReport } from './report.builders.ts';
import { reportPath, stepNames, stepPath, type QuestionName } from './steps.ts';

const program = useTestApp();
const heading = (visit: { page: { querySelector(selector: string): { text: string } | null } }) =>
  visit.page.querySelector('h1')?.text.trim();

test('looking at the pages begins nothing', async () => {
  const before = await countDrafts(program);
  const visitor = program.visitor();
  const start = await visitor.get(reportPath);
  expect(start.status).toBe(200);
  expect(start.text).toContain('03464 535-3360');
  for (const step of stepNames) {
    const visit = await visitor.get(stepPath(step));
    expect(visit.location).toBe(`${reportPath}?hinweis=keine-meldung`);
  }
  expect((await visitor.get(`${reportPath}?hinweis=keine-meldung`)).text).toContain('keine angefangene Meldung');
  expect(await countDrafts(program)).toBe(before);
});

test('one answer is enough', async () => {
  const visitor = await startedReport(program);
  const problem = await visitor.submit(stepPath('problem'), { problem: 'Nur diese eine Antwort', go: 'check' });
  expect(problem.location).toBe(stepPath('check'));
  const check = await visitor.get(stepPath('check'));
  expect(check.text).toContain('Nur diese eine Antwort');
  const sent = await visitor.submitAndFollow(stepPath('check'), { go: 'send' });
  expect(heading(sent)).toBe('Danke, Ihre Meldung ist angekommen');
  const report = (await allReports(program)).at(-1);
  expect(report).toMatchObject({
    originalText: 'Nur diese eine Antwort',
    placeKind: 'other',
    state: 'received',
    answerWish: 'none',
  });
});

test('every question can be answered, and every answer arrives', async () => {
  const visitor = await startedReport(program);
  const pages: (string | null)[] = [];
  const answer = async (question: QuestionName, input: Parameters<typeof visitor.submit>[1]) => {
    expect((await visitor.get(stepPath(question))).status).toBe(200);
    pages.push((await visitor.submit(stepPath(question), { ...input, go: 'next' })).location);
  };
  await answer('placeKind', { placeKind: 'building' });
  await answer('place', {
    way: 'search',
    query: 'Markt 1, Hettstedt',
    searched: 'Markt 1, Hettstedt',
    match: '15087220',
    detail: 'Eingang hinten',
  });
  await answer('problem', { problem: 'Drei Stufen', callBack: 'yes', telephone: '03464 1234', callTime: 'vormittags' });
  await answer('demands', { demands: ['climbSteps', 'see'] });
  await answer('effect', {
    effect: 'blocks',
    'since-year': '2019',
    'until-day': '1',
    'until-month': '12',
    'until-year': '2027',
  });
  await answer('facts', { stepCount: '3', stepHeight: '16,5', lift: 'none', doorWidth: '' });
  await answer('photos', {});
  await answer('context', { lifeArea: 'health-care', reportedFor: 'together' });
  await answer('answer', {
    answerWish: 'letter',
    name: 'Rosa Kühn',
    address: 'Gasse 1\n06333 Hettstedt',
    answerEasy: 'yes',
  });
  expect(pages).toEqual(stepNames.slice(1).map(stepPath));

  const check = await visitor.get(stepPath('check'));
  for (const shown of [
    'Markt 1, Hettstedt',
    '16,5',
    'Stufen steigen',
    'Seit wann',
    '2019',
    'Rosa Kühn',
    'Wir melden gemeinsam',
  ]) {
    expect(check.text).toContain(shown);
  }
  await visitor.submit(stepPath('check'), { go: 'send' });
  const report = (await allReports(program)).at(-1);
  expect(report).toMatchObject({
    placeKind: 'building',
    municipalityKey: '15087220',
    placeText: 'Eingang hinten, Markt 1, Hettstedt',
    demands: ['climbSteps', 'see'],
    effect: 'blocks',
    sinceDay: '2019-01-01',
    sincePrecision: 'year',
    temporaryUntil: '2027-12-01',
    facts: { stepCount: 3, stepHeight: 16.5, lift: 'none' },
    lifeArea: 'health-care',
    reportedFor: 'together',
    answerWish: 'letter',
    answerEasy: true,
    name: 'Rosa Kühn',
    telephone: '03464 1234',
    note: 'Bittet um Rückruf: vormittags',
  });
});

test('a wish to be called is an answer too', async () => {
  await sentReport(program, { callBack: 'yes', telephone: '03464 9999' });
  const report = (await allReports(program)).at(-1);
  expect(report).toMatchObject({ originalText: null, answerWish: 'telephone', telephone: '03464 9999' });
});

test('without the one answer it comes back with the question marked', async () => {
  const visitor = await startedReport(program);
  const sent = await visitor.submit(stepPath('problem'), { problem: '  ', go: 'next' });
  expect(sent.status).toBe(422);
  expect(sent.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#problem');
  const check = await visitor.submit(stepPath('check'), { go: 'send' });
  expect(check.status).toBe(422);
  expect(check.page.querySelector('.notice a')?.getAttribute('href')).toBe(`${stepPath('problem')}?von=pruefen`);
});

test.each([
  ['placeKind', { placeKind: 'moon' }],
  ['place', { way: 'words', words: 'x'.repeat(501) }],
  ['place', { way: 'map', lat: '48.1', lon: '11.5' }],
  ['problem', { problem: 'x'.repeat(10_001) }],
  ['problem', { callBack: 'yes', telephone: 'abc' }],
  ['demands', { demands: ['fly'] }],
  ['effect', { 'since-day': '31', 'since-month': '2', 'since-year': '2026' }],
  ['effect', { 'since-year': '2031' }],
  ['effect', { 'until-year': '2020' }],
  ['context', { lifeArea: 'nothing' }],
  ['answer', { answerWish: 'email', email: 'rosa@' }],
  ['answer', { answerWish: 'letter', name: 'R'.repeat(10_000), address: '' }],
  ['answer', { answerWish: 'signLanguage', signContact: '' }],
] as const)('a wrong answer about %s comes back with what was typed: %o', async (question, input) => {
  const visitor = await startedReport(program);
  const sent = await visitor.submit(stepPath(question), { ...input, go: 'next' });
  expect(sent.status).toBe(422);
  const link = sent.page.querySelector('.error-summary a')?.getAttribute('href') ?? '';
  expect(sent.page.querySelector(link), link).not.toBeNull();
  for (const typed of Object.values(input)) {
    if (typeof typed === 'string' && typed.length > 20) expect(sent.text).toContain(typed);
  }
});

test('facts that cannot be measured are refused, and only those of the place count', async () => {
  const visitor = await startedReport(program);
  await visitor.submit(stepPath('placeKind'), { placeKind: 'building', go: 'next' });
  expect((await visitor.submit(stepPath('facts'), { stepCount: 'viele', go: 'next' })).status).toBe(422);
  await visitor.submit(stepPath('facts'), { stepCount: '4', go: 'next' });
  await visitor.submit(stepPath('placeKind'), { placeKind: 'behaviour', go: 'next' });
  await visitor.submit(stepPath('problem'), { problem: 'Abgewiesen', go: 'check' });
  await visitor.submit(stepPath('check'), { go: 'send' });
  expect((await allReports(program)).at(-1)?.facts).toEqual({});
});

test('script and markup in every field stay text', async () => {
  const visitor = await startedReport(program);
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  await visitor.submit(stepPath('place'), { way: 'words', words: evil, go: 'next' });
  await visitor.submit(stepPath('answer'), { answerWish: 'letter', name: evil, address: evil, go: 'next' });
  await visitor.submit(stepPath('problem'), { problem: evil, go: 'check' });
  for (const step of ['place', 'problem', 'answer', 'check'] as const) {
    const visit = await visitor.get(stepPath(step));
    expect(visit.text).not.toContain('<script>alert');
    expect(visit.text).not.toContain('<img src=x');
    expect(visit.text).toContain('&lt;script>alert');
  }
});

test('going back, taking a break and changing the language keep everything, even what is wrong', async () => {
  const visitor = await startedReport(program);
  const wrong = { effect: 'blocks', 'since-day': '31', 'since-month': '2', 'since-year': '20x' };
  const back = await visitor.submit(stepPath('effect'), { ...wrong, go: 'back' });
  expect(back.location).toBe(stepPath('demands'));
  const switched = await visitor.submit(stepPath('effect'), { ...wrong, go: 'language:de-simple' });
  expect(switched.location).toBe(`/leicht${stepPath('effect')}`);
  const simple = await visitor.get(switched.location ?? '');
  expect(simple.page.querySelector('#since-year')?.getAttribute('value')).toBe('20x');
  expect(simple.page.querySelector('html')?.getAttribute('lang')).toBe('de-simple');
  const english = await visitor.submit(`/leicht${stepPath('effect')}`, { ...wrong, go: 'language:en' });
  expect(english.location).toBe(`/en${stepPath('effect')}`);
});

test('changing one answer leads back to all answers', async () => {
  const visitor = await readyReport(program);
  const check = await visitor.get(stepPath('check'));
  const change = check.page.querySelector('.summary-change a')?.getAttribute('href') ?? '';
  const page = await visitor.get(change);
  const action = page.page.querySelector('#melden')?.getAttribute('action') ?? '';
  const changed = await visitor.submit(action, { placeKind: 'outdoors', go: 'next' });
  expect(changed.location).toBe(stepPath('check'));
});

test('a form from another site is refused', async () => {
  const visitor = await startedReport(program);
  const sent = await visitor.submit(
    stepPath('problem'),
    { problem: 'x' },
    { headers: { origin: 'https://evil.example' } },
  );
  expect(sent.status).toBe(403);
});

test('damaged text is refused with a sentence', async () => {
  const visitor = await startedReport(program);
  const response = await program.app.request(`http://teilhabe.test${stepPath('problem')}`, {
    method: 'POST',
    headers: { origin: 'http://teilhabe.test', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'problem=%ff%fe',
  });
  expect(response.status).toBe(400);
  expect((await visitor.get(stepPath('problem'))).status).toBe(200);
});

test('all pages of the form speak all languages', async () => {
  const visitor = await readyReport(program);
  for (const prefix of ['', '/leicht', '/en']) {
    for (const step of stepNames) {
      const visit = await visitor.get(prefix + stepPath(step));
      expect(visit.status, prefix + stepPath(step)).toBe(200);
      expect(visit.page.querySelectorAll('h1')).toHaveLength(1);
    }
  }
});
