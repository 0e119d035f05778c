import type { Actor } from '../../platform/actor.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { haveMeasure, type BuiltEdition, type BuiltMeasure } from '../action-plan.builders.ts';
import { recordRoundAnswer } from './answer/record-round-answer.ts';
import { findQuestion, questionsOf } from './rounds.store.ts';
import { startRound, type NewRound } from './start/start-round.ts';

export const office: Actor = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' };

export type AskedBuilt = BuiltMeasure & {
  roundId: string;
  roundNumber: number;
  questionId: string;
  /** Path of the answer, as in the mail; empty when the body is asked by telephone. */
  answerPath: string;
};

/** The path in the newest mail to an address that holds a link about a measure. */
export async function newestLink(services: Services, to: string, number: number): Promise<string> {
  const mails = await listMails(services.db, { limit: 1000, offset: 0 });
  const pattern = new RegExp(`Maßnahme ${number}: [^\\n]*\\n\\S*(/antwort/massnahme/[\\w-]+)`, 'u');
  const paths = mails.filter(({ toAddress }) => toAddress === to).map(({ body }) => pattern.exec(body ?? '')?.[1]);
  return paths.find((path) => path !== undefined) ?? '';
}

/** Starts a round about measures, as staff would. */
export async function haveRound(services: Services, change: Partial<NewRound> & Pick<NewRound, 'measureIds'>) {
  const order = {
    title: 'Sachstand 2026',
    coveringText: 'wir bitten um den Stand.',
    dueDay: addDays(dayOf(services.clock.now()), 28),
    ...change,
  };
  const started = await transact(services, office, (work) => startRound(work, services, order));
  if (!started.ok) throw new Error(`this round cannot be started: ${started.failure}`);
  return started.value;
}

/** A measure about which a round of its own asks an address; null asks by telephone. */
export async function haveAsked(
  services: Services,
  edition: BuiltEdition,
  change: Parameters<typeof haveMeasure>[2] & { email?: string | null; round?: Partial<NewRound> } = {},
): Promise<AskedBuilt> {
  const { email = 'amt@example.org', round, ...measure } = change;
  const built = await haveMeasure(services, edition, {
    ...measure,
    version: { contactEmail: email, ...measure.version },
  });
  const started = await haveRound(services, { ...round, measureIds: [built.measureId] });
  const [question] = await questionsOf(services.db, started.id);
  return {
    ...built,
    roundId: started.id,
    roundNumber: started.number,
    questionId: question?.id ?? '',
    answerPath: email === null ? '' : await newestLink(services, email, built.number),
  };
}

/** Answers a question for its body: begun, with a sentence, unless the test wants something else. */
export async function haveAnswered(
  services: Services,
  { questionId }: Pick<AskedBuilt, 'questionId'>,
  given: Parameters<typeof recordRoundAnswer>[2]['given'] = {
    kind: 'progress',
    degree: 'begun',
    text: 'Die Planung läuft.',
    reading: null,
  },
): Promise<void> {
  const question = await findQuestion(services.db, questionId);
  const actor = { kind: 'body', id: question?.bodyCode ?? '' } as const;
  const order = { questionId, given, file: null, seenVersion: question?.version ?? 0 };
  const recorded = await transact(services, actor, (work) => recordRoundAnswer(work, services, order));
  if (!recorded.ok) throw new Error(`this question cannot be answered: ${recorded.failure}`);
}
