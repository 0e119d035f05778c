import { actorId, system } from '../../platform/actor.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { job } from '../../platform/jobs/job.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { addToHistory, lockBarrier } from '../barriers.store.ts';
import { findOpenReferral, openReferrals, updateReferral, type ReferralWithBody } from '../referrals.store.ts';
import { reminderDue } from './reminder-due.ts';
import { sendQuestion } from './send-question.ts';
import { askedTexts } from './timeline.messages.ts';

/**
 * Every morning: bodies that have not answered are asked again, with a new link. The link of the first mail goes on working, because
 * nobody should find a dead link in the mail they happen to open. Questions by letter are left to people.
 */
export const remindBodies = job<Services, Record<string, never>>(
  'barriers.remind-bodies',
  async (services) => {
    for (const { barrierId, sentTo } of await openReferrals(services.db)) {
      if (sentTo !== null) await transact(services, system, (work) => remind(work, services, barrierId));
    }
  },
  '0 5 * * *',
);

async function remind(work: Work, services: Services, barrierId: string): Promise<void> {
  const barrier = await lockBarrier(work.db, barrierId);
  // Read again under the lock: it may have been answered, or reminded by a second worker.
  const referral = barrier && (await findOpenReferral(work.db, barrierId));
  if (!barrier || !referral) return;
  const due = reminderDue(referral, work.now, services.district.promises.reminders);
  if (due === null) return;
  await updateReferral(
    work.db,
    referral.id,
    due === 'first' ? { firstReminderAt: work.now } : { secondReminderAt: work.now },
  );
  await sendQuestion(work, services, referral, { number: barrier.number, occasion: 'reminder' });
  await addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'bodyReminded',
    publicText: remindedText('de', referral, work.now),
    publicTextEasy: remindedText('de-simple', referral, work.now),
    bodyCode: referral.bodyCode,
  });
  await work.audit('barriers.body-reminded', `barrier ${barrier.number}`, { body: referral.bodyCode, which: due });
}

function remindedText(locale: 'de' | 'de-simple', { bodyName, sentAt }: ReferralWithBody, now: Date): string {
  return askedTexts(locale).reminded(bodyName, formatDate(sentAt, locale), formatDate(now, locale));
}
