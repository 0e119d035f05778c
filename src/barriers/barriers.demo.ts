import { createHash } from 'node:crypto';
import { citizen, type Actor } from '../platform/actor.ts';
import { addDays, dayOf } from '../platform/calendar.ts';
import { storeImage } from '../platform/files/stored-image.store.ts';
import type { Result } from '../platform/result.ts';
import { codeHashOf } from '../platform/secrets/receipt-code.ts';
import type { Services } from '../platform/services.ts';
import { transact, type Work } from '../platform/use-case.ts';
import { addVoice } from './affected/voices.store.ts';
import type { GivenAnswer } from './answer/answer.ts';
import { readAttachment } from './answer/answer-file.store.ts';
import { recordAnswer } from './answer/record-answer.ts';
import { markAnswerReviewed, releaseAnswerFile } from './answer/review-answer.ts';
import type { BarrierState, Outcome } from './barrier.ts';
import { lockBarrier, type BarrierRow } from './barriers.store.ts';
import { answerConfirmation } from './confirm/answer-confirmation.ts';
import { closeUnanswered } from './confirm/close-unanswered.job.ts';
import { addRemark } from './confirm/confirmations.store.ts';
import { forwardBarrier } from './forward/forward-barrier.ts';
import { remindBodies } from './forward/remind-bodies.job.ts';
import { mergeBarriers } from './merge/merge-barriers.ts';
import { moveBarrier } from './move-barrier.ts';
import { photosOf, updatePhoto } from './photos/photos.store.ts';
import { referralsOf } from './referrals.store.ts';
import { reportBarrier, type NewReport, type ReportedBarrier } from './report-barrier.ts';
import type { Confirmation } from './taxonomy.ts';
import { advanceBarrier } from './triage/advance-barrier.ts';
import { takeOnBarrier } from './triage/assign-barrier.ts';
import { editWords } from './triage/edit-words.ts';
import { publishBarrier } from './triage/publish-barrier.ts';
import { versionOf } from './triage/version.ts';

export { publishCause } from './causes/publish-cause.ts';
export { createCause } from './causes/save-cause.ts';
export type { BarrierState, Confirmation, NewReport, Outcome, ReportedBarrier };

export type DemoWords = {
  title: string;
  text: string;
  titleEasy: string;
  textEasy: string;
  easyState?: 'draft' | 'inTest' | 'tested' | undefined;
};

/** One thing that happens to a barrier of the demo stock. */
export type DemoStep =
  | {
      readonly kind: 'move';
      readonly to: BarrierState;
      readonly outcome?: Outcome;
      readonly reason?: string;
      readonly reasonEasy?: string;
      readonly passedOnTo?: string;
    }
  | { readonly kind: 'publish' }
  | { readonly kind: 'ask'; readonly body: string; readonly question?: string }
  | { readonly kind: 'willAct'; readonly text: string; readonly inDays?: number }
  | { readonly kind: 'notPossible'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string; readonly photo?: { bytes: Uint8Array; description: string } }
  | { readonly kind: 'notOurs'; readonly text: string; readonly other: string }
  /** Somebody of the office reads the answer of a body, and lets everyone see its photo. */
  | { readonly kind: 'review'; readonly photo?: string }
  | { readonly kind: 'confirm'; readonly says: Confirmation; readonly remark?: string }
  | { readonly kind: 'voice'; readonly how?: string }
  | { readonly kind: 'addition'; readonly text: string }
  | { readonly kind: 'withdraw' };

type Course = { readonly barrier: ReportedBarrier; readonly words: DemoWords; readonly staffId: string };

/** Takes in a report of the demo stock, with its photos. */
export async function reportForDemo(
  services: Services,
  { code, ...report }: Omit<NewReport, 'photos'>,
  photos: readonly { bytes: Uint8Array; description: string }[],
  recordedBy: Actor,
): Promise<ReportedBarrier> {
  const codeHash = await codeHashOf(services.db, code);
  return transact(services, recordedBy, async (work) => {
    const stored: { fileId: string; description: string }[] = [];
    for (const { bytes, description } of photos) {
      stored.push({ fileId: allowed(await storeImage(work, services.files, bytes)), description });
    }
    return reportBarrier(work, services, { ...report, codeHash, photos: stored });
  });
}

