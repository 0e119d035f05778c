import type { Work } from '../../platform/use-case.ts';
import { eraseContact, findContact } from '../reports.store.ts';
import { endCorrespondence, forgetMailsTo, type OwnReport } from './follow.store.ts';

/** Forgets at once how to reach a reporter, in the report and in the outbox; the report itself goes on. */
export async function eraseOwnContact(work: Work, report: OwnReport): Promise<void> {
  const contact = await findContact(work.db, report.id);
  if (contact?.email) await forgetMailsTo(work.db, contact.email, report.number);
  await eraseContact(work.db, report.id);
  await endCorrespondence(work.db, report.id, work.now);
  await work.audit('barriers.contact-erased', `barrier ${report.number}`);
}
