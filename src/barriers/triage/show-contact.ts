import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { findContactOf, type ContactData } from './barrier-file.store.ts';

/** Opens the contact data of one report and writes down who did: whoever reports may ask who has seen their number. */
export async function showContact(
  work: Work,
  { number, reportId }: { number: number; reportId: string },
): Promise<Result<ContactData, 'not-found'>> {
  const contact = await findContactOf(work.db, number, reportId);
  if (!contact) return failure('not-found');
  await work.audit('barriers.contact-shown', `barrier ${number}`, { report: reportId });
  return success(contact);
}