/** Does one step the way people do it in the program, at the present of the clock. */
export async function stepForDemo(services: Services, course: Course, step: DemoStep): Promise<void> {
  const { barrier, staffId } = course;
  const id = barrier.barrierId;
  const staff: Actor = { kind: 'staff', id: staffId };
  const as = (actor: Actor, doIt: (work: Work, now: BarrierRow) => Promise<unknown>) =>
    transact(services, actor, async (work) => {
      const now = await lockBarrier(work.db, id);
      if (!now) throw new Error('a barrier of the demo stock is gone');
      await doIt(work, now);
    });

  switch (step.kind) {
    case 'move':
      return as(staff, async (work, { state }) => {
        if (step.to === 'inReview') return allowed(await takeOnBarrier(work, services, { barrierId: id, staffId }));
        return allowed(await advanceBarrier(work, services, { ...step, barrierId: id, from: state }));
      });
    case 'publish':
      return as(staff, (work, now) => publish(work, now, course.words));
    case 'ask':
      return as(staff, (work) => ask(work, services, course, step));
    case 'willAct':
    case 'done':
    case 'notPossible':
    case 'notOurs':
      return as({ kind: 'body', id: 'demo' }, (work) => answer(work, services, id, step));
    case 'review':
      return as(staff, (work) => review(work, barrier, step.photo));
    case 'confirm':
      return as(citizen, async (work) => {
        const given = { reportId: barrier.reportId, barrierId: id, confirmation: step.says, remark: step.remark };
        allowed(await answerConfirmation(work, services, given));
      });
    case 'voice':
      return as(citizen, async (work) => {
        const deviceHash = createHash('sha256').update(`${barrier.number} ${work.now.toISOString()}`).digest();
        await addVoice(work.db, { barrierId: id, deviceHash, how: step.how ?? null, at: work.now });
      });
    case 'addition':
      return as(citizen, (work) => addRemark(work.db, barrier.reportId, step.text, work.now));
    case 'withdraw':
      return as(citizen, async (work) =>
        allowed(await moveBarrier(work, services, id, { to: 'withdrawn', event: 'withdrawn' })),
      );
  }
}

/** What the clock does every night and morning. */
export async function nightForDemo(services: Services): Promise<void> {
  await remindBodies.run(services, {} as never, services.log);
  await closeUnanswered.run(services, {} as never, services.log);
}

/** The same matter was reported twice. */
export async function mergeForDemo(
  services: Services,
  staffId: string,
  sourceId: string,
  targetId: string,
): Promise<void> {
  const staff: Actor = { kind: 'staff', id: staffId };
  allowed(await transact(services, staff, (work) => mergeBarriers(work, services, { sourceId, targetId })));
}

async function publish(work: Work, barrier: BarrierRow, { easyState, ...words }: DemoWords): Promise<void> {
  const edit = { barrierId: barrier.id, version: versionOf(barrier), words, chosen: easyState };
  const written = allowed(await editWords(work, edit));
  for (const photo of await photosOf(work.db, barrier.id)) await updatePhoto(work.db, photo.id, { state: 'approved' });
  allowed(await publishBarrier(work, { barrierId: barrier.id, seen: versionOf(written) }));
}

async function ask(
  work: Work,
  services: Services,
  { barrier, words }: Course,
  step: DemoStep & { kind: 'ask' },
): Promise<void> {
  const question =
    step.question ??
    `Uns wurde diese Barriere gemeldet: ${words.text}\n\nKönnen Sie die Barriere abbauen? Was wird geschehen, und bis wann?`;
  const order = { barrierId: barrier.barrierId, bodyCode: step.body, email: `${step.body}@stellen.example`, question };
  allowed(
    await forwardBarrier(work, services, { ...order, viaSystem: false, rememberEmail: false, seenReferralId: null }),
  );
}

type Answering = DemoStep & { kind: 'willAct' | 'done' | 'notPossible' | 'notOurs' };

function givenBy(step: Answering, { clock }: Services): GivenAnswer {
  if (step.kind === 'notOurs') return { answer: 'notOurs', text: step.text, otherBody: step.other };
  if (step.kind !== 'willAct') return { answer: step.kind, text: step.text };
  if (step.inDays === undefined) return { answer: 'willAct', text: step.text, by: null };
  const day = addDays(dayOf(clock.now()), step.inDays);
  // What is far away is promised for a month, not for a day.
  const by =
    step.inDays > 60
      ? ({ day: `${day.slice(0, 7)}-01`, precision: 'month' } as const)
      : ({ day, precision: 'day' } as const);
  return { answer: 'willAct', text: step.text, by };
}

async function answer(work: Work, services: Services, barrierId: string, step: Answering): Promise<void> {
  const [newest] = await referralsOf(work.db, barrierId);
  if (!newest) throw new Error('a body of the demo stock answers without a question');
  const photo = step.kind === 'done' ? step.photo : undefined;
  const file = allowed(await readAttachment(photo && { name: 'Foto.png', bytes: photo.bytes }));
  const order = {
    referralId: newest.id,
    barrierId,
    given: givenBy(step, services),
    file,
    seenAnsweredAt: newest.answeredAt,
  };
  allowed(await recordAnswer(work, services, order));
}

async function review(work: Work, { barrierId, number }: ReportedBarrier, photo: string | undefined): Promise<void> {
  const [newest] = await referralsOf(work.db, barrierId);
  if (!newest?.answeredAt || newest.reviewedAt) return;
  const subject = { referralId: newest.id, barrierId, number };
  allowed(await markAnswerReviewed(work, subject, newest.answeredAt.toISOString()));
  if (photo !== undefined) allowed(await releaseAnswerFile(work, subject, photo));
}

/** A step that the program refuses is a fault of the demo stock. */
function allowed<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the program refuses this: ${JSON.stringify(result.failure)}`);
  return result.value;
}
