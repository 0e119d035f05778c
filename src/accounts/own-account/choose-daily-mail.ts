import type { Work } from '../../platform/use-case.ts';
import { saveDailyMailHour } from '../staff.store.ts';

/** At which hour somebody is told by mail what waits; null for not at all. */
export async function chooseDailyMail(work: Work, staffId: string, hour: number | null): Promise<void> {
  await saveDailyMailHour(work.db, staffId, hour);
  await work.audit('accounts.daily-mail-chosen', `staff ${staffId}`, { hour });
}
