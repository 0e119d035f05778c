import sharp from 'sharp';
import type { TestApp } from '../../testing/test-app.ts';
import type { FormInput, Visitor } from '../../testing/visitor.ts';
import { hashToken } from '../../platform/secrets/token.ts';
import { findBarrier } from '../barriers.store.ts';
import { findContact, reportsOf } from '../reports.store.ts';
import { readTriagePage } from '../triage/triage.store.ts';
import { findDraft, listExpiredDrafts } from './draft/draft.store.ts';
import { reportPath, stepPath } from './steps.ts';

/** A visitor who has pressed „Meldung beginnen“ some while ago. */
export async function startedReport(program: TestApp): Promise<Visitor> {
  const visitor = program.visitor();
  await visitor.submit(reportPath);
  program.clock.advance(60_000);
  return visitor;
}

/** A report with the one required answer, ready to be sent. */
export async function readyReport(
  program: TestApp,
  problem: FormInput = { problem: 'Drei Stufen am Eingang' },
): Promise<Visitor> {
  const visitor = await startedReport(program);
  await visitor.submit(stepPath('problem'), { ...problem, go: 'check' });
  return visitor;
}

/** Sends it and reads the code from the receipt. */
export async function sentReport(program: TestApp, problem?: FormInput): Promise<{ visitor: Visitor; code: string }> {
  const visitor = await readyReport(program, problem);
  const receipt = await visitor.submitAndFollow(stepPath('check'), { go: 'send' });
  const code = receipt.page.querySelector('.code-value')?.text.trim();
  if (!code) throw new Error(`there was no receipt but: ${receipt.page.querySelector('h1')?.text}`);
  return { visitor, code };
}

/** As a telephone takes it, with enough in it to take a moment. */
export async function photo(): Promise<File> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const bytes = await sharp({ create: { width: 1000, height: 750, channels: 3, background: '#336699', noise } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'foto.jpg', { type: 'image/jpeg' });
}

/** Every report with its barrier and how to reach the person, in the order of the numbers. */
export async function allReports({ services }: TestApp) {
  const { db } = services;
  const moment = { now: services.clock.now(), overdueDays: 28, withReports: true };
  const numbers: number[] = [];
  for (let page = 1, total = 1; numbers.length < total; page += 1) {
    const found = await readTriagePage(db, { view: 'all', sort: 'age', page }, moment);
    total = found.total;
    numbers.push(...found.rows.map(({ number }) => number));
  }
  const reports = numbers
    .toSorted((one, other) => one - other)
    .map(async (number) => {
      const barrier = await findBarrier(db, number);
      if (!barrier) throw new Error(`barrier ${number} is gone`);
      const ofBarrier = await reportsOf(db, barrier.id);
      return Promise.all(
        ofBarrier.map(async (report) => ({ ...barrier, ...report, ...(await findContact(db, report.id)) })),
      );
    });
  return (await Promise.all(reports)).flat();
}

/** How many drafts there are: each expires one day. */
export async function countDrafts({ services }: TestApp): Promise<number> {
  const drafts = await listExpiredDrafts(services.db, new Date('9999-12-31T00:00:00Z'), 10_000);
  return drafts.length;
}

/** The draft of a visitor as the database holds it. */
export function storedDraft({ services }: TestApp, { cookies }: Visitor) {
  return findDraft(services.db, hashToken(cookies.get('entwurf') ?? ''), services.clock.now());
}
