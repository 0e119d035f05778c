import { dayOf, type Day } from '../../platform/calendar.ts';
import { createSignedLink } from '../../platform/secrets/signed-link.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { linkDays } from './round.ts';
import { progressLink } from './rounds.store.ts';

const day = 24 * 60 * 60 * 1000;

export const linkEnd = (dueDay: Day, now: Date): Date => new Date(now.getTime() + linkDays(dueDay, dayOf(now)) * day);

/** Makes a new link by which a body answers one question. Earlier links of the question go on working. */
export async function createQuestionAddress(
  work: Work,
  { config }: Pick<Services, 'config'>,
  question: { id: string; dueDay: Day },
): Promise<string> {
  const validDays = linkDays(question.dueDay, dayOf(work.now));
  const { token } = await createSignedLink(work, { purpose: progressLink, subject: question.id, validDays });
  return `${config.baseUrl}/antwort/massnahme/${token}`;
}
