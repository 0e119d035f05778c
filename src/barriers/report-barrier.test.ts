import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { haveMoved, haveReport } from './barriers.builders.ts';
import { findBarrier, historyOf } from './barriers.store.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../platform/secrets/receipt-code.ts';
import { openReporterMessages } from './reporter-messages.store.ts';
import { findReportByCode } from './reports.store.ts';
import { listMails } from '../platform/mail/outbox.store.ts';

const program = useTestApp();

test('a report opens a barrier that nobody else can see yet', async () => {
  const { number } = await haveReport(program.services);
  const barrier = await findBarrier(program.services.db, number);
  expect(barrier?.state).toBe('received');
  expect(barrier?.publishedAt).toBeNull();
  expect(barrier?.facts).toEqual({ kerbHeight: 12 });
});

test('a dictated receipt code finds the report', async () => {
  const { code, reportId } = await haveReport(program.services);
  const dictated = code.toUpperCase().replaceAll('-', '  ');
  const hash = await hashReceiptCode(program.services.db, normalizeReceiptCode(dictated) ?? '');
  expect((await findReportByCode(program.services.db, hash))?.id).toBe(reportId);
});

test('the same draft sent twice is one report', async () => {
  const submissionKey = '0d3c5a39-6a0b-4f0c-9b0a-0a4a5bb4f2c1';
  const [one, two] = [
    await haveReport(program.services, { submissionKey }),
    await haveReport(program.services, { submissionKey }),
  ];
  expect(two.number).toBe(one.number);
});

test('who only asks to be called stands on the list of calls at once', async () => {
  const { services } = program;
  const { reportId } = await haveReport(services, {
    problem: null,
    answerWish: 'telephone',
    contact: { telephone: '03464 000000' },
  });
  const waiting = await openReporterMessages(services.db, reportId);
  expect(waiting.map(({ form, text }) => [form, text.includes('Rückruf')])).toEqual([['telephone', true]]);
});

test('who asked for mail is told of every change, and the timeline promises a day', async () => {
  const report = await haveReport(program.services, { answerWish: 'email', contact: { email: 'rosa@example.org' } });
  await haveMoved(program.services, report.barrierId, { to: 'inReview' });
  const mails = await listMails(program.services.db, { limit: 5, offset: 0 });
  expect(mails.find((mail) => mail.toAddress === 'rosa@example.org')?.body).toContain(String(report.number));
  const history = await historyOf(program.services.db, report.barrierId, { publicOnly: true });
  expect(history.map((entry) => entry.toState)).toEqual(['received', 'inReview']);
  // 3 working days after Monday, 23 November 2026
  expect(history[0]?.publicText).toContain('26. November 2026');
});
