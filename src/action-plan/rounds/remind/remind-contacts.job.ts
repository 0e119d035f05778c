import { system } from '../../../platform/actor.ts';
import { dayOf } from '../../../platform/calendar.ts';
import { job } from '../../../platform/jobs/job.ts';
import type { Services } from '../../../platform/services.ts';
import { transact, type Work } from '../../../platform/use-case.ts';
import { endedStatuses } from '../../measure.ts';
import { byContact, isWaiting, reminderDue } from '../round.ts';
import { listRunningRounds, lockRound, noteReminder, questionsOf, type Question } from '../rounds.store.ts';
import { sendQuestions } from '../send-questions.ts';

/**
 * Every morning: contacts who have not answered are reminded, a week before the deadline and on the day after it, with one mail for all
 * that is open. Links in earlier mails go on working. After the second reminder a person of the office has to call.
 */
export const remindContacts = job<Services, Record<string, never>>(
  'action-plan.remind-contacts',
  async (services) => {
    for (const { id } of await listRunningRounds(services.db)) {
      await transact(services, system, (work) => remindRound(work, services, id));
    }
  },
  '10 5 * * *',
);

async function remindRound(work: Work, services: Services, roundId: string): Promise<void> {
  const round = await lockRound(work.db, roundId);
  // Read under the lock: it may have been closed, or reminded by a second worker.
  if (round?.state !== 'running') return;
  const questions = await questionsOf(work.db, roundId);
  const open = questions.filter((question) => isWaiting(question) && !endedStatuses.has(question.status));
  for (const [, ofContact] of byContact(open)) await remindContact(work, services, ofContact);
}

async function remindContact(work: Work, services: Services, questions: readonly Question[]): Promise<void> {
  const [first] = questions;
  if (!first?.sentTo) return;
  const { dueDay, roundNumber } = first;
  const due = new Set(questions.map((question) => reminderDue(question, dueDay, dayOf(work.now))));
  const which = due.has('second') ? 'second' : due.has('first') ? 'first' : null;
  if (which === null) return;
  await noteReminder(
    work.db,
    questions.map(({ id }) => id),
    which === 'first' ? { firstReminderAt: work.now } : { secondReminderAt: work.now },
  );
  await sendQuestions(work, services, questions, {
    to: first.sentTo,
    occasion: which === 'first' ? 'firstReminder' : 'secondReminder',
    round: { number: roundNumber, dueDay },
    sentAt: first.sentAt,
  });
  await work.audit('action-plan.round-reminded', `round ${roundNumber}`, { which, measures: questions.length });
}
