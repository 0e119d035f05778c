import type { TestApp } from '../../testing/test-app.ts';
import type { FormInput, Visitor } from '../../testing/visitor.ts';
import { barrierTables } from '../barriers.store.ts';
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

export function allReports({ services }: TestApp) {
  return barrierTables(services.db)
    .selectFrom('barrierReports')
    .innerJoin('barriers', 'barriers.id', 'barrierReports.barrierId')
    .leftJoin('reportContacts', 'reportContacts.reportId', 'barrierReports.id')
    .selectAll()
    .orderBy('barriers.number')
    .execute();
}

export function allDrafts({ services }: TestApp) {
  return barrierTables(services.db).selectFrom('reportDrafts').selectAll().execute();
}
