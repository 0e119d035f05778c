import { findBody } from '../directory/index.ts';
import { actorId } from '../platform/actor.ts';
import { addDays, dayOf } from '../platform/calendar.ts';
import { fillWording } from '../platform/district/district.ts';
import { formatDate } from '../platform/i18n/format.ts';
import type { Text } from '../platform/i18n/texts.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { checkMove, isClosed, type BarrierState, type Move, type MoveFault } from './barrier.ts';
import type { BarrierEvent } from './barriers.tables.ts';
import {
  addToHistory,
  findWording,
  lockBarrier,
  updateBarrier,
  type BarrierRow,
  type HistoryEntry,
} from './barriers.store.ts';
import { readPromiseRules } from './promise-rules.ts';
import { nextPromise } from './promises.ts';
import { closeOpenReferral } from './referrals.store.ts';
import { tellReporters } from './tell-reporters.ts';

export type BarrierMove = Move & {
  /** The same reason in easy German; the standard one stands in when it is missing. */
  reasonEasy?: string | undefined;
  internalNote?: string | undefined;
  event?: BarrierEvent | undefined;
  /** Public words for this one occasion, where those of the state would say something else. */
  words?: Text | undefined;
  /** For `duplicate`: the barrier that goes on instead. */
  duplicateOf?: { id: string; number: number } | undefined;
  /** For `notCompetent`: to whom it was passed on; else the body that acts is named. */
  passedOnTo?: string | undefined;
  bodyCode?: string | undefined;
  /** Promised day to be named in the public sentence, `YYYY-MM-DD`. */
  byDay?: string | undefined;
  /** What led to the move and is told before it. */
  because?: HistoryEntry | undefined;
};

/**
 * The one way in which a barrier changes its state: checks the move, writes the public wording into the timeline, ends what is
 * settled and tells every reporter in the wished form.
 * @param known its id, or the row itself of whoever has locked it in this transaction and so need not wait for it again
 */
export async function moveBarrier(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  known: string | BarrierRow,
  move: BarrierMove,
): Promise<Result<BarrierRow, MoveFault | 'not-found'>> {
  const barrier = typeof known === 'string' ? await lockBarrier(work.db, known) : known;
  if (!barrier) return failure('not-found');
  const checked = checkMove(barrier.state, move);
  if (!checked.ok) return checked;

  const barrierId = barrier.id;
  const after = { ...barrier, ...changesOf(barrier, move, work.now) };
  const texts = move.words ?? (await publicTexts(work, services, after, move));
  await updateBarrier(work.db, barrierId, {
    ...changesOf(barrier, move, work.now),
    stateReason: move.reason?.trim() || null,
    stateReasonEasy: move.reasonEasy?.trim() || null,
    updatedAt: work.now,
  });
  const entry: HistoryEntry = {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: move.event ?? 'moved',
    fromState: barrier.state,
    toState: move.to,
    outcome: move.outcome ?? null,
    internalNote: move.internalNote?.trim() || null,
    publicText: texts.de,
    publicTextEasy: texts['de-simple'],
    bodyCode: after.bodyCode,
  };
  await addToHistory(work.db, ...(move.because ? [move.because] : []), entry);
  if (isClosed(move.to)) await closeOpenReferral(work, barrierId);
  await tellReporters(work, services, after, texts);
  return success(after);
}

function changesOf(barrier: BarrierRow, move: BarrierMove, now: Date) {
  const bodyCode = move.bodyCode ?? barrier.bodyCode;
  const answered: BarrierState[] = [
    'planned',
    'inProgress',
    'resolved',
    'wontFix',
    'notCompetent',
    'notABarrier',
    'duplicate',
  ];
  return {
    state: move.to,
    stateSince: now,
    outcome: move.outcome ?? null,
    duplicateOf: move.to === 'duplicate' ? (move.duplicateOf?.id ?? null) : null,
    bodyCode,
    firstLookAt: barrier.firstLookAt ?? now,
    bodyNamedAt: barrier.bodyNamedAt ?? (bodyCode || isClosed(move.to) ? now : null),
    answeredAt: barrier.answeredAt ?? (answered.includes(move.to) ? now : null),
    confirmationAskedAt: move.to === 'resolved' ? now : null,
    // What its last reporter has taken back is for nobody else to read.
    publishedAt: move.to === 'withdrawn' ? null : barrier.publishedAt,
  } as const;
}

/** The sentence everyone may read, in standard and easy German and in English. */
async function publicTexts(work: Work, services: Pick<Services, 'district'>, after: BarrierRow, move: BarrierMove) {
  const wording = await (move.outcome
    ? findWording(work.db, 'outcome', move.outcome)
    : findWording(work.db, 'state', move.to));
  // Asked for only where the sentence says it; the office words it as it likes.
  const says = (name: string) => Object.values(wording.sentence).some((sentence) => sentence.includes(`{${name}}`));
  const body = after.bodyCode && says('body') ? await findBody(work.db, after.bodyCode) : undefined;
  const day = move.byDay ?? (says('date') ? await promisedDay(work, after, services) : undefined);
  const fill = (locale: 'de' | 'de-simple' | 'en', reason: string | undefined) =>
    fillWording(wording.sentence[locale], {
      body: move.passedOnTo ?? body?.name,
      date: day && formatDate(day, locale),
      reason,
      number: move.duplicateOf && String(move.duplicateOf.number),
    });
  return {
    de: fill('de', move.reason),
    'de-simple': fill('de-simple', move.reasonEasy?.trim() || move.reason),
    en: fill('en', move.reason),
  };
}

async function promisedDay(
  work: Work,
  after: BarrierRow,
  { district }: Pick<Services, 'district'>,
): Promise<string | undefined> {
  if (after.state === 'resolved') return addDays(dayOf(work.now), district.promises.autoCloseDays);
  if (isClosed(after.state)) return undefined;
  return nextPromise(after, await readPromiseRules(work.db, district))?.due;
}
