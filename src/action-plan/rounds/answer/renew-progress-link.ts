import { citizen } from '../../../platform/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { subjectOfOldLink } from '../../../platform/secrets/signed-link.store.ts';
import { transact } from '../../../platform/use-case.ts';
import { findQuestion, progressLink } from '../rounds.store.ts';
import { sendQuestions } from '../send-questions.ts';
import { isOpen } from './find-asked.ts';

/** Nobody floods an office's mailbox with links. */
const perQuestion = { name: 'action-plan.renewed-links', points: 3, seconds: 24 * 60 * 60 };

/**
 * Sends a new link to the address the question went to, if it is still open. Whoever asks learns neither the address nor whether
 * anything was sent, because an old link may be in the wrong hands. What was sent is counted before the transaction: within it the count would wait for
 * a second connection, which others in the same place hold.
 */
export async function renewProgressLink(services: Services, token: string): Promise<void> {
  const { db } = services;
  const questionId = await subjectOfOldLink(db, token, progressLink);
  const question = questionId === null ? undefined : await findQuestion(db, questionId);
  if (!question || question.sentTo === null || !isOpen(question)) return;
  if (!(await services.limits.allow(perQuestion, question.id))) return;
  const { sentTo } = question;
  await transact(services, citizen, async (work) => {
    await sendQuestions(work, services, [question], {
      to: sentTo,
      occasion: 'freshLink',
      round: { number: question.roundNumber, dueDay: question.dueDay },
      sentAt: question.sentAt,
    });
    await work.audit('action-plan.round-link-renewed', `measure ${question.measureNumber}`, {
      body: question.bodyCode,
    });
  });
}
