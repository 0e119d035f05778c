import { dayOf, type Day } from '../../../platform/calendar.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { Services } from '../../../platform/services.ts';
import type { Work } from '../../../platform/use-case.ts';
import { addToMeasureHistory, findAdoptedEdition } from '../../action-plan.store.ts';
import { measureActor } from '../../move-measure.ts';
import { followTurn } from '../follow-turn.ts';
import { byContact } from '../round.ts';
import { askedMeasures, insertQuestion, insertRound, lockMeasures } from '../rounds.store.ts';
import { sendQuestions } from '../send-questions.ts';
import { askableMeasures, type AskableMeasure } from './measure-choice.store.ts';

export type NewRound = {
  title: string;
  coveringText: string;
  dueDay: Day;
  measureIds: readonly string[];
};

/** `already-asked`: a running round asks about one of the measures. `not-askable`: one of them is unknown, ended or without a body. */
export type StartFault = 'no-adopted-plan' | 'nothing-chosen' | 'deadline-over' | 'already-asked' | 'not-askable';

export type StartedRound = { id: string; number: number; mails: number; withoutMail: number };

/** Where the question about a measure goes: to its contact, else to its body; null when neither has an address. */
export function contactOf({
  contactEmail,
  bodyEmail,
}: Pick<AskableMeasure, 'contactEmail' | 'bodyEmail'>): string | null {
  return contactEmail || bodyEmail || null;
}

/** Starts a progress round („Sachstandsabfrage“): one question a measure, one mail a contact. */
export async function startRound(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  order: NewRound,
): Promise<Result<StartedRound, StartFault>> {
  const wanted = [...new Set(order.measureIds)];
  if (wanted.length === 0) return failure('nothing-chosen');
  if (order.dueDay <= dayOf(work.now)) return failure('deadline-over');
  const edition = await findAdoptedEdition(work.db);
  if (!edition) return failure('no-adopted-plan');
  await lockMeasures(work.db, wanted);
  const asked = new Set((await askedMeasures(work.db)).map(({ measureId }) => measureId));
  if (wanted.some((id) => asked.has(id))) return failure('already-asked');
  const askable = new Map((await askableMeasures(work.db, edition.id)).map((measure) => [measure.id, measure]));
  const chosen = wanted.map((id) => askable.get(id)).filter(isAskable);
  if (chosen.length < wanted.length) return failure('not-askable');

  const { title, coveringText, dueDay } = order;
  const head = { editionId: edition.id, title, coveringText, dueDay, state: 'running', startedAt: work.now } as const;
  const round = { ...(await insertRound(work.db, head)), dueDay };
  const questions = [];
  for (const measure of chosen.toSorted((one, other) => one.number - other.number)) {
    const sentTo = contactOf(measure);
    const id = await insertQuestion(work.db, {
      roundId: round.id,
      measureId: measure.id,
      bodyCode: measure.bodyCode,
      sentTo,
      sentAt: work.now,
    });
    await addToMeasureHistory(work.db, {
      measureId: measure.id,
      at: work.now,
      ...measureActor(work.actor),
      event: 'asked',
      author: measure.bodyName,
    });
    await followTurn(work, measure.id, 'asked');
    questions.push({ id, sentTo, measureNumber: measure.number, title: measure.title });
  }
  const contacts = byContact(questions);
  for (const [address, ofContact] of contacts) {
    await sendQuestions(work, services, ofContact, {
      to: ofContact[0]?.sentTo ?? address,
      occasion: 'question',
      words: coveringText,
      round,
      sentAt: work.now,
    });
  }
  const withoutMail = questions.filter(({ sentTo }) => sentTo === null).length;
  await work.audit('action-plan.round-started', `round ${round.number}`, {
    measures: questions.length,
    mails: contacts.size,
  });
  return success({ id: round.id, number: round.number, mails: contacts.size, withoutMail });
}

type WithBody = AskableMeasure & { bodyCode: string };

export function isAskable(measure: AskableMeasure | undefined): measure is WithBody {
  return measure !== undefined && measure.bodyCode !== null;
}
