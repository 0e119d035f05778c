import type { Actor } from '../../platform/actor.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { havePublicBarrier, type BuiltBarrier } from '../barriers.builders.ts';
import { forwardBarrier } from '../forward/forward-barrier.ts';
import { findOpenReferral } from '../referrals.store.ts';
import type { NewReport } from '../report-barrier.ts';

export type AskedBarrier = BuiltBarrier & {
  referralId: string;
  /** Path of the answer, as in the mail; empty when the body was asked by letter. */
  answerPath: string;
};

const office: Actor = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' };

/** A public barrier about which a body has just been asked. */
export async function haveAsked(
  services: Services,
  change: Partial<NewReport> & { bodyCode?: string; email?: string | null; question?: string } = {},
): Promise<AskedBarrier> {
  const {
    bodyCode = 'sangerhausen',
    email = 'rathaus@example.org',
    question = 'Was wird geschehen?',
    ...report
  } = change;
  const built = await havePublicBarrier(services, report);
  return ask(services, built, { bodyCode, email, question });
}

/** Asks a body about a barrier, as staff would; an earlier question ends. */
export async function ask(
  services: Services,
  built: BuiltBarrier,
  { bodyCode, email, question = 'Was wird geschehen?' }: { bodyCode: string; email: string | null; question?: string },
): Promise<AskedBarrier> {
  const open = await findOpenReferral(services.db, built.barrierId);
  const order = {
    barrierId: built.barrierId,
    bodyCode,
    email,
    question,
    viaSystem: false,
    rememberEmail: false,
    seenReferralId: open?.id ?? null,
  };
  const forwarded = await transact(services, office, (work) => forwardBarrier(work, services, order));
  if (!forwarded.ok) throw new Error(`this barrier cannot be forwarded: ${forwarded.failure}`);
  return {
    ...built,
    referralId: forwarded.value.referralId,
    answerPath: await newestAnswerPath(services, built.number),
  };
}

/** The path in the newest mail about a barrier that holds a link to answer. */
export async function newestAnswerPath(services: Services, number: number): Promise<string> {
  const mails = await listMails(services.db, { limit: 1000, offset: 0 });
  const paths = mails
    .filter(({ about }) => about === `barrier ${number}`)
    .map(({ body }) => /\/antwort\/[\w-]+/u.exec(body ?? '')?.[0]);
  return paths.find((path) => path !== undefined) ?? '';
}
