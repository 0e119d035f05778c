import { dayOf, type Day } from '../../platform/calendar.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import type { OpenWork, OpenWorkGroup, Urgency } from '../../platform/slice.ts';
import { handlePlan } from '../action-plan.access.ts';
import { openRoundTexts as t } from './open-rounds.messages.ts';
import { questionPath, roundPath, roundsPath } from './round-address.ts';
import { isLate, isWaiting, stateOf } from './round.ts';
import { listRunningRounds, openQuestions, type Question, type RoundRow } from './rounds.store.ts';

/** What of the running rounds waits for the office: answers to read, bodies to call, rounds to close. */
export async function openRoundWork(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  staff: InRole,
  most: number,
): Promise<readonly OpenWorkGroup[]> {
  if (!may(staff, handlePlan)) return [];
  const today = dayOf(clock.now());
  const [questions, rounds] = await Promise.all([openQuestions(db), listRunningRounds(db)]);
  const busy = new Set(questions.map(({ roundId }) => roundId));
  const group = (urgency: Urgency, works: readonly OpenWork[]): OpenWorkGroup => ({
    urgency,
    path: roundsPath,
    count: works.length,
    first: works.toSorted((one, other) => one.since.getTime() - other.since.getTime()).slice(0, most),
  });
  return [
    group('person-waiting', questions.filter((question) => stateOf(question) === 'toReview').map(toReview)),
    group('person-waiting', questions.filter((question) => mustBeCalled(question, today)).map(toCall)),
    group('date-near', rounds.filter(({ id }) => !busy.has(id)).map(toClose)),
  ];
}

/** After the second reminder, or where no reminder can go, only a call helps. */
function mustBeCalled(question: Question, today: Day): boolean {
  if (!isWaiting(question) || !isLate(question, question.dueDay, today)) return false;
  return question.secondReminderAt !== null || question.sentTo === null;
}

function named({ roundNumber, id, measureNumber, title }: Question) {
  return { title: t.measure(measureNumber, title), path: questionPath(roundNumber, id) };
}

function toReview(question: Question): OpenWork {
  return {
    key: `review-${question.id}`,
    ...named(question),
    reason: t.toReview(question.bodyName),
    since: question.answeredAt ?? question.sentAt,
  };
}

function toCall(question: Question): OpenWork {
  const { bodyName, sentTo, secondReminderAt, sentAt } = question;
  const reason = sentTo === null ? t.silentByTelephone(bodyName) : t.silent(bodyName);
  return { key: `call-${question.id}`, ...named(question), reason, since: secondReminderAt ?? sentAt };
}

function toClose({ number, title, startedAt }: RoundRow): OpenWork {
  return { key: `close-${number}`, title, path: roundPath(number), reason: t.toClose, since: startedAt };
}
